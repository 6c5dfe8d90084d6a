"""The rooms of the runtime: each imports only from the rooms below it, and no two modules import each other."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

from tests.support.command import ROOT

RUNTIME = ROOT / "templates" / "package" / "_runtime"

BELOW = {
    "call": {"http", "wire", "schema"},
    "http": {"wire", "schema"},
    "wire": {"schema"},
    "views": {"schema"},
    "schema": set[str](),
}


def imports_of(path: Path) -> Iterator[tuple[str, ...]]:
    """Yield the modules of the runtime that a module imports, for type checkers too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = (
                path.relative_to(RUNTIME).parts[: -node.level] if node.level < 3 else ("outside",)
            )
            yield (*base, *str(node.module).split("."))


def modules() -> Iterator[tuple[tuple[str, ...], Path]]:
    """Yield each module of the runtime that is no `__init__`."""
    for path in RUNTIME.rglob("*.py"):
        if path.name != "__init__.py":
            yield path.relative_to(RUNTIME).with_suffix("").parts, path


def test_rooms_import_only_the_rooms_below_them() -> None:
    """Beside its own room and those below it, a module imports `unset` and the package's `errors` alone."""
    assert BELOW.keys() == {path.parent.name for path in RUNTIME.glob("*/__init__.py")}
    for (room, *_), path in modules():
        if room == "unset":
            assert not list(imports_of(path))
            continue
        allowed = {(room,), ("unset",), ("outside",), *((below,) for below in BELOW[room])}
        found = {module[:1] for module in imports_of(path)}
        assert found <= allowed, path.name
        assert {m for m in imports_of(path) if m[0] == "outside"} <= {("outside", "errors")}


def test_no_modules_import_each_other() -> None:
    """The imports of the modules have an order, those of type checkers and of functions included."""
    graph = {module: set(imports_of(path)) for module, path in modules()}

    TopologicalSorter(graph).prepare()


def test_a_room_is_described_and_holds_nothing_itself() -> None:
    """An `__init__` is a docstring, but for the bases of models; that of the runtime lists the rooms."""
    for path in RUNTIME.rglob("__init__.py"):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        assert path.parent.name == "views" or 1 == len(body)
    listed = ast.get_docstring(ast.parse((RUNTIME / "__init__.py").read_text(encoding="utf-8")))
    assert listed is not None
    assert all(f"\n    {room} " in listed for room in BELOW)
