"""
Closed sets of values.
"""

from __future__ import annotations

import json
from typing import Any

from .json_values import own
from .kind import Kind


class OneOf(Kind):
    """
    One of a closed set of values (`enum`, `const`). A received `1.0` equals a listed `1`.
    """

    __slots__ = ("values",)

    def __init__(self, *values: str | int | float | bool | None) -> None:
        self.values = values

    def expected(self) -> str:
        words = ", ".join(map(_literal, self.values))
        return words if len(self.values) == 1 else f"one of {words}"

    def matches(self, value: Any, sent: bool) -> bool:
        return any(
            value == known
            and (
                type(value) is type(known) or (not sent and {type(value), type(known)} == _NUMBERS)
            )
            for known in self.values
        )

    def canonical(self, value: Any) -> Any:
        matches = self.matches(value, sent=False)
        return next(known for known in self.values if known == value) if matches else own(value)

    def can_decode(self, value: Any) -> bool:
        return any(type(value) is type(known) for known in self.values)


_NUMBERS = {int, float}


def _literal(value: object) -> str:
    """Write a value as JSON; escape a text with invisible letters or letters that look like others."""
    return json.dumps(value, ensure_ascii=isinstance(value, str) and not _is_clear(value))


def _is_clear(text: str) -> bool:
    """Tell whether each letter is visible and in its composed form (NFC)."""
    if text.isascii() or not text.isprintable():
        return text.isascii()
    from unicodedata import category, is_normalized  # for few messages

    return is_normalized("NFC", text) and category(text[0])[0] != "M"
