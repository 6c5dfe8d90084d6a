# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Kinds of values without parts: null, booleans, strings and numbers.
"""

from __future__ import annotations

import re
import sys
from math import isfinite
from typing import Any

from .descriptions import LONGEST_INTEGER, counts, encodable
from .json_values import LEAVES, is_plain, own, plain
from .kind import Kind


class Anything(Kind):
    """
    Any JSON value.
    """

    __slots__ = ()

    def is_mutable(self) -> bool:
        return True

    def is_valid(self, value: Any) -> bool:
        return value.__class__ in LEAVES or is_plain(value)

    def normalize(self, value: Any, wire: bool = False) -> Any:
        return own(value) if wire else plain(value)


class Null(Kind):
    """`null`."""

    __slots__ = ()

    def expected(self) -> str:
        return "null"

    def matches(self, value: Any, sent: bool) -> bool:
        return value is None


class Boolean(Kind):
    """`true` or `false`."""

    __slots__ = ()

    def expected(self) -> str:
        return "a boolean"

    def matches(self, value: Any, sent: bool) -> bool:
        return type(value) is bool


class Text(Kind):
    """
    A string, with the contract's limits on its length in characters and its pattern.
    """

    __slots__ = ("max_length", "min_length", "pattern")

    def __init__(
        self, *, min_length: int = 0, max_length: int = sys.maxsize, pattern: str | None = None
    ) -> None:
        self.min_length = min_length
        self.max_length = max_length
        self.pattern = pattern

    def expected(self) -> str:
        words = "a string"
        if self.min_length or self.max_length != sys.maxsize:
            words += f" of {counts(self.min_length, self.max_length, 'character')}"
        if self.pattern is not None:
            words += f" that matches {self.pattern}"
        return words

    def matches(self, value: Any, sent: bool) -> bool:
        return (
            type(value) is str
            and self.min_length <= len(value) <= self.max_length
            and (self.pattern is None or re.search(self.pattern, value) is not None)
            and (value.isascii() or encodable(value))
        )

    def is_assignable(self, value: Any) -> bool:
        return type(value) is str

    def can_decode(self, value: Any) -> bool:
        return type(value) is str

    def mismatch(self, value: Any, depth: int) -> int | None:
        # Decoding never runs a pattern, since one may take exponential time.
        is_valid = type(value) is str and self.min_length <= len(value) <= self.max_length
        return 0 if is_valid else None


class Number(Kind):
    """
    A finite number, within the contract's limits; `above` and `below` are exclusive limits.
    """

    __slots__ = ("above", "below", "maximum", "minimum")

    def __init__(
        self,
        *,
        minimum: float | None = None,
        maximum: float | None = None,
        above: float | None = None,
        below: float | None = None,
    ) -> None:
        self.minimum = minimum
        self.maximum = maximum
        self.above = above
        self.below = below

    def expected(self) -> str:
        return "a number" + self._limits()

    def _limits(self) -> str:
        if self.minimum is not None and self.maximum is not None:
            return f" from {self.minimum} to {self.maximum}"
        words = (
            ("at least", self.minimum),
            ("at most", self.maximum),
            ("more than", self.above),
            ("less than", self.below),
        )
        limits = [f"{word} {limit}" for word, limit in words if limit is not None]
        return f" of {' and '.join(limits)}" if limits else ""

    def matches(self, value: Any, sent: bool) -> bool:
        return (
            (
                (type(value) is int and value.bit_length() < LONGEST_INTEGER)
                or (type(value) is float and isfinite(value))
            )
            and (self.minimum is None or value >= self.minimum)
            and (self.maximum is None or value <= self.maximum)
            and (self.above is None or value > self.above)
            and (self.below is None or value < self.below)
        )

    def is_assignable(self, value: Any) -> bool:
        return type(value) in _NUMBERS  # a received fraction may stay in a field for integers

    def can_decode(self, value: Any) -> bool:
        return type(value) is int or (type(value) is float and isfinite(value))


class Integer(Number):
    """
    An integer. `13.0` is one when received (JSON Schema 2020-12, 6.1.1); only an `int` is sent.
    """

    __slots__ = ()

    def expected(self) -> str:
        return "an integer" + self._limits()

    def matches(self, value: Any, sent: bool) -> bool:
        if type(value) is not int and (sent or type(value) is not float or value % 1):
            return False
        return super().matches(value, sent)

    def can_decode(self, value: Any) -> bool:
        return super().can_decode(value) and not value % 1


_NUMBERS = {int, float}


ANY = Anything()


NULL = Null()


BOOLEAN = Boolean()


TEXT = Text()


INTEGER = Integer()


NUMBER = Number()
