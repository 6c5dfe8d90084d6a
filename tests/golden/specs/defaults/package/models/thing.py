# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.containers import Array
from .._runtime.schema.dates import DATE
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class ThingUpdate(WriteView["ThingUpdate"]):
    """The schema `Thing`."""

    text: str | Unset = sent("text", TEXT, default=UNSET)
    """The server assumes `"it's \\"\\"\\" \\\\ new\\nline"` when it is left out."""
    list_: list[str] | Unset = sent("list", Array(TEXT), default=UNSET)
    """The server assumes `[]` when it is left out."""
    big: int | Unset = sent("big", INTEGER, default=UNSET)
    """The server assumes `123456789012345678901234567890` when it is left out."""
    day: datetime.date | Unset = sent("day", DATE, default=UNSET)
    """The server assumes `"not a date"` when it is left out."""
