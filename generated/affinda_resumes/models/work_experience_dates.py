# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `WorkExperienceDates`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.dates import DATE
from .._runtime.schema.scalars import BOOLEAN, TEXT, Integer
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class WorkExperienceDates(ReadView["WorkExperienceDates"], Editable["WorkExperienceDatesUpdate"]):
    """When a job began and ended."""

    start_date: datetime.date | str | None = received("startDate", nullable(DATE))
    """
    The day the job began, `YYYY-MM-DD`. Partial dates such as `2019-01` have been seen in
    real responses. For example `"2018-05-01"`.
    """
    end_date: datetime.date | str | None = received("endDate", nullable(DATE))
    """
    The day the job ended, `YYYY-MM-DD`. Partial dates such as `2019-01` have been seen in
    real responses. For example `"2018-08-01"`.
    """
    months_in_position: int | None = received("monthsInPosition", nullable(Integer(minimum=0)))
    """How long the job was held, in months. For example `1`."""
    is_current: bool | None = received("isCurrent", BOOLEAN)
    """Whether the job is still held. For example `true`."""
    raw_text: str | None = received("rawText", nullable(TEXT))
    """The dates as written in the resume. For example `"May-Aug '18"`."""


@final
@write_view(of=lambda: WorkExperienceDates)
class WorkExperienceDatesUpdate(WriteView["WorkExperienceDatesUpdate"]):
    """When a job began and ended."""

    start_date: datetime.date | None | Unset = sent(default=UNSET)
    """
    The day the job began, `YYYY-MM-DD`. Partial dates such as `2019-01` have been seen in
    real responses. For example `"2018-05-01"`.
    """
    end_date: datetime.date | None | Unset = sent(default=UNSET)
    """
    The day the job ended, `YYYY-MM-DD`. Partial dates such as `2019-01` have been seen in
    real responses. For example `"2018-08-01"`.
    """
    months_in_position: int | None | Unset = sent(default=UNSET)
    """How long the job was held, in months. For example `1`."""
    is_current: bool | Unset = sent(default=UNSET)
    """Whether the job is still held. For example `true`."""
    raw_text: str | None | Unset = sent(default=UNSET)
    """The dates as written in the resume. For example `"May-Aug '18"`."""
