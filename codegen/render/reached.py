"""
The modules of the runtime that a package needs: those that its other modules import, and what these import.
"""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator, Mapping
from typing import Final

from codegen.graphs import reachable

_RUNTIME: Final = "_runtime"


def without_unreached(files: Mapping[str, str], name: str) -> dict[str, str]:
    """Leave out the modules of the runtime that nothing in the package called `name` imports."""
    runtime = f"{name}/{_RUNTIME}/"
    modules = {path for path in files if path.endswith(".py")}
    own = {path for path in modules if path.startswith(runtime)}

    def imported(path: str) -> set[str]:
        """Return the modules of the runtime that a module imports, for type checkers too."""
        return own.intersection(_imported(path, files[path]))

    kept = reachable(modules - own, imported)
    return {path: text for path, text in files.items() if path not in own or path in kept}


def _imported(path: str, text: str) -> Iterator[str]:
    """Yield the files that the relative imports of a module may execute."""
    folders = path.split("/")[:-1]
    for level, name in _relative_imports(text):
        parts = folders[: len(folders) + 1 - level] + name.split(".")
        yield "/".join(parts) + ".py"
        for depth in range(1, len(parts) + 1):
            yield "/".join([*parts[:depth], "__init__.py"])


@functools.lru_cache(maxsize=256)
def _relative_imports(text: str) -> frozenset[tuple[int, str]]:
    """
    Return level and name of what a module imports from its package: a name in it may be a module.

    Parsing takes twenty times as long as looking for lines that read like imports. It is done where such a line
    may stand in a docstring.
    """
    found = _scanned(text)
    return found if found == _scanned(_LONG_STRING.sub("", text)) else _parsed(text)


# Names in brackets may go over several lines. They are looked at and not consumed.
_IMPORT: Final = re.compile(
    r"^[ \t]*from (\.+)([\w.]*) import (?=(\([^()]*\)|[^(\n]+))", re.MULTILINE
)
_NAME: Final = re.compile(r"\w+")
_LONG_STRING: Final = re.compile(r"(\"{3}|'{3}).*?\1", re.DOTALL)


def _scanned(text: str) -> frozenset[tuple[int, str]]:
    """Return what the lines of a text that read like imports name, comments included."""
    found: set[tuple[int, str]] = set()
    for dots, module, names in _IMPORT.findall(text):
        found |= _named(len(dots), module, _NAME.findall(names))
    return frozenset(found)


def _parsed(text: str) -> frozenset[tuple[int, str]]:
    """Return what the statements of a module import."""
    found: set[tuple[int, str]] = set()
    for node in _statements(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.level:
            found |= _named(node.level, node.module or "", [alias.name for alias in node.names])
    return frozenset(found)


def _named(level: int, module: str, names: list[str]) -> set[tuple[int, str]]:
    return {(level, module), *((level, f"{module}.{name}".lstrip(".")) for name in names)}


def _statements(block: ast.AST) -> Iterator[ast.AST]:
    """Yield each statement of a block and of the blocks in it, and no expression: most of a module is that."""
    for name in ("body", "orelse", "finalbody", "handlers", "cases"):
        for statement in getattr(block, name, ()):
            yield statement
            yield from _statements(statement)
