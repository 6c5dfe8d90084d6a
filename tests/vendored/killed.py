"""
Kill `make vendor` at every third of its steps, and print what was left in the copy's place each time.

Arguments: the old copy, put back after each run that replaced it, and a folder to work in. A step is what
Python tells its audit hooks of changes: a file made, renamed or removed, a call of the system. Saying in words
what changes only reads, and is left out.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import sys
from pathlib import Path
from typing import Any

from tools.vendor import copies
from tools.vendor.copies import read_copy, read_shipped, vendor

TRACES = ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "ctypes.", "tempfile.")


def main(old: Path, work: Path) -> None:
    """Kill at one step after the other until a run comes to its end; then name what is in the folder."""
    read_shipped()  # so that no run generates the package again to compare
    copy, before = work / old.name, digest(old)
    found, left = "", "killed"
    for step in range(1, 10_000, 3):
        if left == "ended":
            break
        if found != before:
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(old, copy)
        left, found = run_until(step, work), digest(copy)
        sys.stdout.write(f"{left} {found}\n")
    sys.stdout.write(" ".join(sorted(path.name for path in work.iterdir())))


def run_until(step: int, work: Path) -> str:
    """Run in a process of its own that is killed at a step."""
    child = os.fork()
    if child == 0:
        vars(copies).update(describe=lambda *_: "")
        sys.addaudithook(Killer(step))
        with contextlib.redirect_stdout(None):
            os._exit(vendor(work, "affinda_resumes"))
    _, status = os.waitpid(child, 0)
    return "ended" if status == 0 else "killed"


class Killer:
    """An audit hook that ends the process at a step."""

    def __init__(self, step: int) -> None:
        self._left = step

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:  # noqa: D102 (a hook's own name)
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & os.O_CREAT
        if writes or event.startswith(TRACES):
            self._left -= 1
            if self._left == 0:
                os._exit(9)


def digest(folder: Path) -> str:
    """Return a sum over all files in a copy."""
    total = hashlib.sha256()
    for path, content in read_copy(folder).items():
        total.update(f"{path} {len(content)} ".encode() + content)
    return total.hexdigest()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
