# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Kinds of values without parts: null, booleans, strings and numbers."""

from __future__ import annotations

from math import isfinite
from typing import Any, ClassVar

from .descriptions import LONGEST_INTEGER, encodable
from .kind import Kind
from .limits import Limited


class Null(Kind):
    """`null`."""

    __slots__ = ()
    noun: str = "null"
    types: ClassVar[frozenset[type]] = frozenset({type(None)})


class Boolean(Kind):
    """`true` or `false`."""

    __slots__ = ()
    noun: str = "a boolean"
    types: ClassVar[frozenset[type]] = frozenset({bool})


class Text(Limited):
    """A string, with the contract's limits on its length in characters and its pattern."""

    __slots__ = ()
    noun: str = "a string"
    types: ClassVar[frozenset[type]] = frozenset({str})

    def mismatch(self, value: Any, depth: int) -> int:
        # Decoding never runs a pattern, since one may take exponential time.
        is_valid = type(value) is str and self._broken_limit(value, patterns=False) is None
        return int(not is_valid)

    def _is_exact(self, value: Any, sent: bool) -> bool:
        return type(value) is str and (value.isascii() or encodable(value))


class Number(Limited):
    """A finite number, within the contract's limits."""

    __slots__ = ()
    noun: str = "a number"
    types: ClassVar[frozenset[type]] = frozenset({int, float})

    def has_type(self, value: Any, sent: bool) -> bool:
        # A received fraction may stay in a field for integers.
        return value.__class__ in self.types if sent else self._is_exact(value, sent)

    def _is_exact(self, value: Any, sent: bool) -> bool:
        if type(value) is int:
            return value.bit_length() < LONGEST_INTEGER
        return type(value) is float and isfinite(value)


class Integer(Number):
    """An integer. `13.0` is one when received (JSON Schema 2020-12, 6.1.1); only an `int` is sent."""

    __slots__ = ()
    noun: str = "an integer"

    def _is_exact(self, value: Any, sent: bool) -> bool:
        if type(value) is int:
            return value.bit_length() < LONGEST_INTEGER
        return not sent and type(value) is float and not value % 1


NULL = Null()
BOOLEAN = Boolean()
TEXT = Text()
INTEGER = Integer()
NUMBER = Number()
