"""
A check of what was rendered, before anything of it is published: every module of the package can be imported.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from codegen.problems import DefectError


def write_all(files: Mapping[str, str], root: Path) -> None:
    """Write the files into the folder `root`."""
    for path, text in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")


def check_imports(folder: Path, name: str) -> None:
    """
    Import every module of the package `name` in a folder, in a process of its own; nothing is written.

    Raises:
        DefectError: one can't be imported.
    """
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-W", "error", "-c", _IMPORT_ALL, str(folder), name],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise DefectError(f"the package can't be imported:\n{done.stderr}")


# httpx and httpcore import click, rich and trio when they find them, for uses that the package doesn't have:
# half of the time. Garbage is collected seldom: what attrs leaves is a third of a large package's memory.
# The sandbox is the same in each package, and needs more than a package does.
_IMPORT_ALL = """\
import gc, importlib, pkgutil, sys
gc.set_threshold(50_000, 10, 100)
sys.modules.update(dict.fromkeys(["click", "rich", "trio"]))
sys.path.insert(0, sys.argv[1])
package = importlib.import_module(sys.argv[2])
for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    if not found.name.endswith("__main__") and ".sandbox." not in found.name:
        importlib.import_module(found.name)
for name in package.__all__:
    getattr(package, name)
"""
