"""
mypy in a process of its own, with one cache: what packages import is analyzed by the first run and read by the others.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from attrs import frozen


@frozen
class Mypy:
    """
    Runs of `mypy --strict` that share a cache.

    Unreachable code is reported, too; nothing of a configuration around the folder is read.
    """

    cache: Path

    def __call__(self, folder: Path, *arguments: str, path: str = "") -> tuple[int, str]:
        """Run in a folder, modules of `path` found as well; return the exit status and what is said."""
        options = ("--strict", "--warn-unreachable", "--config-file=", "--no-error-summary")
        done = subprocess.run(
            [sys.executable, "-m", "mypy", *options, f"--cache-dir={self.cache}", *arguments],
            cwd=folder,
            env=os.environ | {"MYPYPATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr
