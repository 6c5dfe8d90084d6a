# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `ListThingsFilter`, as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.dates import DATE
from .._runtime.schema.scalars import BOOLEAN, INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class ListThingsFilterInput(WriteView["ListThingsFilterInput"]):
    """The schema `ListThingsFilter`."""

    colour: str | Unset = sent("colour", TEXT, default=UNSET)
    size: int | None | Unset = sent("size", nullable(INTEGER), default=UNSET)
    since: datetime.date | Unset = sent("since", DATE, default=UNSET)
    exact: bool | Unset = sent("exact", BOOLEAN, default=UNSET)
