"""
The modules of the runtime that a package needs: those that its other modules import, and what these import.
"""

from __future__ import annotations

import ast
import functools
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
    """Return level and name of what a module imports from its package: a name in it may be a module."""
    found: set[tuple[int, str]] = set()
    for node in _statements(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and node.level:
            module = node.module or ""
            found.add((node.level, module))
            found.update((node.level, f"{module}.{alias.name}".lstrip(".")) for alias in node.names)
    return frozenset(found)


def _statements(block: ast.AST) -> Iterator[ast.AST]:
    """Yield each statement of a block and of the blocks in it, and no expression: most of a module is that."""
    for name in ("body", "orelse", "finalbody", "handlers", "cases"):
        for statement in getattr(block, name, ()):
            yield statement
            yield from _statements(statement)
