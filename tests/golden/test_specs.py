"""
Each small contract becomes the package that was recorded, and does on the wire what was recorded.

Nothing here writes a fixture: `make golden` does.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.pipeline import package_of
from codegen.render.package import copy_files, with_headers
from codegen.source.contract import read
from tests.golden import spec_cases

FOLDERS = sorted(path for path in spec_cases.SPECS.iterdir() if path.is_dir())
NAMES = [folder.name for folder in FOLDERS]
METHODS = "get put post delete options head patch trace".split()


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that the packages are written to."""
    return tmp_path_factory.mktemp("specs")


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_it_is_what_was_recorded(folder: Path, tmp_path: Path) -> None:
    """The package, the bytes sent and what the caller gets are those recorded; no file is beside them."""
    found = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    by_hand = {name: found.pop(name) for name in ("openapi.yaml", "call.py")}

    assert found == spec_cases.recording(folder, tmp_path)
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


def written(scratch: Path) -> list[str]:
    """
    Write every package, and return their names.

    Each has a part of one runtime, which imports no module beside it but `errors.py`, where only the type of
    `error` differs. So two packages get the whole runtime, one of each kind of that type, and the others import
    it. `__main__.py` is the same in each, too, and imported by nothing: the two packages alone keep it.
    """
    whole = {
        path.removeprefix("p/"): text
        for path, text in with_headers(copy_files("p")).items()
        if SHARED.match(path.removeprefix("p/"))
    }
    assert {"errors"} == {name for text in whole.values() for name in OUTSIDE.findall(text)}
    owners: dict[bool, str] = {}
    for folder in FOLDERS:
        files = spec_cases.generate(folder)
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
    return [folder.name for folder in FOLDERS]


SHARED = re.compile(r"_runtime/.+|__main__\.py")
OUTSIDE = re.compile(r"^\s*from \.\.\.(\w*)", re.MULTILINE)
TO_RUNTIME = re.compile(r"^(\s*from )\.+_runtime\b", re.MULTILINE)


@pytest.mark.parametrize("version", ["3.11", "3.14"])
def test_type_checkers_have_nothing_to_say(scratch: Path, version: str) -> None:
    """`mypy --strict` and strict pyright are content with every package, for the oldest Python and the newest."""
    names = written(scratch)
    (scratch / "pyrightconfig.json").write_text(
        json.dumps({"typeCheckingMode": "strict", "pythonVersion": version, "include": names})
    )
    mypy = run(scratch, "mypy", "--strict", f"--python-version={version}", *names)
    pyright = run(scratch, "pyright", "--pythonpath", sys.executable)

    assert re.fullmatch(r"Success: no issues found in \d+ source files\n", mypy), mypy
    assert "0 errors, 0 warnings" in pyright, pyright


def run(folder: Path, *command: str) -> str:
    """Run a module and give what it prints."""
    options: dict[str, Any] = {"cwd": folder, "capture_output": True, "text": True}
    done = subprocess.run([sys.executable, "-m", *command], check=False, **options)
    return str(done.stdout)
