"""A package ships the part of the runtime that its contract reaches."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from codegen.pipeline import files_of
from codegen.render.reached import without_unreached
from codegen.source.contract import read
from tests.golden import spec_cases
from tests.support.command import ROOT

RUNTIME = "_runtime/"
SPECS = sorted(path for path in spec_cases.SPECS.iterdir() if path.is_dir())

#: Modules that every package ships for a part of them: basic kinds, bases of models, and helpers of a few lines.
SHARED = {
    "_runtime/schema/anything.py",
    "_runtime/schema/containers.py",
    "_runtime/schema/descriptions.py",
    "_runtime/schema/free_names.py",
    "_runtime/schema/json_values.py",
    "_runtime/schema/kind.py",
    "_runtime/schema/maps.py",
    "_runtime/schema/scalars.py",
    "_runtime/schema/standard_classes.py",
    "_runtime/views/carried.py",
    "_runtime/views/changes.py",
    "_runtime/views/compiled.py",
    "_runtime/views/fields.py",
    "_runtime/views/read_view.py",
    "_runtime/views/slots.py",
    "_runtime/views/unknown_names.py",
    "_runtime/views/write_schema.py",
    "_runtime/views/write_view.py",
    "_runtime/wire/arguments.py",
    "_runtime/wire/json_parameters.py",
}
#: The kind of a file, which a package ships whose forms of several parts have no file among them.
NO_FILES = {("_runtime/schema/files.py", "FILE"), ("_runtime/schema/files.py", "FileKind")}


def unnamed(files: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield module and name of each function, class or constant of the runtime that no code in use names."""
    defined: dict[tuple[str, str], set[str]] = {}
    named: set[str] = set()
    for path, text in files.items():
        of_runtime = path.startswith(RUNTIME)
        for name, is_import, names in _statements(text) if path.endswith(".py") else ():
            if of_runtime and name is not None:
                defined[path, name] = names
            elif not (of_runtime and is_import):
                named |= names
    todo = set(defined)
    while used := {one for one in todo if one[1] in named}:
        todo -= used
        named = named.union(*(defined[one] for one in used))
    yield from sorted(todo)


@functools.cache
def _statements(text: str) -> list[tuple[str | None, bool, set[str]]]:
    """Return what each statement of a module defines, whether it is an import, and the names in it."""
    return [
        (_defined(node), isinstance(node, ast.Import | ast.ImportFrom), _names(node))
        for node in ast.parse(text).body
    ]


def _defined(node: ast.stmt) -> str | None:
    """Return the name that a statement of a module defines."""
    match node:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return name
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
    return None


def _names(node: ast.AST) -> set[str]:
    """Return the names in a statement."""
    found = set[str]()
    for one in ast.walk(node):
        match one:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                found.add(name)
    return found


def test_all_that_our_package_ships_is_used() -> None:
    """Nothing in the runtime of our package is without use, but the kind of any integer and what people print."""
    package = ROOT / "generated" / "affinda_resumes"
    files = {
        path.relative_to(package).as_posix(): path.read_text(encoding="utf-8")
        for path in package.rglob("*.py")
    }
    compiled = "_runtime/views/compiled.py"
    printed = {(compiled, "decoder_source"), (compiled, "encoder_source")}

    assert {("_runtime/schema/scalars.py", "INTEGER"), *printed} == set(unnamed(files))


@pytest.mark.parametrize("folder", SPECS, ids=[folder.name for folder in SPECS])
def test_all_that_a_package_ships_is_used(folder: Path, run_folder: Path) -> None:
    """Modules hold nothing that is without use in a package that has them, but those that every package has."""
    files = spec_cases.generated(folder, run_folder)

    found = [one for one in unnamed(files) if one[0] not in SHARED]
    assert set(found) <= NO_FILES


def test_what_is_imported_is_there() -> None:
    """Imports in functions, for type checkers and of a whole module count, and so do packages around a module."""
    files = {
        "p/__init__.py": "from ._runtime import unset\n",
        "p/client.py": "def f():\n    from ._runtime.a.lazy import x\n",
        "p/errors.py": "if TYPE_CHECKING:\n    from ._runtime.b.typed import T\n",
        "p/_runtime/__init__.py": "",
        "p/_runtime/README.md": "",
        "p/_runtime/unset.py": "",
        "p/_runtime/a/__init__.py": "",
        "p/_runtime/a/lazy.py": "from ..b.below import y\nfrom . import beside\n",
        "p/_runtime/a/beside.py": "'''\nfrom .prose import z\n'''\n",
        "p/_runtime/a/prose.py": "from .unused import z\n",
        "p/_runtime/a/unused.py": "from .prose import z\n",
        "p/_runtime/b/__init__.py": "",
        "p/_runtime/b/below.py": "",
        "p/_runtime/b/typed.py": "",
        "p/_runtime/c/__init__.py": "",
        "p/_runtime/c/unused.py": "",
    }
    left_out = {"a/prose.py", "a/unused.py", "c/__init__.py", "c/unused.py"}

    assert {f"p/_runtime/{path}" for path in left_out} == files.keys() - without_unreached(
        files, "p"
    )


def test_the_order_is_a_function_of_the_contract() -> None:
    """Two runs give the same files in the same order."""
    contract = read(ROOT / "openapi.yaml")

    assert list(files_of(contract, "p").items()) == list(files_of(contract, "p").items())
