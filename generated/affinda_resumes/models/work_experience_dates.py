# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `WorkExperienceDates`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.scalars import BOOLEAN, TEXT, Integer
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class WorkExperienceDates(ReadView):
    """When a job began and ended."""

    start_date: datetime.date | str | None = received("startDate", nullable(DATE))
    """
    The day the job began, `YYYY-MM-DD`. Partial dates such as `2019-01` have been seen in
    real responses.
    """
    end_date: datetime.date | str | None = received("endDate", nullable(DATE))
    """
    The day the job ended, `YYYY-MM-DD`. Partial dates such as `2019-01` have been seen in
    real responses.
    """
    months_in_position: int | None = received("monthsInPosition", nullable(Integer(minimum=0)))
    """How long the job was held, in months."""
    is_current: bool | None = received("isCurrent", BOOLEAN)
    """Whether the job is still held."""
    raw_text: str | None = received("rawText", nullable(TEXT))
    """The dates as written in the resume."""

    def to_update(self) -> WorkExperienceDatesUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return WorkExperienceDatesUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class WorkExperienceDatesUpdate(WriteView):
    """When a job began and ended."""

    start_date: datetime.date | None | Unset = sent("startDate", nullable(DATE), default=UNSET)
    """
    The day the job began, `YYYY-MM-DD`. Partial dates such as `2019-01` have been seen in
    real responses.
    """
    end_date: datetime.date | None | Unset = sent("endDate", nullable(DATE), default=UNSET)
    """
    The day the job ended, `YYYY-MM-DD`. Partial dates such as `2019-01` have been seen in
    real responses.
    """
    months_in_position: int | None | Unset = sent(
        "monthsInPosition", nullable(Integer(minimum=0)), default=UNSET
    )
    """How long the job was held, in months."""
    is_current: bool | Unset = sent("isCurrent", BOOLEAN, default=UNSET)
    """Whether the job is still held."""
    raw_text: str | None | Unset = sent("rawText", nullable(TEXT), default=UNSET)
    """The dates as written in the resume."""


def decode_work_experience_dates(data: Any) -> Any:
    """Read a `WorkExperienceDates`; return a value that is no JSON object unchanged."""
    view = _BlankWorkExperienceDates()
    try:
        known = data if len(data) >= 5 else view.__view_absent__ | data
        raw_start_date = known["startDate"]
        raw_end_date = known["endDate"]
        view.months_in_position = known["monthsInPosition"]
        view.is_current = known["isCurrent"]
        view.raw_text = known["rawText"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.start_date = None if raw_start_date is None else to_date(raw_start_date)
    view.end_date = None if raw_end_date is None else to_date(raw_end_date)
    view.__class__ = WorkExperienceDates
    return view


_BlankWorkExperienceDates = decoded_by(decode_work_experience_dates, WorkExperienceDates)


def encode_work_experience_dates_update(view: Any) -> Any:
    """Write the JSON object of a `WorkExperienceDatesUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not WorkExperienceDatesUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.start_date) is not UNSET:
        data["startDate"] = from_date(value)
    if (value := view.end_date) is not UNSET:
        data["endDate"] = from_date(value)
    if (value := view.months_in_position) is not UNSET:
        data["monthsInPosition"] = value
    if (value := view.is_current) is not UNSET:
        data["isCurrent"] = value
    if (value := view.raw_text) is not UNSET:
        data["rawText"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_work_experience_dates_update, WorkExperienceDatesUpdate)
