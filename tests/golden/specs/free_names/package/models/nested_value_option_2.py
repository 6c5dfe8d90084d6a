# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `NestedValueOption2`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.dates import DATE
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.maps import NOTHING
from .._runtime.unset import UNSET, Unset
from .._runtime.views import (
    ClosedWriteView,
    Editable,
    ReadView,
    read_view,
    received,
    sent,
    write_view,
)


@final
@read_view(others=FreeNames(NOTHING))
class NestedValueOption2(ReadView["NestedValueOption2"], Editable["NestedValueOption2Update"]):
    """The schema `NestedValueOption2`."""

    day: datetime.date | str | None = received("day", DATE)


@final
@write_view(of=lambda: NestedValueOption2, others=FreeNames(NOTHING))
class NestedValueOption2Update(ClosedWriteView["NestedValueOption2Update"]):
    """The schema `NestedValueOption2`."""

    day: datetime.date | Unset = sent(default=UNSET)
