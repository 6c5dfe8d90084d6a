# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `House`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import INTEGER
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class House(ReadView["House"], Editable["HouseInput"]):
    """The schema `House`."""

    rooms: int | None = received("rooms", INTEGER)


@final
@write_view(of=lambda: House)
class HouseInput(WriteView["HouseInput"]):
    """The schema `House`."""

    rooms: int | Unset = sent(default=UNSET)
