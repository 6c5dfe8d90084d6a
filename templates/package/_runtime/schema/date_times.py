"""Dates with times."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from typing import Any

from .formatted import Formatted
from .json_values import own
from .kind import Rule
from .standard_classes import DATETIMES


class DateTimeText(Formatted):
    """A date and time. RFC 3339 requires an offset, without seconds."""

    __slots__ = ()

    def broken_rule(self, value: Any, sent: bool) -> Rule | None:
        rule = super().broken_rule(value, sent)
        if rule is None and sent:
            offset = value.utcoffset()
            if offset is None or offset.total_seconds() % 60:
                return "format", self.format
        return rule


def to_datetime(value: Any) -> Any:
    """Read an aware `datetime` from an RFC 3339 date-time."""
    if type(value) is str and len(value) >= 20 and value[10] in "Tt" and value[4] == "-":
        try:
            moment = _datetime_from_text(value[:-1] + value[-1].upper())
        except ValueError:
            return value
        return moment if moment.tzinfo is not None else value
    return own(value)


_datetime_from_text: Callable[[str], Any] = DATETIMES[0].fromisoformat


def from_datetime(value: Any) -> Any:
    """Write RFC 3339 text, with `Z` for UTC."""
    if type(value) not in DATETIMES:
        return value
    text: str = value.isoformat()
    return text[:-6] + "Z" if value.utcoffset() == UTC.utcoffset(None) else text


def exact_datetime(value: Any) -> Any:
    """Convert an instance of a subclass of `datetime` to a plain `datetime`."""
    kind = DATETIMES[0]
    if isinstance(value, DATETIMES) and type(value) is not kind:
        return kind.combine(kind.date(value), kind.timetz(value))
    return value


DATE_TIME = DateTimeText(
    "date-time",
    "a date and time with an offset (RFC 3339)",
    DATETIMES[0],
    to_datetime,
    from_datetime,
    exact_datetime,
)
