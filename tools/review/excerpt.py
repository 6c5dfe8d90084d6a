"""
The lines of a contract that a change is about.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from codegen.problems import Pointer
from tools.review.inputs.contract_at import Side

_MOST_LINES: Final = 14
_LONGEST_LINE: Final = 240


@frozen
class Excerpt:
    """Some lines of a file, and the number of the first."""

    first: int
    lines: tuple[str, ...]
    more: int
    """The number of lines of the same part that follow."""


def lines_of(side: Side) -> list[str]:
    """Return the text of a contract, line by line, as its positions count them."""
    text = side.content.decode("utf-8-sig", "replace")
    return re.split(r"\r\n|\r|\n", text)


def excerpt(side: Side, lines: list[str], pointer: Pointer | None) -> Excerpt | None:
    """Return the lines of a part, from its first to the last that is indented deeper."""
    if pointer is None or _elsewhere(side, pointer):
        return None
    first, column = side.contract.tree.position(pointer)
    if not 1 <= first <= len(lines):
        return None
    begin = lines[first - 1]
    if len(begin) > _LONGEST_LINE:  # everything on one line
        cut = begin[max(0, column - 1) : column - 1 + _LONGEST_LINE]
        return Excerpt(first, (cut,), 0)
    end = first
    depth = _indent(begin)
    while end < len(lines) and _belongs(begin, lines[end], depth):
        end += 1
    while end > first and not lines[end - 1].strip():
        end -= 1
    last = min(end, first - 1 + _MOST_LINES)
    shown = tuple(line[:_LONGEST_LINE] for line in lines[first - 1 : last])
    return Excerpt(first, shown, end - last)


def _elsewhere(side: Side, pointer: Pointer) -> bool:
    """Tell whether a part stands in another file of the contract."""
    moved = side.contract.moved
    return any(
        moved[pointer[:length]][0]
        for length in range(1, len(pointer) + 1)
        if pointer[:length] in moved
    )


def _belongs(begin: str, line: str, depth: int) -> bool:
    if not line.strip() or _indent(line) > depth:
        return True
    item = line.lstrip().startswith("- ") and not begin.lstrip().startswith("- ")
    closes = line.strip()[:1] in ("}", "]") and begin.rstrip()[-1:] in ("{", "[")
    return _indent(line) == depth and (item or closes)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))
