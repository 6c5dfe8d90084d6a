"""
Text of a contract in reports: it stays text, whatever it holds.

`visible` has already written control characters, line ends and bidirectional marks as escapes; what is left
has a meaning to Markdown, to HTML, or to a build server that reads what a step prints.
"""

from __future__ import annotations

import re
from typing import Final

from codegen.text import visible

#: Characters with a meaning in HTML, in Markdown, or on the sites that show it.
_SPECIAL: Final = frozenset("&<>\"'\\`*_{}[]#!|~@$^")
_LONGEST: Final = 200
_OLD_COMMAND: Final = re.compile(r"##(?=\[|vso\[)")


def plain(text: str, longest: int = _LONGEST) -> str:
    """Return a text as one line that can be seen, shortened if it is long."""
    shown = _OLD_COMMAND.sub(r"#\\x23", visible(" ".join(text.split()))) or "nothing"
    return f"{shown[: longest - 1]}…" if len(shown) > longest else shown


def without_commands(text: str) -> str:
    """
    Return lines in which a build server finds no command.

    GitHub takes a line that begins with `::` for one, GitHub and Azure anything behind `##[` or `##vso[`.
    """
    lines = (re.sub(r"^(\s*:):", r"\1\\x3a", line) for line in text.split("\n"))
    return _OLD_COMMAND.sub(r"#\\x23", "\n".join(lines))


def code(text: str, longest: int = _LONGEST) -> str:
    """
    Return text of a contract as code of Markdown that stays inside its cell and means nothing.

    An HTML element, because inside of it each character can be written as a number: a Markdown
    span has no escapes, and a pipe in one ends the cell of a table.
    """
    shown = re.sub(r"(?i)www(?=\.)", "www\N{ZERO WIDTH NON-JOINER}", plain(text, longest))
    return f"<code>{''.join(map(_numbered, shown, f'{shown[1:]} '))}</code>"


def _numbered(character: str, following: str) -> str:
    if character in _SPECIAL or (
        character == ":" and not (following.isdigit() or following == " ")
    ):
        return f"&#{ord(character)};"
    return character
