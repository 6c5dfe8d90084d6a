# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `EventClick`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.date_times import DATE_TIME
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class EventClick(ReadView["EventClick"], Editable["EventClickInput"]):
    """The schema `EventClick`."""

    x: int | None = received("x", INTEGER, required=True)
    kind: str | None = received("kind", TEXT, required=True)
    at: datetime.datetime | str | None = received("at", DATE_TIME, required=True)


@final
@write_view(of=lambda: EventClick)
class EventClickInput(WriteView["EventClickInput"]):
    """The schema `EventClick`."""

    x: int = sent()
    kind: str = sent()
    at: datetime.datetime = sent()
