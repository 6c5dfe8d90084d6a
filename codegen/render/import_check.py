"""
A check of what was rendered, before anything of it is published: every module of the package can be imported.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from codegen.problems import DefectError

_PROGRAM = Path(__file__).with_name("import_all.py")


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
        [sys.executable, "-I", "-B", "-W", "error", str(_PROGRAM), str(folder), name],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise DefectError(f"the package can't be imported:\n{done.stderr}")
