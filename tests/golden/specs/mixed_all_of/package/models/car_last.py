# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `CarLast`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.dates import DATE
from .._runtime.schema.scalars import Text
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class CarLast(ReadView["CarLast"], Editable["CarLastUpdate"]):
    """The schema `CarLast`."""

    name: str | None = received("name", Text(maxLength=9))
    until: datetime.date | str | None = received("until", DATE)


@final
@write_view(of=lambda: CarLast)
class CarLastUpdate(WriteView["CarLastUpdate"]):
    """The schema `CarLast`."""

    name: str | Unset = sent(default=UNSET)
    until: datetime.date | Unset = sent(default=UNSET)
