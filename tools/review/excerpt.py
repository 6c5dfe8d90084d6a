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

    file: str
    first: int
    lines: tuple[str, ...]
    more: int
    """The number of lines of the same part that follow."""


Lines = dict[str, list[str]]
"""The lines of the files of a contract, by the names of the files."""


def lines_of(side: Side) -> Lines:
    """Return the text of a contract, line by line, as its positions count them."""
    return {
        name: re.split(r"\r\n|\r|\n", text.decode("utf-8-sig", "replace"))
        for name, text in side.texts.items()
    }


def excerpt(side: Side, texts: Lines, pointer: Pointer | None) -> Excerpt | None:
    """Return the lines of a part, from its first to the last that is indented deeper."""
    if pointer is None:
        return None
    file, first, column = side.position(pointer)
    lines = texts.get(file, [])
    if not 1 <= first <= len(lines):
        return None
    begin = lines[first - 1]
    if len(begin) > _LONGEST_LINE:  # everything on one line
        cut = begin[max(0, column - 1) : column - 1 + _LONGEST_LINE]
        return Excerpt(file, first, (cut,), 0)
    end = first
    depth = _indent(begin)
    while end < len(lines) and _belongs(begin, lines[end], depth):
        end += 1
    while end > first and not lines[end - 1].strip():
        end -= 1
    last = min(end, first - 1 + _MOST_LINES)
    shown = tuple(line[:_LONGEST_LINE] for line in lines[first - 1 : last])
    return Excerpt(file, first, shown, end - last)


def _belongs(begin: str, line: str, depth: int) -> bool:
    if not line.strip() or _indent(line) > depth:
        return True
    item = line.lstrip().startswith("- ") and not begin.lstrip().startswith("- ")
    closes = line.strip()[:1] in ("}", "]") and begin.rstrip()[-1:] in ("{", "[")
    return _indent(line) == depth and (item or closes)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))
