# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Owner`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import final

from .._runtime.schema.containers import AnyOf, Array, nullable
from .._runtime.schema.date_times import DATE_TIME
from .._runtime.schema.dates import DATE
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.schema.tagged import Tagged
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .boat import Boat, BoatInput
from .cat import Cat, CatInput
from .dog import Dog, DogInput
from .house import House, HouseInput


@final
@read_view()
class Owner(ReadView["Owner"], Editable["OwnerInput"]):
    """The schema `Owner`."""

    pet: Cat | Dog | None = received(
        "pet",
        nullable(Tagged("kind", {"cat": Object(Cat), "kitten": Object(Cat), "Dog": Object(Dog)})),
    )
    pets: Sequence[Cat | Dog] | None = received(
        "pets",
        Array(Tagged("kind", {"cat": Object(Cat), "kitten": Object(Cat), "Dog": Object(Dog)})),
    )
    home: House | Boat | str | None = received("home", AnyOf(Object(House), Object(Boat), TEXT))
    since: datetime.date | str | datetime.datetime | int | None = received(
        "since", AnyOf(DATE, DATE_TIME, INTEGER)
    )
    many: Sequence[Boat] | Boat | None = received("many", AnyOf(Array(Object(Boat)), Object(Boat)))


@final
@write_view(of=lambda: Owner)
class OwnerInput(WriteView["OwnerInput"]):
    """The schema `Owner`."""

    pet: CatInput | DogInput | None | Unset = sent(default=UNSET)
    pets: list[CatInput | DogInput] | Unset = sent(default=UNSET)
    home: HouseInput | BoatInput | str | Unset = sent(default=UNSET)
    since: datetime.date | datetime.datetime | int | Unset = sent(default=UNSET)
    many: list[BoatInput] | BoatInput | Unset = sent(default=UNSET)
