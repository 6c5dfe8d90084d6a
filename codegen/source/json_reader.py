"""
JSON (RFC 8259) as JSON values with positions.

The standard library's reader says nothing about where a value stands, and PyYAML's refuses the
surrogate pairs and the tabs of JSON. Only its string scanner is used.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from json import JSONDecodeError
from json.decoder import scanstring  # type: ignore[attr-defined]  # not in the stubs
from typing import Any, Final, NoReturn

from codegen.source.tree import Builder, Tree, pack
from codegen.text import shown

_SPACE: Final = re.compile(r"[ \t\n\r]*")
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORDS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None}
_WORD: Final = re.compile(r"[A-Za-z]+")


def read_json(text: str, file: str) -> tuple[Tree, Builder]:
    """Read one JSON document; raises ContractError where the text can't be read on."""
    builder = Builder(file)
    _Reader(text, builder).read()
    return builder.done, builder


class _Reader:
    """Walks through the text with a stack of its own, so depth costs no calls."""

    def __init__(self, text: str, builder: Builder) -> None:
        self._text = text
        self._builder = builder
        self._index = 0
        self._lines = [0, *(match.end() for match in re.finditer(r"\n|\r(?!\n)", text))]
        self._closers: list[str] = []
        self._fresh = False  # whether a container has just been opened

    def read(self) -> None:
        self._value()
        while self._closers:
            self._more()
        if self._look():
            self._fail("there is more text after the end of the document")

    def _more(self) -> None:
        closer = self._closers[-1]
        if self._look() == closer:
            self._index += 1
            self._closers.pop()
            self._fresh = False
            self._builder.close()
            return
        if not self._fresh:
            self._expect(",", f"expected `,` or `{closer}`")
        self._fresh = False
        if closer == "}":
            if self._look() != '"':
                self._fail("expected a key in double quotes")
            at = self._at()
            self._builder.key(self._string(), at)
            self._expect(":", "expected `:` after the key")
        self._value()

    def _value(self) -> None:
        first, at = self._look(), self._at()
        if first == '"':
            self._builder.scalar(self._string(), at)
        elif first and first in "{[":
            self._index += 1
            container: dict[str, Any] | list[Any] = {} if first == "{" else []
            self._builder.open(container, at)
            self._closers.append("}" if first == "{" else "]")
            self._fresh = True
        else:
            self._builder.scalar(self._word_or_number(at), at)

    def _word_or_number(self, at: int) -> str | int | float | bool | None:
        number = _NUMBER.match(self._text, self._index)
        if number is not None:
            self._index = number.end()
            if self._builder.in_version():
                return number[0]
            if number[1] is None and number[2] is None:
                return self._builder.integer(number[0], at)
            return self._builder.float(number[0], at)
        word = _WORD.match(self._text, self._index)
        if word is None or word[0] not in _WORDS:
            self._fail("expected a value")
        self._index = word.end()
        return _WORDS[word[0]]

    def _string(self) -> str:
        try:
            found: tuple[str, int] = scanstring(self._text, self._index + 1, True)
        except JSONDecodeError as error:
            self._index = error.pos
            self._fail(error.msg[:1].lower() + error.msg[1:].removesuffix(" at"))
        self._index = found[1]
        return found[0]

    def _look(self) -> str:
        first = self._text[self._index : self._index + 1]
        if first.isspace() and (space := _SPACE.match(self._text, self._index)):
            self._index = space.end()
            first = self._text[self._index : self._index + 1]
        return first

    def _expect(self, character: str, message: str) -> None:
        if self._look() != character:
            self._fail(message)
        self._index += 1

    def _at(self) -> int:
        line = bisect_right(self._lines, self._index)
        return pack(line, self._index - self._lines[line - 1] + 1)

    def _fail(self, message: str) -> NoReturn:
        found = self._text[self._index : self._index + 20].split("\n")[0]
        what = f", found {shown(found)}" if found else ", found the end"
        fix = "JSON has double quotes, no comma at the end of a list, and no comments"
        self._builder.fail(self._at(), "invalid-json", f"the text isn't JSON: {message}{what}", fix)
