# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Boat`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import INTEGER
from .._runtime.unset import UNSET, Unset
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import Editable, ReadView, read_view
from .._runtime.views.write_view import WriteView, write_view


@final
@read_view()
class Boat(ReadView["Boat"], Editable["BoatInput"]):
    """The schema `Boat`."""

    masts: int | None = received("masts", INTEGER)
    id: int | None = received("id", INTEGER)


@final
@write_view(of=Boat.__schema__)
class BoatInput(WriteView["BoatInput"]):
    """The schema `Boat`."""

    masts: int | Unset = sent(default=UNSET)
