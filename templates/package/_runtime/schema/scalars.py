# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Kinds of values without parts: null, booleans, strings, numbers and formats.
"""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from typing import Any, ClassVar
from uuid import UUID

from .descriptions import LONGEST_INTEGER, encodable
from .formats import (
    DATES,
    DATETIMES,
    exact_bytes,
    exact_date,
    exact_datetime,
    exact_uuid,
    from_bytes,
    from_date,
    from_datetime,
    from_uuid,
    to_bytes,
    to_date,
    to_datetime,
    to_uuid,
)
from .json_values import leaf
from .kind import TYPE, Kind, Rule
from .limits import Limited


class Null(Kind):
    """`null`."""

    __slots__ = ()
    noun: ClassVar[str] = "null"
    types: ClassVar[frozenset[type]] = frozenset({type(None)})


class Boolean(Kind):
    """`true` or `false`."""

    __slots__ = ()
    noun: ClassVar[str] = "a boolean"
    types: ClassVar[frozenset[type]] = frozenset({bool})


class Text(Limited):
    """
    A string, with the contract's limits on its length in characters and its pattern.
    """

    __slots__ = ()
    noun: ClassVar[str] = "a string"
    types: ClassVar[frozenset[type]] = frozenset({str})

    def is_valid(self, value: Any) -> bool:
        if self.limits:
            return self.broken_rule(value, True) is None
        return type(value) is str and (value.isascii() or encodable(value))

    def mismatch(self, value: Any, depth: int) -> int:
        # Decoding never runs a pattern, since one may take exponential time.
        is_valid = type(value) is str and self._broken_limit(value, patterns=False) is None
        return int(not is_valid)

    def _is_exact(self, value: Any, sent: bool) -> bool:
        return type(value) is str and (value.isascii() or encodable(value))


class Number(Limited):
    """
    A finite number, within the contract's limits.
    """

    __slots__ = ()
    noun: ClassVar[str] = "a number"
    types: ClassVar[frozenset[type]] = frozenset({int, float})

    def has_type(self, value: Any, sent: bool) -> bool:
        # A received fraction may stay in a field for integers.
        return value.__class__ in self.types if sent else self._is_exact(value, sent)

    def _is_exact(self, value: Any, sent: bool) -> bool:
        if type(value) is int:
            return value.bit_length() < LONGEST_INTEGER
        return type(value) is float and isfinite(value)


class Integer(Number):
    """
    An integer. `13.0` is one when received (JSON Schema 2020-12, 6.1.1); only an `int` is sent.
    """

    __slots__ = ()
    noun: ClassVar[str] = "an integer"

    def _is_exact(self, value: Any, sent: bool) -> bool:
        if type(value) is int:
            return value.bit_length() < LONGEST_INTEGER
        return not sent and type(value) is float and not value % 1


class Formatted(Kind):
    """
    A string that has a Python type: `received` converts it, or returns unchanged a string that it can't read.
    """

    __slots__ = ("exact", "format", "python_type", "received", "sent", "words")

    def __init__(
        self,
        format_: str,
        words: str,
        python_type: type,
        received: Callable[[Any], Any],
        sent: Callable[[Any], Any],
        exact: Callable[[Any], Any],
    ) -> None:
        self.format = format_
        self.words = words
        self.python_type = python_type
        self.received = received
        self.sent = sent
        self.exact = exact

    def options(self) -> list[str]:
        return [self.words]

    def has_type(self, value: Any, sent: bool) -> bool:
        return type(value) is (self.python_type if sent else str)

    def broken_rule(self, value: Any, sent: bool) -> Rule | None:
        if not self.has_type(value, sent):
            return TYPE
        is_valid = sent or type(self.received(value)) is self.python_type
        return None if is_valid else ("format", self.format)

    def normalize(self, value: Any, wire: bool = False) -> Any:
        value = leaf(value)
        if wire and type(value) is str:
            return self.received(value)
        return value if type(value) is self.python_type else self.exact(value)

    def decode(self, value: Any) -> Any:
        return self.received(value)

    def encode(self, value: Any) -> Any:
        return self.sent(value)

    def to_editable(self, value: Any) -> Any:
        known = self.received(value)
        # An unchanged field must be sent as it was received.
        return known if self.sent(known) == value else value


class DateTimeText(Formatted):
    """
    A date and time. RFC 3339 requires an offset, without seconds.
    """

    __slots__ = ()

    def broken_rule(self, value: Any, sent: bool) -> Rule | None:
        rule = super().broken_rule(value, sent)
        if rule is None and sent:
            offset = value.utcoffset()
            if offset is None or offset.total_seconds() % 60:
                return "format", self.format
        return rule


NULL = Null()


BOOLEAN = Boolean()


TEXT = Text()


INTEGER = Integer()


NUMBER = Number()


DATE = Formatted("date", "a date (YYYY-MM-DD)", DATES[0], to_date, from_date, exact_date)


DATE_TIME = DateTimeText(
    "date-time",
    "a date and time with an offset (RFC 3339)",
    DATETIMES[0],
    to_datetime,
    from_datetime,
    exact_datetime,
)


UUID_TEXT = Formatted("uuid", "a UUID", UUID, to_uuid, from_uuid, exact_uuid)


BASE64 = Formatted("byte", "bytes (base64 on the wire)", bytes, to_bytes, from_bytes, exact_bytes)
