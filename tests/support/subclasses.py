"""
Subclasses of the types that a value of the contract may have.
"""

from __future__ import annotations

import datetime
import enum
import uuid
from collections.abc import Iterator
from typing import Any


class Word(enum.StrEnum):
    """A string that is not written as its class writes itself."""

    A = "a"


class OldWord(str, enum.Enum):  # noqa: UP042 - it differs from `StrEnum` in `str()`
    """The same, as it was made before `StrEnum`: `str()` gives `OldWord.A`."""

    A = "a"


class Count(enum.IntEnum):
    """An integer with a name."""

    ONE = 1


class Text(str):
    """A string that says something else wherever Python asks for its text."""

    def __str__(self) -> str:
        return "another"

    __repr__ = __str__

    def __format__(self, _spec: str) -> str:
        return "another"


class Whole(int):
    """An integer."""

    def __str__(self) -> str:
        return "another"

    __repr__ = __str__


class Fraction(float):
    """A number, as `numpy.float64` is."""

    def __repr__(self) -> str:
        return "Fraction()"


class Items(list[Any]):
    """A list that holds what its iterator gives."""

    def __iter__(self) -> Iterator[Any]:
        return (item for item in super().__iter__() if item != "hidden")

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Table(dict[str, Any]):
    """A dict."""


class Day(datetime.date):
    """A date, as freezegun, pendulum and pandas have in the place of `date`."""


class Moment(datetime.datetime, Day):
    """The same of `datetime`, with the bases that it has in freezegun."""


class Key(uuid.UUID):
    """A UUID."""


class Raw(bytes):
    """Bytes."""

    def __bytes__(self) -> bytes:
        return b"another"
