"""
`verify` finds every file that is not as shipped, and never fails in another way.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.vendored.conftest import Run
from tests.vendored.ways import deep
from tools.vendor.copies import SHIPPED

PYTHON = Path(sys.executable)
MANIFEST = "_manifest.json"
VERSION = json.loads((SHIPPED / MANIFEST).read_text())["version"]
COUNT = len(json.loads((SHIPPED / MANIFEST).read_text())["files"])
CONVERTED = COUNT - 1  # py.typed has no line
AS_SHIPPED = f"all {COUNT} files are as shipped: {VERSION}"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a vendored copy."""
    way = deep(tmp_path)
    return way.entry.joinpath(*way.name.split("."))


def verify(run: Run, copy: Path, **variables: str) -> tuple[int, list[str], str]:
    """Exit status, lines and stderr of `verify`, the copy being run as a module."""
    done = run(
        PYTHON,
        "-m",
        f"a.b._vendor.{copy.name}",
        "verify",
        PYTHONPATH=str(copy.parents[3]),
        **variables,
    )
    return done.returncode, done.stdout.splitlines(), done.stderr


def convert(copy: Path) -> None:
    """Give each file the line ends that git writes with `core.autocrlf`."""
    for path in copy.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))


def link(copy: Path) -> None:
    """Replace a file by a link to one that is the same."""
    shutil.copy(copy / "client.py", copy.parent / "client.py")
    (copy / "client.py").unlink()
    (copy / "client.py").symlink_to(copy.parent / "client.py")


def folder(copy: Path) -> None:
    """Replace a file by a folder."""
    (copy / "py.typed").unlink()
    (copy / "py.typed").mkdir()


def folder_of_a_manifest(copy: Path) -> None:
    """Replace the manifest by a folder."""
    (copy / MANIFEST).unlink()
    (copy / MANIFEST).mkdir()


def several(copy: Path) -> None:
    """Edit, remove and add."""
    (copy / "errors.py").write_text("class ApiError: ...")
    (copy / "LICENSE").unlink()
    (copy / "notes").touch()
    (copy / "__init__.py").write_text("")


EDITS: dict[str, tuple[Callable[[Path], object], list[str]]] = {
    "edited": (
        lambda copy: (copy / "models" / "name.py").write_text("x = 1\n"),
        ["edited: models/name.py"],
    ),
    "a byte more": (lambda copy: (copy / "py.typed").write_text("\n"), ["edited: py.typed"]),
    "line ends": (
        lambda copy: (copy / "LICENSE").write_bytes(
            (copy / "LICENSE").read_bytes().replace(b"\n", b"\r\n")
        ),
        [f"line ends differ: 1 of {COUNT} files"],
    ),
    "line ends of all": (
        convert,
        [f"line ends differ: {CONVERTED} of {COUNT} files"],
    ),
    "line ends and an edit": (
        lambda copy: (convert(copy), (copy / "client.py").write_bytes(b"x\r\n")),
        ["edited: client.py", f"line ends differ: {CONVERTED - 1} of {COUNT} files"],
    ),
    "missing": (lambda copy: (copy / "client.py").unlink(), ["missing: client.py"]),
    "a folder missing": (
        lambda copy: shutil.rmtree(copy / "operations"),
        sorted(
            f"missing: {path.relative_to(SHIPPED).as_posix()}"
            for path in (SHIPPED / "operations").rglob("*.py")
        ),
    ),
    "the package's own __init__.py missing": (
        lambda copy: (copy / "__init__.py").unlink(),
        ["missing: __init__.py"],
    ),
    "extra": (lambda copy: (copy / "models" / "own.py").touch(), ["extra: models/own.py"]),
    "an odd name": (lambda copy: (copy / "a\nb").touch(), [r"extra: 'a\nb'"]),
    "a name that isn't ASCII": (lambda copy: (copy / "ü").touch(), [r"extra: \xfc"]),
    "a name that isn't text": (lambda copy: Path(f"{copy}/\udcff").touch(), [r"extra: '\udcff'"]),
    "a link": (link, ["edited: client.py"]),
    "a ring of links": (lambda copy: (copy / "ring").symlink_to(copy), ["extra: ring"]),
    "a folder in the place of a file": (folder, ["missing: py.typed"]),
    "four at once": (
        several,
        ["edited: __init__.py", "edited: errors.py", "missing: LICENSE", "extra: notes"],
    ),
    "no manifest": (lambda copy: (copy / MANIFEST).unlink(), [f"missing: {MANIFEST}"]),
    "a manifest that is a folder": (folder_of_a_manifest, [f"missing: {MANIFEST}"]),
}


