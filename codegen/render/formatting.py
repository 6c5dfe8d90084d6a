"""
Formatting with ruff, isolated from every configuration around the output.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from ruff import find_ruff_bin

from codegen.problems import DefectError
from codegen.python.import_lines import without_unused
from codegen.python.literals import WIDTH
from codegen.render.import_check import write_all

# Named one by one: a newer default rule set would rewrite annotations.
_RULES: Final = "F401,I001"
# Templates import all that a module may use: what is left of a long list goes on one line.
_JOINED: Final = "lint.isort.split-on-trailing-comma=false"


def format_python(files: Mapping[str, str]) -> dict[str, str]:
    """
    Sort the imports and lay out every Python file; others come back as they are.

    Raises:
        DefectError: ruff refuses what was rendered.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write_all({path: _prepared(path, text) for path, text in files.items()}, root)
        common = ["--isolated", "--no-cache", "--quiet", "--target-version=py311"]
        common += [f"--line-length={WIDTH}", str(root)]
        _ruff(["check", f"--select={_RULES}", f"--config={_JOINED}", "--fix", *common])
        _ruff(["format", *common])
        return {path: (root / path).read_text(encoding="utf-8") for path in files}


def _prepared(path: str, text: str) -> str:
    return without_unused(text) if path.endswith(".py") else text


def _ruff(arguments: list[str]) -> None:
    done = subprocess.run(
        [find_ruff_bin(), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise DefectError(f"ruff refuses what was rendered:\n{done.stdout}{done.stderr}")
