"""
The contract's own text: its files, to be read line by line and to be downloaded.
"""

from __future__ import annotations

import base64
import os
from pathlib import Path
from typing import NamedTuple

from attrs import frozen

from codegen.problems import Pointer
from codegen.source.contract import Contract
from codegen.text import visible
from tools.docs.anchors import Anchors


class Line(NamedTuple):
    """The line of the contract that a part of the page comes from."""

    number: int
    anchor: str


@frozen
class File:
    """A file of the contract."""

    name: str
    prefix: str
    """The beginning of the ids of its lines."""
    lines: list[str]
    content: str
    """All its bytes as Base64."""


class Source:
    """The files of one contract."""

    def __init__(self, contract: Contract, anchors: Anchors) -> None:
        self._contract = contract
        self.files: list[File] = []
        self._prefixes: dict[str, str] = {}
        for number, path in enumerate([contract.file, *sorted(contract.trees)]):
            prefix = f"line-{number}-" if number else "line-"
            content = Path(path).read_bytes()
            text = content.decode("utf-8-sig")
            lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ").split("\n")
            lines = list(map(visible, lines))
            name = os.path.relpath(path, Path(contract.file).parent)
            encoded = base64.b64encode(content).decode()
            self.files.append(File(visible(name), prefix, lines, encoded))
            self._prefixes[path] = prefix
            anchors.reserve(f"{prefix}{line}" for line in range(1, len(lines) + 1))

    def line(self, pointer: Pointer) -> Line:
        """Return the line where a place of the document is written."""
        problem = self._contract.problem(pointer, "left-out", "")
        number = problem.line or 1
        return Line(number, f"{self._prefixes[problem.file]}{number}")
