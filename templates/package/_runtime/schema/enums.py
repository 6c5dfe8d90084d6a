"""Closed sets of values."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .json_values import leaf
from .kind import Kind, Rule


class OneOf(Kind):
    """One of a closed set of values (`enum`, `const`). A received `1.0` equals a listed `1`."""

    __slots__ = ("values",)

    def __init__(self, *values: str | int | float | bool | None) -> None:
        self.values = values

    def options(self) -> list[str]:
        words = ", ".join(map(_literal, self.values))
        return [words if len(self.values) == 1 else f"one of {words}"]

    def has_type(self, value: Any, sent: bool) -> bool:
        # The annotation of a field to send has the values themselves.
        return self.is_valid(value) if sent else type(value) in map(type, self.values)

    def broken_rule(self, value: Any, sent: bool) -> Rule | None:
        return None if [*self._equal(value, sent)] else ("enum", self.values)

    def normalize(self, value: Any, wire: bool = False) -> Any:
        value = leaf(value)
        return (
            next(self._equal(value, sent=False), value)
            if wire and not self.is_valid(value)
            else value
        )

    def _equal(self, value: Any, sent: bool) -> Iterator[Any]:
        """Yield the listed values that a value equals."""
        for known in self.values:
            numbers = not sent and {type(known), type(value)} == {int, float}
            if known == value and (numbers or type(known) is type(value)):
                yield known


def _literal(value: object) -> str:
    """Write a value as JSON; escape a text with invisible letters or letters that look like others."""
    return json.dumps(value, ensure_ascii=isinstance(value, str) and not _is_clear(value))


def _is_clear(text: str) -> bool:
    """Tell whether each letter is visible and in its composed form (NFC)."""
    if text.isascii() or not text.isprintable():
        return text.isascii()
    from unicodedata import category, is_normalized  # for few messages

    return is_normalized("NFC", text) and category(text[0])[0] != "M"
