"""
The command: what it writes, what it says, how it ends.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import generate

ROOT = Path(__file__).parents[2]
CONTRACT = (ROOT / "openapi.yaml").read_text(encoding="utf-8")


def started(
    *arguments: str | Path, cwd: Path = ROOT, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Start the command as a person would."""
    return subprocess.run(
        [sys.executable, str(ROOT / "generate.py"), *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def tree(folder: Path) -> dict[str, bytes]:
    """Return the files below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


RECORD = "affinda_resumes.version.txt"
SHIPPED = {**tree(ROOT / "generated"), RECORD: (ROOT / RECORD).read_bytes()}


def test_the_committed_package_is_what_the_contract_gives(tmp_path: Path) -> None:
    """`generated/` is byte for byte what the contract, the generator and the templates give."""
    done = started("--output", tmp_path / "affinda_resumes")

    assert (0, "") == (done.returncode, done.stderr)
    assert SHIPPED == tree(tmp_path)


@pytest.mark.parametrize(
    "environment",
    [{"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "2"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}],
)
def test_the_same_contract_gives_the_same_bytes(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    """Hash seed, locale, working directory and configuration around the output change nothing."""
    (tmp_path / "ruff.toml").write_text('line-length = 20\n[lint]\nselect = ["ALL"]\n')
    output = tmp_path / "deep" / "affinda_resumes"
    done = started("--output", output, cwd=tmp_path, **environment)

    assert (0, "") == (done.returncode, done.stderr)
    assert SHIPPED == tree(tmp_path / "deep")


def test_a_second_run_touches_nothing(tmp_path: Path) -> None:
    """Generating again writes no file: names, contents and times stay."""
    output = tmp_path / "affinda_resumes"
    generate("--output", output)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    done = generate("--output", output)

    said = "generate: no file changed, the output is what the contract gives\n"
    assert (0, said) == (done.returncode, done.stdout)
    assert before == {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}


def test_check_shows_what_differs_and_writes_nothing(tmp_path: Path) -> None:
    """`--check` exits 1 with a diff of edited, missing and extra files, and leaves them so."""
    output = tmp_path / "affinda_resumes"
    generate("--output", output)
    (output / "client.py").write_text("edited\n")
    (output / "models" / "name.py").unlink()
    (output / "extra.py").write_text("extra\n")
    (tmp_path / "pyproject.toml").unlink()
    before = tree(tmp_path)
    done = generate("--output", output, "--check")

    assert 1 == done.returncode
    for line in ("-edited", "+++ affinda_resumes/models/name.py", "-extra", "+++ pyproject.toml"):
        assert line in done.stdout.splitlines()
    assert before == tree(tmp_path)
    written = [output / "client.py", output / "extra.py", output / "models" / "name.py"]
    said = [*map(str, written), str(tmp_path / "pyproject.toml"), "generate: 4 files changed"]
    assert said == generate("--output", output).stdout.splitlines()
    assert (0, "") == (generate("--output", output, "--check").returncode, done.stderr)
    assert SHIPPED == tree(tmp_path)
    (output / "client.py").write_text("edited\n")
    assert generate("--output", output).stdout.endswith("client.py\ngenerate: 1 file changed\n")


def test_a_pyproject_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    """A `pyproject.toml` beside the output that isn't ours is neither changed nor reported."""
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "theirs"\n')
    generate("--output", tmp_path / "affinda_resumes")

    assert '[project]\nname = "theirs"\n' == (tmp_path / "pyproject.toml").read_text()
    assert 0 == generate("--output", tmp_path / "affinda_resumes", "--check").returncode


CHANGES = {
    "a name": ("        phoneNumbers:\n          type", "        phoneNumbersX:\n          type"),
    "a type": ("        monthsInPosition:\n          type: [integer", "        monthsInPosition:\n          type: [number"),
    "read-only": ("        profession:\n          type: [string, \"null\"]\n          readOnly: true\n", "        profession:\n          type: [string, \"null\"]\n"),
    "nullability": ("        dateOfBirth:\n          type: [string, \"null\"]", "        dateOfBirth:\n          type: string"),
    "a limit": ("          maximum: 9999", "          maximum: 9998"),
    "a description": ("description: The school or university.", "description: The school."),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_of_the_contract_is_seen(tmp_path: Path, change: str) -> None:
    """A change of a field's name, type, limits, nullability or `readOnly` fails the drift check."""
    old, new = CHANGES[change]
    assert old in CONTRACT
    changed = CONTRACT.replace(old, new, 1)
    if change == "a name":
        changed = changed.replace("        phoneNumbers:\n", "        phoneNumbersX:\n")
    spec = tmp_path / "openapi.yaml"
    spec.write_text(changed, encoding="utf-8")
    shutil.copytree(ROOT / "generated", tmp_path / "generated")
    shutil.copy(ROOT / RECORD, tmp_path / "generated")
    done = generate(
        "--spec", spec, "--output", tmp_path / "generated" / "affinda_resumes", "--check"
    )

    assert (1, "") == (done.returncode, done.stderr)
    touched = set(re.findall(r"^\+\+\+ affinda_resumes/(\S+)", done.stdout, re.MULTILINE))
    hidden = ("_about.py", "_manifest.json", "__init__.py")

    assert touched
    assert touched.isdisjoint(hidden)
    for name in (*(f"affinda_resumes/{name}" for name in hidden), RECORD):
        assert f"only version and digests of {name} differ\n" in done.stdout
    assert not re.search("[0-9a-f]{64}|\\+sha", done.stdout)


BAD = {
    "missing": (None, "missing-file"),
    "empty": ("", "empty-file"),
    "yaml": ("a: [", "invalid-yaml"),
    "json": ('{"openapi": "3.1.0", }', "invalid-json"),
    "swagger": ("swagger: '2.0'\ninfo: {title: a, version: '1'}\npaths: {}\n", "unsupported-version"),
    "duplicate": (CONTRACT.replace("openapi: 3.1.0", "openapi: 3.1.0\nopenapi: 3.1.1"), "duplicate-key"),
    "dangling": (CONTRACT.replace("schemas/Grade\"", "schemas/Graed\""), "dangling-reference"),
    "remote": (CONTRACT.replace('"#/components/schemas/Grade"', "https://example.com/a.yaml"), "remote-reference"),
    "body": (CONTRACT.replace("          in: path\n          required: true", "          in: body\n          required: true"), None),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_bad_input_gets_a_message_and_touches_nothing(tmp_path: Path, case: str) -> None:
    """A contract that can't be generated exits 3 with position and code, never with a traceback."""
    text, code = BAD[case]
    spec = tmp_path / ("openapi.json" if case == "json" else "openapi.yaml")
    if text is not None:
        spec.write_text(text, encoding="utf-8")
    shutil.copytree(ROOT / "generated", tmp_path / "generated")
    before = tree(tmp_path / "generated")
    done = generate("--spec", spec, "--output", tmp_path / "generated" / "affinda_resumes")

    assert (3, "") == (done.returncode, done.stdout)
    assert "Traceback" not in done.stderr
    assert f"error[{code}]" in done.stderr if code else "error[" in done.stderr
    assert before == tree(tmp_path / "generated")


def test_a_directory_is_no_contract(tmp_path: Path) -> None:
    """A directory as the contract is refused by name."""
    done = generate("--spec", tmp_path)

    assert 3 == done.returncode
    assert "error[not-a-file]" in done.stderr


def test_wrong_usage_exits_2() -> None:
    """An unknown option is a matter of usage, not of the contract."""
    assert 2 == started("--nonsense").returncode


@pytest.mark.parametrize("name", ["é", "json", "typing", "httpx", "httpcore2", "attrs"])
def test_no_package_is_called_as_one_that_it_needs(name: str, tmp_path: Path) -> None:
    """It would be imported in that one's place, or have no form in a header."""
    run = subprocess.run(
        [sys.executable, "generate.py", "--output", str(tmp_path / name)],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (3, 1) == (run.returncode, run.stderr.count("error[output-name]"))
