# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `EducationDates`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.scalars import BOOLEAN, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class EducationDates(ReadView):
    """When a course began and ended."""

    completion_date: datetime.date | str | None = received("completionDate", nullable(DATE))
    """
    The day the course ended or will end, `YYYY-MM-DD`. Partial dates such as `2019-01` have
    been seen in real responses.
    """
    is_current: bool | None = received("isCurrent", BOOLEAN)
    """Whether the course is still going on."""
    start_date: datetime.date | str | None = received("startDate", nullable(DATE))
    """
    The day the course began, `YYYY-MM-DD`. Partial dates such as `2019-01` have been seen in
    real responses.
    """
    raw_text: str | None = received("rawText", nullable(TEXT))
    """The dates as written in the resume."""

    def to_update(self) -> EducationDatesUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return EducationDatesUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class EducationDatesUpdate(WriteView):
    """When a course began and ended."""

    completion_date: datetime.date | None | Unset = sent(
        "completionDate", nullable(DATE), default=UNSET
    )
    """
    The day the course ended or will end, `YYYY-MM-DD`. Partial dates such as `2019-01` have
    been seen in real responses.
    """
    is_current: bool | Unset = sent("isCurrent", BOOLEAN, default=UNSET)
    """Whether the course is still going on."""
    start_date: datetime.date | None | Unset = sent("startDate", nullable(DATE), default=UNSET)
    """
    The day the course began, `YYYY-MM-DD`. Partial dates such as `2019-01` have been seen in
    real responses.
    """
    raw_text: str | None | Unset = sent("rawText", nullable(TEXT), default=UNSET)
    """The dates as written in the resume."""


def decode_education_dates(data: Any) -> Any:
    """Read an `EducationDates`; return a value that is no JSON object unchanged."""
    view = _BlankEducationDates()
    try:
        known = data if len(data) >= 4 else view.__view_absent__ | data
        raw_completion_date = known["completionDate"]
        view.is_current = known["isCurrent"]
        raw_start_date = known["startDate"]
        view.raw_text = known["rawText"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.completion_date = None if raw_completion_date is None else to_date(raw_completion_date)
    view.start_date = None if raw_start_date is None else to_date(raw_start_date)
    view.__class__ = EducationDates
    return view


_BlankEducationDates = decoded_by(decode_education_dates, EducationDates)


def encode_education_dates_update(view: Any) -> Any:
    """Write the JSON object of an `EducationDatesUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not EducationDatesUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.completion_date) is not UNSET:
        data["completionDate"] = from_date(value)
    if (value := view.is_current) is not UNSET:
        data["isCurrent"] = value
    if (value := view.start_date) is not UNSET:
        data["startDate"] = from_date(value)
    if (value := view.raw_text) is not UNSET:
        data["rawText"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_education_dates_update, EducationDatesUpdate)
