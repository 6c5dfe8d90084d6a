"""
A copy of the project in a temporary folder, and the checks that may kill a mutant in it.

The checks are the parts of `make check`, cheapest first. Tests of the contract run in this process:
starting pytest takes longer than they do.
"""

from __future__ import annotations

import importlib.util
import itertools
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from attrs import define, field

from tools.cli import ROOT
from tools.mutation.runner import Runner

# The version that follows from the digest of the contract.
_VERSION: Final = re.compile(r'^__version__ = ".*"$', re.MULTILINE)

PARTS: Final = (
    "codegen templates generated affinda_resumes.version.txt tests tools docs generate.py openapi.yaml "
    "pyproject.toml README.md requirements LICENSE Makefile CONTRIBUTING.md CHANGELOG.md"
).split()


_FAILED: Final = ("FAILED tests", "ERROR tests")


@define
class Workspace:
    """A copy of the project."""

    root: Path = field(factory=lambda: Path(tempfile.mkdtemp(prefix="mutate-")))
    _started: Runner | None = None
    _times: Iterator[int] = field(factory=itertools.count)

    def __attrs_post_init__(self) -> None:
        skip = shutil.ignore_patterns("__pycache__")
        for name in PARTS:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, self.root / name, ignore=skip)
            elif source.exists():
                shutil.copy(source, self.root / name)

    def close(self) -> None:
        """Take the copy away."""
        if self._started is not None:
            self._started.close()
        shutil.rmtree(self.root, ignore_errors=True)

    # The contract -------------------------------------------------------------------------------

    def contract_killed_by(self, text: str) -> list[str]:
        """Return the checks that fail: the first of the cheap ones, then drift."""
        path = self.root / "openapi.yaml"
        path.write_text(text, encoding="utf-8")
        first = next(self._independent(path), None)
        drift = self._drift(path)
        return [name for name in (first, drift) if name]

    def _independent(self, path: Path) -> Iterator[str]:
        from codegen.problems import ContractError
        from codegen.source.contract import read
        from tools.lint import rules

        try:
            contract = read(path)
        except ContractError as error:
            yield f"reading: {error.problems[0].code}"
            return
        for slip in rules.check(contract.document):
            yield f"lint: {slip.rule}"
        for tests in sorted((self.root / "tests" / "contract").glob("test_*.py")):
            yield from failing(tests)
        yield from failing(self.root / "tests" / "golden" / "test_wire.py", "test_examples")

    def _drift(self, path: Path) -> str | None:
        from codegen.pipeline import files_of
        from codegen.problems import ContractError, DefectError
        from codegen.source.contract import read

        try:
            made = files_of(read(path), "affinda_resumes")
        except (ContractError, DefectError) as error:
            return f"generating: {type(error).__name__}"
        for name, text in made.items():
            if name.endswith(("_manifest.json", "_about.py", ".version.txt")):
                continue  # they hold the digest of the contract, which any edit changes
            path = self.root / "generated" / name
            shipped = path.read_text("utf-8") if path.exists() else ""
            if _VERSION.sub("", shipped) != _VERSION.sub("", text):
                return f"drift: {name.removeprefix('affinda_resumes/')}"
        return None

    # The code -----------------------------------------------------------------------------------

    def code_killed_by(self, paths: tuple[str, ...], text: str, tests: str) -> str | None:
        """Return the test that fails with this text in these files; None if none does."""
        before = {path: (self.root / path).read_text("utf-8") for path in paths}
        for path in paths:
            self._write(path, text)
        try:
            return self._tests(tests)
        finally:
            for path, old in before.items():
                self._write(path, old)

    def _write(self, path: str, text: str) -> None:
        """Write a file with a time that no file had before: bytecode belongs to a file of one time."""
        (self.root / path).write_text(text, encoding="utf-8")
        time = next(self._times)
        os.utime(self.root / path, (time, time))

    def _tests(self, tests: str) -> str | None:
        done = self._runner().run(tests.split())
        if done.status == 0:
            return None
        failed = [line.split()[1] for line in done.output.splitlines() if line.startswith(_FAILED)]
        if failed:
            return failed[0]
        if done.status < 0:
            print(done.output[-8000:], file=sys.stderr)  # where it was
            return f"{tests}: killed by signal {-done.status}"
        raise LookupError(f"{tests}: pytest exits with {done.status}: {done.output[-300:]}")

    def _runner(self) -> Runner:
        if self._started is None:
            self._started = Runner(self.root)
        return self._started


def failing(path: Path, only: str = "test_") -> Iterator[str]:
    """Yield the tests of a module without fixtures that fail, having loaded it anew."""
    try:
        module = load(path)
    except Exception as error:  # the contract is read when the module is loaded
        yield f"contract tests: {type(error).__name__} at their start"
        return
    for name, arguments in _calls(module):
        if not name.startswith(only):
            continue
        try:
            getattr(module, name)(**arguments)
        except Exception:  # an assertion, or a test that trips over what it meets
            yield f"contract tests: {name}"


def load(path: Path) -> ModuleType:
    """Load a module of tests anew, and the modules of its folder, which read the contract, too."""
    for name in [name for name in sys.modules if f"{name}.".startswith("tests.contract.")]:
        del sys.modules[name]
    sys.modules.pop("tests", None)  # its path is that of another root
    spec = importlib.util.spec_from_file_location("mutated_tests", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(path.parents[2]))
    try:
        importlib.import_module("tests")  # folders in it that were imported before look for it
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(path.parents[2]))
    return module


def _calls(module: ModuleType) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each test and the arguments of each of its calls."""
    for name in [name for name in vars(module) if name.startswith("test_")]:
        marks = getattr(getattr(module, name), "pytestmark", [])
        axes: list[list[dict[str, Any]]] = []
        for mark in (mark for mark in marks if mark.name == "parametrize"):
            names = mark.args[0]
            names = [one.strip() for one in names.split(",")] if isinstance(names, str) else names
            rows = [row if len(names) > 1 else (row,) for row in mark.args[1]]
            axes.append([dict(zip(names, row, strict=True)) for row in rows])
        for chosen in itertools.product(*axes):
            yield name, {key: value for part in chosen for key, value in part.items()}
