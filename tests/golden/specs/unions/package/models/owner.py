# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Owner`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, final

from .._runtime.schema.containers import AnyOf, Array, nullable
from .._runtime.schema.date_times import DATE_TIME
from .._runtime.schema.dates import DATE
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.schema.tagged import Tagged
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .boat import Boat, BoatInput
from .cat import Cat, CatInput
from .dog import Dog, DogInput
from .house import House, HouseInput


@final
@read_view
class Owner(ReadView):
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

    def to_update(self) -> OwnerInput:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return OwnerInput.__view_to_editable__(self.__view_data__)


@final
@write_view()
class OwnerInput(WriteView):
    """The schema `Owner`."""

    pet: CatInput | DogInput | None | Unset = sent(
        "pet",
        nullable(
            Tagged(
                "kind",
                {"cat": Object(CatInput), "kitten": Object(CatInput), "Dog": Object(DogInput)},
            )
        ),
        default=UNSET,
    )
    pets: list[CatInput | DogInput] | Unset = sent(
        "pets",
        Array(
            Tagged(
                "kind",
                {"cat": Object(CatInput), "kitten": Object(CatInput), "Dog": Object(DogInput)},
            )
        ),
        default=UNSET,
    )
    home: HouseInput | BoatInput | str | Unset = sent(
        "home", AnyOf(Object(HouseInput), Object(BoatInput), TEXT), default=UNSET
    )
    since: datetime.date | datetime.datetime | int | Unset = sent(
        "since", AnyOf(DATE, DATE_TIME, INTEGER), default=UNSET
    )
    many: list[BoatInput] | BoatInput | Unset = sent(
        "many", AnyOf(Array(Object(BoatInput)), Object(BoatInput)), default=UNSET
    )


def decode_owner(data: Any) -> Any:
    """Read an `Owner`; return a value that is no JSON object unchanged."""
    view = _BlankOwner()
    try:
        known = data if len(data) >= 5 else view.__view_absent__ | data
        raw_pet = known["pet"]
        raw_pets = known["pets"]
        raw_home = known["home"]
        raw_since = known["since"]
        raw_many = known["many"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.pet = None if raw_pet is None else Owner.__view_fields__["pet"].kind.decode(raw_pet)
    view.pets = None if raw_pets is None else Owner.__view_fields__["pets"].kind.decode(raw_pets)
    view.home = None if raw_home is None else Owner.__view_fields__["home"].kind.decode(raw_home)
    view.since = (
        None if raw_since is None else Owner.__view_fields__["since"].kind.decode(raw_since)
    )
    view.many = None if raw_many is None else Owner.__view_fields__["many"].kind.decode(raw_many)
    view.__class__ = Owner
    return view


_BlankOwner = decoded_by(decode_owner, Owner)


def encode_owner_input(view: Any) -> Any:
    """Write the JSON object of an `OwnerInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not OwnerInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.pet) is not UNSET:
        data["pet"] = OwnerInput.__view_fields__["pet"].kind.encode(value)
    if (value := view.pets) is not UNSET:
        data["pets"] = OwnerInput.__view_fields__["pets"].kind.encode(value)
    if (value := view.home) is not UNSET:
        data["home"] = OwnerInput.__view_fields__["home"].kind.encode(value)
    if (value := view.since) is not UNSET:
        data["since"] = OwnerInput.__view_fields__["since"].kind.encode(value)
    if (value := view.many) is not UNSET:
        data["many"] = OwnerInput.__view_fields__["many"].kind.encode(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_owner_input, OwnerInput)
