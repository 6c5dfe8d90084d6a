"""
Finished fragments of Python: the doors through which contract text enters code.

Text of a contract becomes code in two ways only: `literal`, which is lossless, and `docstring`,
which cleans, wraps and then escapes. Escaping comes last: a wrapped escape can be cut in two, and
then ends the string.
"""

from __future__ import annotations

import functools
import re
from typing import Any, Final

from codegen.text import visible

WIDTH: Final = 100


class Raw(str):
    """
    Text of the contract: a template that prints it without one of the doors fails.
    """

    __slots__ = ()


def literal(value: Any) -> str:
    """Return an expression that evaluates to `value`: a JSON scalar, or a tuple of them."""
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    if isinstance(value, str):
        return _double_quoted(value)
    if isinstance(value, tuple):
        items = ", ".join(literal(item) for item in value)
        return f"({items},)" if len(value) == 1 else f"({items})"
    raise TypeError(f"no literal for {type(value).__name__}")


def _double_quoted(text: str) -> str:
    """Return a string literal in ASCII-safe double quotes, what can't be seen or looks like others escaped."""
    quote = "'" if '"' in text and "'" not in text else '"'
    body = _escaped(text)
    return quote + body.replace(quote, "\\" + quote) + quote


def _escaped(text: str) -> str:
    """Return text as it stands in a string: nothing in it is an escape, and nothing is hidden."""
    return visible(text.replace("\\", "\\\\"))


def docstring(text: str, indent: int = 0) -> str:
    """
    Return a docstring that holds `text`, wrapped, to stand at `indent` spaces.

    One sentence that fits stays on one line for a field; the quotes of longer ones stand on their
    own.
    """
    return _docstring(wrap(text, WIDTH - indent - 6), indent)


def field_docstring(text: str, indent: int = 0) -> str:
    """
    Return the docstring of a field, whose first line documentation tools read as `type: text`.

    Sphinx's napoleon takes what stands before the first colon of an attribute's docstring as its type. So the
    first line ends at its colon, or before the word with one, such as a colon that stands alone.
    """
    width = WIDTH - indent - 6
    lines = wrap(text, width)
    first = lines[0] if lines else ""
    colon = _SINGLE_COLON.search(first)
    if colon is not None:
        ends_word = first.startswith(" ", colon.end()) and first[colon.start() - 1] != " "
        last = colon.end() if ends_word else first.rfind(" ", 0, colon.start())
        if last > 0:
            words = len(first[:last].split(" "))
            rest = re.sub(rf"[ \t\n]*(?:[^ \t\n]+[ \t\n]*){{{words}}}", "", text, count=1)
            lines = [first[:last], *wrap(rest, width)]
    return _docstring(lines, indent)


# A colon at the end of the line has no text after it.
_SINGLE_COLON: Final = re.compile(r"(?<!:):(?!:)(?=.)")


def _docstring(lines: list[str], indent: int) -> str:
    margin = " " * indent
    if len(lines) <= 1:
        return f'"""{_closed("".join(lines))}"""'
    lines = [_escape_line(line) for line in lines]
    body = "\n".join(f"{margin}{line}" if line else "" for line in lines)
    return f'"""\n{body}\n{margin}"""'


def _closed(line: str) -> str:
    """Return a line, escaped, that can stand before closing quotes: a quote at its end would join them."""
    return _escape_line(line[:-1]) + '\\"' if line.endswith('"') else _escape_line(line)


def _escape_line(line: str) -> str:
    return _escaped(line).replace('"""', '\\"\\"\\"')


_LIST_ITEM: Final = re.compile(r"(?:[-*+]|\d{1,3}[.)]) ")


def wrap(text: str, width: int) -> list[str]:
    """
    Wrap Markdown to lines: fill paragraphs, keep the lines of list items, leave fences alone.

    Only spaces, tabs and line ends part words; any other white space is a letter.
    """
    lines: list[str] = []
    for paragraph in re.split(r"\n[ \t]*\n+", text.replace("\r\n", "\n").strip(" \t\n")):
        if lines:
            lines.append("")
        for block in _blocks(paragraph):
            hanging = "  " if _LIST_ITEM.match(block) else ""
            lines += _fill(block, width, hanging)
    return [] if lines == [""] else lines


def _blocks(paragraph: str) -> list[str]:
    """Split a paragraph where a list item begins."""
    blocks: list[list[str]] = []
    for line in paragraph.split("\n"):
        line = line.strip(" \t")
        if blocks and not _LIST_ITEM.match(line):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return list(map(" ".join, blocks))


# The same words stand in each operation that gives the same answer.
@functools.lru_cache(maxsize=1024)
def _fill(text: str, width: int, hanging: str) -> tuple[str, ...]:
    lines: list[str] = []
    line = ""
    for word in filter(None, re.split(r"[ \t\n]+", text)):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = hanging + word
        else:
            line = f"{line} {word}" if line else word
    return (*lines, line)
