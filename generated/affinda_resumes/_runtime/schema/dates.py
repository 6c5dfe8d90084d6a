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
    """Write `YYYY-MM-DD`; return another value unchanged."""
    return text_of_day(value) if value.__class__ in DATES else value


def text_of_day(day: Any) -> str:
    """
    Write a day, and keep its text.

    Putting two known texts together takes half of the time of `isoformat`, which formats each number anew.
    """
    text = _texts[day] = _months[day.year * 16 + day.month] + _DAYS[day.day]
    return text


class _Months(dict[int, str]):
    """The text of each year and month that was written; when there are too many, all texts are forgotten."""

    def __missing__(self, year_and_month: int) -> str:
        if len(self) >= _MOST_MONTHS:
            self.clear()
            _texts.clear()
        year, month = divmod(year_and_month, 16)
        text = self[year_and_month] = f"{year:04}-{month:02}-"
        return text


# Jobs mostly begin and end with a month, so we expect days of resumes to be written again; none were counted.
_texts: dict[date, str] = {}
_months = _Months()
_MOST_MONTHS = 128
_DAYS = {day: f"{day:02}" for day in range(1, 32)}


def exact_date(value: Any) -> Any:
    """Convert an instance of a subclass of `date` to a plain `date`, but no `datetime`."""
    if isinstance(value, DATES) and not isinstance(value, DATETIMES):
        return DATES[0].fromordinal(DATES[0].toordinal(value))
    return value


DATE = Formatted(
    "date",
    "a date (YYYY-MM-DD)",
    DATES[0],
    to_date,
    from_date,
    exact_date,
    (_texts.get, text_of_day),
)
