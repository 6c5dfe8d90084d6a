"""
Each small contract becomes the package that was recorded, and does on the wire what was recorded.

Nothing here writes a fixture: `make golden` does.
"""

from __future__ import annotations

import functools
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.graphs import reachable
from codegen.pipeline import package_of
from codegen.render.package import copy_files, with_headers
from codegen.source.contract import read
from tests.golden import spec_cases
from tests.support.mypy import Mypy

FOLDERS = sorted(path for path in spec_cases.SPECS.iterdir() if path.is_dir())
NAMES = [folder.name for folder in FOLDERS]
BY_HAND = re.compile(r"call\.py|\w+\.yaml")
METHODS = "get put post delete options head patch trace".split()


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_it_is_what_was_recorded(folder: Path, run_folder: Path, tmp_path: Path) -> None:
    """The package, the bytes sent and what the caller gets are those recorded; no file is beside them."""
    found = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    by_hand = {name: found.pop(name) for name in [*found] if BY_HAND.fullmatch(name)}

    assert found == spec_cases.recording(folder, spec_cases.generated(folder, run_folder), tmp_path)
    assert by_hand["openapi.yaml"].startswith(b"# ")
    assert len(by_hand["openapi.yaml"].splitlines()) <= 60


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_nothing_is_lost(folder: Path) -> None:
    """The package has as many operations, and at least as many names, as the contract."""
    contract = read(folder / "openapi.yaml")
    package = package_of(contract)
    items = (contract.document.get("paths") or {}).values()
    operations = [method for item in items for method in METHODS if method in item]
    schemas = set((contract.document.get("components") or {}).get("schemas") or {})
    models = [model.schema for module in package.modules for model in module.models]

    assert len(operations) == len({one.name for one in package.operations})
    assert len(schemas) <= len(set(models)) + len({alias.name for alias in package.aliases})
    names = [
        view.name for m in package.modules for x in m.models for view in (x.read, x.write) if view
    ]
    names += [alias.name for alias in package.aliases]
    assert len(names) == len({name.casefold() for name in names})


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory, run_folder: Path) -> Path:
    """
    Return a folder that holds every package.

    Each has a part of one runtime, which imports no module beside it but `errors.py`, where only the type of
    `error` differs. So two packages get the whole runtime, one of each kind of that type, and the others import
    it. `__main__.py` and `testing.py` are the same in each, too, and imported by nothing: the two packages alone
    keep them.
    """
    scratch = tmp_path_factory.mktemp("specs")
    whole = {
        path.removeprefix("p/"): text
        for path, text in with_headers(copy_files("p")).items()
        if SHARED.match(path.removeprefix("p/"))
    }
    assert {"errors"} == {name for text in whole.values() for name in OUTSIDE.findall(text)}
    owners: dict[bool, str] = {}
    for folder in FOLDERS:
        files = spec_cases.generated(folder, run_folder)
        shared = {path: text for path, text in files.items() if SHARED.match(path)}
        assert shared.items() <= whole.items()
        typed = "    error: Any = None\n" not in files["errors.py"]
        owner = owners.setdefault(typed, folder.name)
        if owner == folder.name:
            files |= whole
        else:
            own = files.items() - shared.items()
            files = {path: TO_RUNTIME.sub(rf"\1{owner}._runtime", text) for path, text in own}
        spec_cases.write(files, folder.name, scratch)
    assert len(owners) == 2
    return scratch


SHARED = re.compile(r"_runtime/.+|__main__\.py|testing\.py")
OUTSIDE = re.compile(r"^\s*from \.\.\.(\w*)", re.MULTILINE)
TO_RUNTIME = re.compile(r"^(\s*from )\.+_runtime\b", re.MULTILINE)


def different(packages: Path) -> list[str]:
    """Return the files of all packages; of those that are the same, and import the same, the first."""
    found: dict[object, str] = {}
    for path in sorted(packages.rglob("*.py")):
        name = path.relative_to(packages)
        package = packages / name.parts[0]
        seen = {(one.relative_to(package), one.read_text()) for one in reachable([path], imported)}
        found.setdefault((name.parts[1:], *sorted(seen)), name.as_posix())
    return list(found.values())


@functools.cache
def imported(path: Path) -> list[Path]:
    """Return the files of its own package that a file imports."""
    found = []
    for dots, module in IMPORTS.findall(path.read_text()):
        target = path.parents[len(dots) - 1].joinpath(*module.split("."))
        found.append(target / "__init__.py" if target.is_dir() else target.with_suffix(".py"))
    return found


IMPORTS = re.compile(r"^\s*from (\.+)([\w.]+) import", re.MULTILINE)


@pytest.mark.types
def test_mypy_has_nothing_to_say(packages: Path, mypy: Mypy) -> None:
    """`mypy --strict` is content with every package, for the Python that runs the tests."""
    assert (0, "") == mypy(packages, *NAMES)


@pytest.mark.types
def test_pyright_has_nothing_to_say(packages: Path) -> None:
    """Strict pyright is content with every package, for the Python that runs the tests."""
    settings = {"typeCheckingMode": "strict", "include": different(packages)}
    (packages / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable],
        cwd=packages, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert "0 errors, 0 warnings" in done.stdout, done.stdout
