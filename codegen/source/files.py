"""
The files of a contract: those beside it that its references lead to. Nothing is fetched.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from codegen.source.tree import Tree


class Files:
    """Reads the files that references lead to, below one folder and nowhere else."""

    def __init__(
        self, contract: Path, root: Path, main: Tree, parse: Callable[[Path], Tree]
    ) -> None:
        self._contract = contract
        self._root = root.resolve()
        self._parse = parse
        self.trees: dict[str, Tree] = {"": main}
        """By the path as messages name it; the contract itself is empty."""

    def load(self, file: str, reference: str) -> tuple[str, Any] | None:
        """Return name and document of the file that `file` refers to; `None` if it may not be read."""
        if reference.startswith(("/", "\\")):
            return None
        folder = Path(file).parent if file else self._contract.parent
        path = folder / unquote(reference)
        try:
            real = path.resolve()
            if real == self._contract.resolve():
                return "", self.trees[""].value
            if not real.is_relative_to(self._root) or not real.is_file():
                return None
        except (OSError, ValueError):
            return None
        name = os.path.normpath(path)
        if name not in self.trees:
            self.trees[name] = self._parse(path)
        return name, self.trees[name].value
