"""
The output of a test, and what it holds.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from codegen.output import publish as module
from codegen.output.folders import snapshot
from codegen.problems import ContractError

REPOSITORY: Final = Path(__file__).parents[2]
MARKER: Final = "_about.py"
TREE: Final = {
    MARKER: "# ours\n",
    "client.py": "x = 1\n",
    "models/a.py": "é\r\n",
    "models/b.py": "",
}


def publish(files: dict[str, str], output: Path) -> list[str]:
    """Publish with the marker that all tests use."""
    return module.publish(files, output, marker=MARKER)


def held(folder: Path) -> dict[str, bytes | None]:
    """Return what a folder holds, by relative path."""
    return {path: found.content for path, found in snapshot(folder).items()}


def as_bytes(files: dict[str, str]) -> dict[str, bytes | None]:
    """Files as `held` gives them."""
    return {path: text.encode() for path, text in sorted(files.items())}


def names(folder: Path) -> list[str]:
    """Return the names of what stands right in a folder."""
    return sorted(entry.name for entry in folder.iterdir())


def code_of(error: pytest.ExceptionInfo[ContractError]) -> str:
    """Return the code of the one problem."""
    (problem,) = error.value.problems
    return problem.code
