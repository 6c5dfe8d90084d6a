# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Dates. `date.fromisoformat` alone is not strict enough: it also takes `20180501` and `2018-W05-1`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from .formatted import Formatted
from .json_values import own
from .standard_classes import DATES, DATETIMES


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


def from_date(value: Any) -> Any:
    """Write `YYYY-MM-DD`."""
    return _known_text(value) or _text_of_date(value) if value.__class__ in DATES else value


# Jobs mostly begin and end with a month, so we expect days of resumes to be written again; none were counted.
_texts: dict[date, str] = {}
_known_text = _texts.get
_MOST_TEXTS = 4096


def _text_of_date(day: date) -> str:
    """
    Write a day and keep its text; forget all texts when there are too many.

    Putting two known texts together takes half of the time of `isoformat`, which formats each number anew.
    """
    if len(_texts) >= _MOST_TEXTS:
        _texts.clear()
    text = _texts[day] = _years[day.year] + _days[day.month * 32 + day.day]
    return text


class _Years(dict[int, str]):
    """The text of each year that was written."""

    def __missing__(self, year: int) -> str:
        text = self[year] = f"{year:04}"
        return text


class _Days(dict[int, str]):
    """The text of each month and day that was written, by `month * 32 + day`."""

    def __missing__(self, month_and_day: int) -> str:
        month, day = divmod(month_and_day, 32)
        text = self[month_and_day] = f"-{month:02}-{day:02}"
        return text


_years, _days = _Years(), _Days()


def exact_date(value: Any) -> Any:
    """Convert an instance of a subclass of `date` to a plain `date`, but no `datetime`."""
    if isinstance(value, DATES) and not isinstance(value, DATETIMES):
        return DATES[0].fromordinal(DATES[0].toordinal(value))
    return value


DATE = Formatted("date", "a date (YYYY-MM-DD)", DATES[0], to_date, from_date, exact_date)
