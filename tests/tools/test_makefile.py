"""
The Makefile in surroundings that would change what Python, pip or uv does: the real one, in a copy of the project.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PARTS = (
    "Makefile", "requirements", "generate.py", "openapi.yaml", "affinda_resumes.version.txt", "codegen", "templates", "tools",
)  # fmt: skip
WORDS = ("setup", "drift", "lint", "test")
NOTHING_HERE = "raise SystemExit('this file is none of ours')\n"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no make")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of what `make` needs, with the .venv of these tests and one test of its own."""
    folder = tmp_path / "copy"
    folder.mkdir()
    for name in PARTS:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("*.pyc.*"))
        else:
            shutil.copy(ROOT / name, folder)
    return folder


@pytest.fixture
def others(tmp_path: Path) -> Path:
    """Return a folder of modules that have the names of ours, and of a `sitecustomize` that fails."""
    folder = tmp_path / "others"
    for name in ("tools", "codegen", "tests", "affinda_resumes", "pytest", "venv"):
        (folder / name).mkdir(parents=True)
        (folder / name / "__init__.py").write_text(NOTHING_HERE)
    for name in ("generate", "sitecustomize", "usercustomize", "json"):
        (folder / f"{name}.py").write_text(NOTHING_HERE)
    return folder


@pytest.mark.parametrize(
    ("mark", "variable", "files"), [("types", "TYPE_TESTS", 4), ("ecosystem", "ECOSYSTEM_TESTS", 9)]
)
def test_no_marked_test_is_forgotten(mark: str, variable: str, files: int) -> None:
    """Each file with a test that `make test` leaves out is one that `make strict` or `make ecosystem` runs."""
    marked = {
        path.relative_to(ROOT).as_posix()
        for path in ROOT.glob("tests/**/test_*.py")
        if re.search(rf"mark\.{mark}$", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    named = re.search(rf"^{variable} := (.+)$", (ROOT / "Makefile").read_text(), re.MULTILINE)

    assert named is not None
    assert files == len(marked)
    assert marked == {
        path.relative_to(ROOT).as_posix()
        for name in named[1].split()
        for path in (
            (ROOT / name).glob("**/test_*.py") if (ROOT / name).is_dir() else [ROOT / name]
        )
    }


def make(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run make as it is, in the folder, with these variables and a path."""
    ours = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return subprocess.run(
        ["make", *words],
        cwd=folder,
        env=ours | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def recording(folder: Path) -> None:
    """Put an interpreter into .venv that says how it was called and what it would hear of the variables."""
    python = folder / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(
        "#!/bin/sh\n"
        'echo "called: $*"\n'
        "env | grep -E '^(PYTHON(HOME|PATH|SAFEPATH|STARTUP)|VIRTUAL_ENV|PIP_|UV_)' | sed 's/^/heard: /'\n"
    )
    python.chmod(0o755)
    (folder / ".venv" / "ready").write_text("")


def fake(folder: Path, **scripts: str) -> str:
    """Make commands in a folder, and give a PATH that has them and the system's plain tools."""
    folder.mkdir()
    for name, script in scripts.items():
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)
    for name in "sh mktemp grep tail rm cat sed env test touch awk find cksum sort make".split():
        found = shutil.which(name)
        if found:
            (folder / name).symlink_to(found)
    return str(folder)


DISTURBING = {
    "PYTHONHOME": "/nonsense",
    "PYTHONSAFEPATH": "1",
    "PYTHONSTARTUP": "/nonsense/startup.py",
    "VIRTUAL_ENV": "/nonsense/venv",
    "PIP_TARGET": "/nonsense/target",
    "PIP_PREFIX": "/nonsense/prefix",
    "PIP_USER": "1",
    "PIP_PYTHON": "/nonsense/python",
    "PIP_DRY_RUN": "1",
    "PIP_CONSTRAINT": "/nonsense/constraints.txt",
    "PIP_REQUIREMENT": "/nonsense/requirements.txt",
    "UV_PYTHON": "3.9",
    "UV_SYSTEM_PYTHON": "1",
    "UV_PROJECT_ENVIRONMENT": "/nonsense/project",
}
OUR_PATH = "PYTHONPATH=generated"
"""The Makefile sets this itself, for the programs that import the package."""
SOURCES = {
    "PIP_CERT": "/etc/certificates.pem",
    "PIP_DEFAULT_TIMEOUT": "180",
    "PIP_EXTRA_INDEX_URL": "https://one.example/simple",
    "PIP_FIND_LINKS": "/wheels",
    "PIP_INDEX_URL": "https://two.example/simple",
    "PIP_NO_INDEX": "1",
    "UV_DEFAULT_INDEX": "https://three.example/simple",
    "UV_INDEX_OURS_PASSWORD": "x",
}


@pytest.mark.parametrize(
    "word", ["generate", "golden", "format", "lint", "types", "drift", "test", "demo"]
)
def test_no_word_hears_what_disturbs(copy: Path, others: Path, word: str) -> None:
    """An interpreter that `make` starts hears where packages come from, and nothing that would change what it does."""
    recording(copy)
    done = make(copy, word, **DISTURBING, **SOURCES, PYTHONPATH=str(others))
    called, heard = [], set()
    for line in done.stdout.splitlines():
        if line.startswith("called: "):
            called.append(line)
        elif line.startswith("heard: "):
            heard.add(line.removeprefix("heard: "))

    assert (0, "") == (done.returncode, done.stderr)
    assert [] != called
    assert {f"{name}={value}" for name, value in SOURCES.items()} == heard - {OUR_PATH}


def test_type_checkers_are_installed_when_they_are_needed(copy: Path) -> None:
    """`make types` installs them once, and again when .venv was made anew; `make test` doesn't."""
    recording(copy)
    installs = "pip .* --require-hashes .* requirements/types.txt\n"
    found = []
    for word in ("test", "types", "types", "strict"):
        found.append(len(re.findall(installs, make(copy, word).stdout)))
    later = (copy / ".venv" / "ready-types").stat().st_mtime + 10
    os.utime(copy / ".venv" / "ready", (later, later))
    found.append(len(re.findall(installs, make(copy, "strict").stdout)))

    assert [0, 1, 0, 0, 1] == found


@pytest.mark.parametrize(("status", "tells"), [(1, True), (3, False)])
def test_drift_says_what_to_run(copy: Path, status: int, tells: bool) -> None:
    """`make drift` names the command for a package that differs, and none for a contract that is wrong."""
    recording(copy)
    with (copy / ".venv" / "bin" / "python").open("a") as script:
        script.write(f"exit {status}\n")
    done = make(copy, "drift")

    assert 2 == done.returncode
    assert tells == ("run `make generate`, then commit" in done.stderr)


def test_it_generates_whatever_is_set(copy: Path, others: Path) -> None:
    """`make generate` with the real interpreter writes the same package in such surroundings."""
    (copy / ".venv").mkdir()
    for inside in (ROOT / ".venv").iterdir():
        if inside.name in ("bin", "lib", "lib64", "pyvenv.cfg", "include"):
            (copy / ".venv" / inside.name).symlink_to(inside)
    (copy / ".venv" / "ready").write_text("")
    done = make(copy, "generate", **DISTURBING, PYTHONPATH=str(others))
    about = "affinda_resumes/_about.py"

    assert (0, "") == (done.returncode, done.stderr)
    assert (ROOT / "generated" / about).read_text() == (copy / "generated" / about).read_text()


def test_the_first_python_that_runs_is_taken(copy: Path, others: Path, tmp_path: Path) -> None:
    """A Python that can't start, or is too old, is passed over; the next one sets .venv up."""
    path = fake(
        tmp_path / "bin",
        **{"python3.13": "echo 'pyenv: python3.13: command not found' >&2; exit 127"},
        **{"python3.12": "echo 'it is Python 3.9, and 3.11 is the oldest that works'; exit 1"},
        **{"python3.11": f'case "$*" in *setup.py) echo "set up: $*" ;; *) exec {sys.executable} "$@" ;; esac'},
    )  # fmt: skip
    done = make(copy, "setup", **DISTURBING, PYTHONPATH=str(others), PATH=path)

    assert (0, "") == (done.returncode, done.stderr)
    assert [
        "set up: -I tools/environment/setup.py",
        "setup: .venv is ready",
    ] == done.stdout.splitlines()


def test_the_python_that_was_asked_for_is_told_of(copy: Path, tmp_path: Path) -> None:
    """If `PYTHON` can't be run, `make` names it, the reason, and the Python that it takes."""
    path = fake(tmp_path / "bin", python3=f'case "$*" in *setup.py) ;; *) exec {sys.executable} "$@" ;; esac')  # fmt: skip
    done = make(copy, "setup", "PYTHON=python3.99", PATH=path)

    assert 0 == done.returncode
    assert "make: not python3.99 (not found), but python3\n" == done.stderr


BROKEN = {
    "home": (
        "printf \"Fatal Python error: x\\nModuleNotFoundError: No module named 'encodings'\\n\\n  <no frame>\\n\" >&2; exit 1",
        "it can't start (exit status 1): ModuleNotFoundError: No module named 'encodings'",
    ),
    "sitecustomize": (
        "echo 'this sitecustomize ends it' >&2; exit 3",
        "it can't start (exit status 3): this sitecustomize ends it",
    ),
    "silent": ("exit 7", "it can't start (exit status 7): no reason given"),
    "killed": ("kill -9 $$", "it can't start (exit status 137): no reason given"),
    "too old": (
        f"exec {sys.executable} -c 'import sys; sys.version_info = (3, 9, 2); exec(sys.argv[1])' \"$4\"",
        "it is Python 3.9, and 3.11 is the oldest that works",
    ),
    "no venv": (
        f'exec {sys.executable} -c \'import sys; sys.modules["ensurepip"] = None; exec(sys.argv[1])\' "$4"',
        f"it has no venv; on Debian and Ubuntu: apt-get install python{sys.version_info[0]}.{sys.version_info[1]}-venv",
    ),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_it_says_what_is_wrong(copy: Path, tmp_path: Path, kind: str) -> None:
    """If no Python works, `make` names each that it tried and the reason; only one without venv needs venv."""
    script, reason = BROKEN[kind]
    done = make(copy, "setup", PATH=fake(tmp_path / "bin", python3=script))
    said = done.stderr.splitlines()

    assert 2 == done.returncode
    assert "make: found no Python to make .venv with:" in said
    assert f"    python3: {reason}" in said
    assert "    python3.11: not found" in said
    assert ("-venv" in done.stderr) == (kind == "no venv")
