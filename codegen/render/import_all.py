"""
Import every module of a package: the program of the check in `import_check.py`, with a folder and a name in it.
"""

from __future__ import annotations
import __future__

import gc
import importlib
import os
import pkgutil
import sys
from collections.abc import Callable, Iterator
from importlib.machinery import SOURCE_SUFFIXES, FileFinder, SourceFileLoader
from types import CodeType, ModuleType
from typing import Any, Final

_PIECE: Final = 400_000
"""The least bytes of a large module that are compiled at once."""

_FUTURE: Final = __future__.annotations.compiler_flag


class _InPieces(SourceFileLoader):
    """
    Executes a large module some classes at a time.

    A syntax tree takes seventy times the memory of its text, and schemas in a cycle share one module.
    """

    def exec_module(self, module: ModuleType) -> None:
        for code in _compiled(self.get_data(self.path), self.path):
            exec(code, vars(module))


def _compiled(source: bytes, path: str) -> list[CodeType]:
    """Return the code of a module in its order; it is valid if and only if the whole is."""
    found: list[CodeType] = []
    flags = 0
    try:
        for piece in _pieces(source):
            found.append(compile(piece, path, "exec", flags, dont_inherit=True))
            flags = found[0].co_flags & _FUTURE
    except SyntaxError:
        return [compile(source, path, "exec", dont_inherit=True)]
    return found


def _pieces(source: bytes) -> Iterator[bytes]:
    """Cut a module before classes, with as many empty lines as stand before each piece: messages name lines."""
    start = lines = 0
    while (end := source.find(b"\n@final\n", start + _PIECE) + 1) > 0:
        yield b"\n" * lines + source[start:end]
        lines += source.count(b"\n", start, end)
        start = end
    yield b"\n" * lines + source[start:]


def _finder_below(folder: str) -> Callable[[str], Any]:
    """Return the path hook for a folder and those in it."""
    finder = FileFinder.path_hook((_InPieces, SOURCE_SUFFIXES))

    def hook(path: str) -> Any:
        if not path.startswith(folder):
            raise ImportError
        return finder(path)

    return hook


def main(folder: str, name: str) -> None:
    """Import the package in a folder, each of its modules, and each of its names."""
    # httpx and httpcore import these if they are there, for uses that a package doesn't have: half of the time.
    missing: Any = None
    sys.modules.update(dict.fromkeys(("click", "rich", "trio"), missing))
    sys.path.insert(0, folder)
    sys.path_hooks.insert(0, _finder_below(folder))
    package = importlib.import_module(name)
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        # The sandbox is the same in each package, and needs more than a package does.
        if not found.name.endswith("__main__") and ".sandbox." not in found.name:
            importlib.import_module(found.name)
    for public in package.__all__:
        getattr(package, public)


if __name__ == "__main__":
    gc.disable()  # a run is short, and leaves less than it keeps
    main(*sys.argv[1:])
    # Taking a large package apart again takes a fifth of the time.
    os._exit(0)
