# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Moved`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Literal, final

from .._runtime.schema.dates import DATE
from .._runtime.schema.enums import OneOf
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Moved(ReadView["Moved"], Editable["MovedUpdate"]):
    """The schema `Moved`."""

    type: Literal[""] | str | None = received("@type", OneOf(""), required=True)
    id: int | None = received("id", INTEGER)
    by: str | None = received("by", TEXT)
    to: datetime.date | str | None = received("to", DATE)


@final
@write_view(of=lambda: Moved)
class MovedUpdate(WriteView["MovedUpdate"]):
    """The schema `Moved`."""

    type: Literal[""] = sent()
    by: str | Unset = sent(default=UNSET)
    to: datetime.date | Unset = sent(default=UNSET)
