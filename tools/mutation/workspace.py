"""
A copy of the project in a temporary folder, and the checks that may notice what is spoiled in it.

The checks are the parts of `make check`, cheapest first. Tests of the contract run in this process:
starting pytest takes longer than they do.
"""

from __future__ import annotations

import importlib.util
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from attrs import define, field

from tools.cli import ROOT

PARTS: Final = (
    "codegen templates generated tests tools docs generate.py openapi.yaml pyproject.toml README.md "
    "requirements LICENSE Makefile CONTRIBUTING.md CHANGELOG.md"
).split()
_SECONDS: Final = 100


@define
class Workshop:
    """A copy of the project."""

    root: Path = field(factory=lambda: Path(tempfile.mkdtemp(prefix="mutate-")))

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
        shutil.rmtree(self.root, ignore_errors=True)

    # The contract -------------------------------------------------------------------------------

    def contract_notices(self, text: str) -> list[str]:
        """Return who notices a spoiled contract: the first of the cheap checks, then drift."""
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
        yield from failing(self.root / "tests" / "unit" / "test_contract.py")
        yield from failing(self.root / "tests" / "golden" / "test_wire.py", "test_examples")

    def _drift(self, path: Path) -> str | None:
        from codegen.pipeline import files_of
        from codegen.problems import ContractError
        from codegen.render.import_check import DefectError
        from codegen.source.contract import read

        try:
            made = files_of(read(path), "affinda_resumes")
        except (ContractError, DefectError) as error:
            return f"generating: {type(error).__name__}"
        for name, text in made.items():
            if name.endswith(("_manifest.json", "_about.py")):
                continue  # they hold the digest of the contract, which any edit changes
            if (self.root / "generated" / name).read_text("utf-8") != text:
                return f"drift: {name.removeprefix('affinda_resumes/')}"
        return None

    # The code -----------------------------------------------------------------------------------

    def code_notice(self, path: str, old: str, new: str, tests: str) -> str | None:
        """Return who notices a spoiled template or module; None if nobody does."""
        file = self.root / path
        whole = file.read_text("utf-8")
        if whole.count(old) < 1:
            raise LookupError(f"{path} doesn't hold {old!r}")
        file.write_text(whole.replace(old, new, 1), encoding="utf-8")
        try:
            return self._generated(path) or self._goldens() or self._tests(tests)
        finally:
            file.write_text(whole, encoding="utf-8")
            self._restore()

    def _generated(self, path: str) -> str | None:
        """Make the package anew, as whoever changed the template would."""
        if path.endswith(".py"):
            target = path.replace("templates/package", "generated/affinda_resumes")
            shutil.copy(self.root / path, self.root / target)
            return None
        done = self._run("generate.py")
        return None if done.returncode == 0 else "generating"

    def _restore(self) -> None:
        shutil.rmtree(self.root / "generated")
        skip = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / "generated", self.root / "generated", ignore=skip)

    def _goldens(self) -> str | None:
        """Compare what each golden of the wire comes to with what is recorded."""
        done = self._run("-m", "tools.review.package.replay", str(self.root / "generated"))
        try:
            results: dict[str, dict[str, str]] = json.loads(done.stdout)
        except ValueError:
            return "goldens: none runs"
        for case, files in results.items():
            folder = self.root / "tests" / "golden" / "wire" / case
            for name, content in files.items():
                there = folder / name
                if not there.exists() or there.read_bytes() != content.encode("latin-1"):
                    return f"goldens: {case}"
        return None

    def _tests(self, tests: str) -> str | None:
        # Plugins that take longer to load than the tests to run.
        without = [
            f"-pno:{name}" for name in ("cacheprovider", "xdist", "hypothesispytest", "anyio")
        ]
        done = self._run("-m", "pytest", "-qx", *without, *tests.split())
        if done.returncode == 0:
            return None
        if done.returncode != 1:  # no test ran: that proves nothing
            raise LookupError(f"{tests}: pytest exits with {done.returncode}: {done.stdout[-300:]}")
        failed = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
        return f"tests: {failed[0].split()[1] if failed else tests}"

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": ""}
        command = [sys.executable, *arguments]
        return subprocess.run(
            command,
            cwd=self.root,
            env=environment,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
        )


def failing(path: Path, only: str = "test_") -> Iterator[str]:
    """Yield the tests of a module without fixtures that fail, having loaded it anew."""
    spec = importlib.util.spec_from_file_location("spoiled_tests", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
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