@pytest.mark.parametrize("edit", EDITS)
def test_it_lists_what_is_not_as_shipped(edit: str, copy: Path, run: Run) -> None:
    """Edited, missing and extra files are listed, one a line, and the exit status is 1."""
    change, lines = EDITS[edit]
    change(copy)

    assert (1, lines, "") == verify(run, copy, PYTHONIOENCODING="ascii:strict")


def test_what_python_caches_is_left_out(copy: Path, run: Run) -> None:
    """Byte code that Python writes into the copy is no departure."""
    (copy / "models" / "__pycache__").mkdir()
    (copy / "models" / "__pycache__" / "name.cpython-311.pyc").touch()

    assert (0, [AS_SHIPPED], "") == verify(run, copy)


MANIFESTS: dict[str, Any] = {
    "not JSON": "{",
    "a list": [],
    "null": None,
    "no files": {"contract": {"title": "", "version": "", "digest": ""}, "generator": ""},
    "numbers": {"contract": {"title": 1, "version": 2, "digest": 3}, "generator": 4, "files": {}},
    "files in a list": {"contract": {"title": "", "version": "", "digest": ""}, "generator": "", "files": []},
    "sums that are none": {
        "contract": {"title": "", "version": "", "digest": ""}, "generator": "", "files": {"client.py": None},
    },
    "nested too deeply": "[" * 100_000,
}  # fmt: skip


@pytest.mark.parametrize("command", ["verify", "version"])
@pytest.mark.parametrize("case", MANIFESTS)
def test_a_broken_manifest_is_an_edit(case: str, command: str, copy: Path, run: Run) -> None:
    """A manifest that can't be read is named, without a traceback."""
    content = MANIFESTS[case]
    (copy / MANIFEST).write_text(content if isinstance(content, str) else json.dumps(content))
    done = run(
        PYTHON, "-m", "a.b._vendor.affinda_resumes", command, PYTHONPATH=str(copy.parents[3])
    )

    assert (1, f"edited: {MANIFEST}\n", "") == (done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize("flags", [[], ["-I"], ["-OO"], ["-W", "error"]])
def test_it_runs_by_its_path(flags: list[str], copy: Path, run: Run) -> None:
    """A package that can't be imported any more still verifies by its folder and its `__main__.py`."""
    (copy / "__init__.py").write_text("no Python\n")
    for path in (copy, copy / "__main__.py"):
        done = run(PYTHON, *flags, path, "verify")
        assert (1, "edited: __init__.py\n", "") == (done.returncode, done.stdout, done.stderr)


def test_it_needs_the_standard_library_only(copy: Path, run: Run) -> None:
    """`verify` runs without attrs and httpx."""
    done = run(
        PYTHON, "-S", "-m", f"a.b._vendor.{copy.name}", "verify", PYTHONPATH=str(copy.parents[3])
    )

    assert (0, f"{AS_SHIPPED}\n", "") == (done.returncode, done.stdout, done.stderr)


def test_the_version_is_the_manifests(copy: Path, run: Run) -> None:
    """`version` says what `_about.py` says, and the sum of the manifest, by which a copy can be pinned."""
    about: dict[str, str] = {}
    exec((copy / "_about.py").read_text(), about)
    done = run(PYTHON, copy, "version")
    package, contract, generator, manifest = done.stdout.splitlines()

    assert f"package: {about['PACKAGE_VERSION']}" == package
    assert (
        f"contract: {about['CONTRACT_TITLE']} {about['CONTRACT_VERSION']}, sha256:{about['CONTRACT_SHA256']}"
        == contract
    )
    assert f"generator: {about['GENERATOR_VERSION']}" == generator
    with (copy / MANIFEST).open("a") as file:
        file.write("\n")
    assert manifest != run(PYTHON, copy, "version").stdout.splitlines()[3]


@pytest.mark.parametrize("arguments", [[], ["check"], ["verify", "more"], ["--nonsense"]])
def test_wrong_usage_exits_2(arguments: list[str], copy: Path, run: Run) -> None:
    """A wrong command is told how the module is run."""
    done = run(
        PYTHON, "-m", f"a.b._vendor.{copy.name}", *arguments, PYTHONPATH=str(copy.parents[3])
    )

    assert (2, "") == (done.returncode, done.stdout)
    assert done.stderr.startswith(f"usage: python -m a.b._vendor.{SHIPPED.name}")
