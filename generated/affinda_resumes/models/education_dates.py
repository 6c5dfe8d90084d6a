# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `EducationDates`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.dates import DATE
from .._runtime.schema.scalars import BOOLEAN, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class EducationDates(ReadView["EducationDates"], Editable["EducationDatesUpdate"]):
    """When a course began and ended."""

    completion_date: datetime.date | str | None = received("completionDate", nullable(DATE))
    """
    The day the course ended or will end, `YYYY-MM-DD`. Partial dates such as `2019-01` have
    been seen in real responses. For example `"2021-05-01"`.
    """
    is_current: bool | None = received("isCurrent", BOOLEAN)
    """Whether the course is still going on. For example `true`."""
    start_date: datetime.date | str | None = received("startDate", nullable(DATE))
    """
    The day the course began, `YYYY-MM-DD`. Partial dates such as `2019-01` have been seen in
    real responses. For example `"2019-05-01"`.
    """
    raw_text: str | None = received("rawText", nullable(TEXT))
    """The dates as written in the resume. For example `"May-Aug '18"`."""


@final
@write_view(of=lambda: EducationDates)
class EducationDatesUpdate(WriteView["EducationDatesUpdate"]):
    """When a course began and ended."""

    completion_date: datetime.date | None | Unset = sent(default=UNSET)
    """
    The day the course ended or will end, `YYYY-MM-DD`. Partial dates such as `2019-01` have
    been seen in real responses. For example `"2021-05-01"`.
    """
    is_current: bool | Unset = sent(default=UNSET)
    """Whether the course is still going on. For example `true`."""
    start_date: datetime.date | None | Unset = sent(default=UNSET)
    """
    The day the course began, `YYYY-MM-DD`. Partial dates such as `2019-01` have been seen in
    real responses. For example `"2019-05-01"`.
    """
    raw_text: str | None | Unset = sent(default=UNSET)
    """The dates as written in the resume. For example `"May-Aug '18"`."""
