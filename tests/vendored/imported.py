"""
Import every module of the package, watch what that does, and print it as JSON.

Everything that the package imports is imported before, so that what is seen is the package's own doing.
Arguments: the entry of `sys.path` that holds the package, and its name.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import sys
import threading
from typing import Any

HARMLESS = (
    "import",
    "compile",
    "exec",
    "marshal.",
    "object.__",
    "os.listdir",
    "os.scandir",
    "sys._getframe",
)


def main(entry: str, name: str) -> None:
    """Import twice: once for what the package needs, once watched."""
    sys.path.insert(0, entry)
    import_all(name)
    for module in [module for module in sys.modules if is_of(module, name)]:
        del sys.modules[module]
    seen: dict[str, Any] = {"events": [], "variables": [], "files": []}
    environment, os.environ = os.environ, Watched(os.environ, seen["variables"])  # type: ignore[assignment]
    before = set(sys.modules)
    sys.addaudithook(lambda event, arguments: watch(event, arguments, entry, seen))
    import_all(name)
    watching.clear()
    os.environ = environment  # noqa: B003 (what was there is put back)
    seen["threads"] = threading.active_count()
    seen["further modules"] = sorted(
        module for module in set(sys.modules) - before if not is_of(module, name)
    )
    sys.stdout.write(json.dumps(seen))


def import_all(name: str) -> None:
    """Import the package and every module in it, and touch every public name."""
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, f"{name}."):
        if module.name.startswith(f"{name}.sandbox."):
            continue  # it needs an extra
        importlib.import_module(module.name)
    for public in package.__all__:
        getattr(package, public)


def is_of(module: str, name: str) -> bool:
    """Return whether a module is the package's."""
    return module == name or module.startswith(f"{name}.")


watching = [True]


def watch(event: str, arguments: tuple[Any, ...], entry: str, seen: dict[str, Any]) -> None:
    """Note what is no part of importing."""
    if not watching or event.startswith(HARMLESS):
        return
    if event == "open":
        path = str(arguments[0])
        if not (path.startswith(entry) and path.endswith((".py", ".pyc"))):
            seen["files"].append(path)
    else:
        seen["events"].append(event)


class Watched(dict[str, str]):
    """Environment variables that note who asks for them."""

    def __init__(self, variables: Any, asked: list[str]) -> None:
        super().__init__(variables)
        self._asked = asked

    def __getitem__(self, name: str) -> str:
        self._asked.append(name)
        return super().__getitem__(name)

    def get(self, name: str, default: Any = None) -> Any:
        """Note, then get."""
        self._asked.append(name)
        return super().get(name, default)

    def __contains__(self, name: object) -> bool:
        self._asked.append(str(name))
        return super().__contains__(name)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
