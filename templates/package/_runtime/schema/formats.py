# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
String formats that have a Python type, in both directions, and the conversion of lists.

Reading never fails: a string that can't be read is returned unchanged. `date.fromisoformat` alone is
not strict enough: it also takes `20180501` and `2018-W05-1`.
"""

from __future__ import annotations

import binascii
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from .json_values import is_list, own


def _standard_class(name: Any, method: str) -> Any:
    """Return the standard library's class among the bases of `name`: the first to define `method`."""
    return next(base for base in reversed(name.__mro__) if method in vars(base))


# Tools that freeze the clock, such as freezegun, put subclasses under the names `date` and `datetime` of every
# module, also of one that is imported meanwhile. They replace the values of names, but not the items of tuples.
DATES: tuple[Any, ...] = (_standard_class(date, "toordinal"),)
DATETIMES: tuple[Any, ...] = (_standard_class(datetime, "utcoffset"),)


def each(convert: Callable[[Any], Any], items: Any) -> Any:
    """
    Convert the items of a list; copy a value that is no list.

    A loop, and in one place: for one item it takes 111 ns where `[*map(...)]` in each decoder takes 152,
    and for a hundred the two take the same (CPython 3.11).
    """
    if items.__class__ is not list:
        if not is_list(items):
            return own(items)
        items = list(items)
    converted: list[Any] = []
    for item in items:
        converted.append(convert(item))
    return converted


def to_date(value: Any) -> Any:
    """Read a `date` from `YYYY-MM-DD` (RFC 3339, full-date)."""
    # Of the forms with ten characters only this one has its second hyphen there.
    if value.__class__ is str and len(value) == 10 and value[7] == "-":
        try:
            return _date_from_text(value)
        except ValueError:
            return value
    return own(value)


_date_from_text: Callable[[str], Any] = DATES[0].fromisoformat


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


def to_uuid(value: Any) -> Any:
    """Read a `UUID` from its canonical form (RFC 9562, section 4)."""
    if type(value) is str and len(value) == 36:
        try:
            return UUID(value)
        except ValueError:
            return value
    return own(value)


def to_bytes(value: Any) -> Any:
    """Read `bytes` from base64 (RFC 4648, section 4)."""
    if type(value) is str:
        try:
            return binascii.a2b_base64(value, strict_mode=True)
        except ValueError:  # `binascii.Error` is one
            return value
    return own(value)


def from_bytes(value: Any) -> Any:
    """Write base64 text, without line breaks."""
    return (
        binascii.b2a_base64(value, newline=False).decode("ascii") if type(value) is bytes else value
    )


def from_date(value: Any) -> Any:
    """Write `YYYY-MM-DD`."""
    return _known_text(value) or _text_of_date(value) if value.__class__ in DATES else value


# A known day takes 40 ns and a new one 250, where `isoformat` alone takes 150: it pays when every second day is
# known. We expect that of resumes, whose jobs mostly begin and end with a month; none were counted.
_texts: dict[date, str] = {}
_known_text = _texts.get
_MOST_TEXTS = 4096


def _text_of_date(day: date) -> str:
    """Write a day and keep its text; forget all texts when there are too many."""
    if len(_texts) >= _MOST_TEXTS:
        _texts.clear()
    text = _texts[day] = day.isoformat()
    return text


def from_uuid(value: Any) -> Any:
    """Write the canonical form: lower case, with hyphens."""
    return str(value) if type(value) is UUID else value


def exact_date(value: Any) -> Any:
    """Convert an instance of a subclass of `date` to a plain `date`, but no `datetime`."""
    if isinstance(value, DATES) and not isinstance(value, DATETIMES):
        return DATES[0].fromordinal(DATES[0].toordinal(value))
    return value


def exact_datetime(value: Any) -> Any:
    """Convert an instance of a subclass of `datetime` to a plain `datetime`."""
    kind = DATETIMES[0]
    if isinstance(value, DATETIMES) and type(value) is not kind:
        return kind.combine(kind.date(value), kind.timetz(value))
    return value


def exact_uuid(value: Any) -> Any:
    """Convert an instance of a subclass of `UUID` to a plain `UUID`."""
    return UUID(int=value.int) if isinstance(value, UUID) and type(value) is not UUID else value


def exact_bytes(value: Any) -> Any:
    """Convert an instance of a subclass of `bytes` to plain `bytes`."""
    return memoryview(value).tobytes() if isinstance(value, bytes) else value
