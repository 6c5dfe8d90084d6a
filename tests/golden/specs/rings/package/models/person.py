# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Schemas that refer to each other, as they are read and as they are sent: `Person`, `Firm`,
`Town`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import final

from .._runtime.schema.containers import AnyOf, Array, nullable
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import (
    Editable,
    ReadView,
    UpdateBody,
    WriteView,
    read_view,
    received,
    sent,
    write_view,
)


@final
@read_view()
class Person(ReadView["Person"], Editable["PersonUpdate"]):
    """The schema `Person`."""

    name: str | None = received("name", TEXT, required=True)
    boss: Person | None = received("boss", Object(lambda: Person))
    firm: Firm | None = received("firm", Object(lambda: Firm))
    friends: Mapping[str, Sequence[Person]] | None = received(
        "friends", Mapped(Array(Object(lambda: Person)))
    )


@final
@write_view(of=lambda: Person)
class PersonUpdate(WriteView["PersonUpdate"], UpdateBody["PersonUpdate", "Person"]):
    """The schema `Person`."""

    name: str = sent()
    boss: PersonUpdate | Unset = sent(default=UNSET)
    firm: FirmUpdate | Unset = sent(default=UNSET)
    friends: dict[str, list[PersonUpdate]] | Unset = sent(default=UNSET)


@final
@read_view()
class Firm(ReadView["Firm"], Editable["FirmUpdate"]):
    """The schema `Firm`."""

    id: int | None = received("id", INTEGER)
    town: Town | None = received("town", Object(lambda: Town))
    staff: Sequence[Person | None] | None = received(
        "staff", Array(nullable(Object(lambda: Person)))
    )


@final
@write_view(of=lambda: Firm)
class FirmUpdate(WriteView["FirmUpdate"]):
    """The schema `Firm`."""

    town: TownUpdate | Unset = sent(default=UNSET)
    staff: list[PersonUpdate | None] | Unset = sent(default=UNSET)


@final
@read_view()
class Town(ReadView["Town"], Editable["TownUpdate"]):
    """The schema `Town`."""

    mayor: Person | str | None = received("mayor", AnyOf(Object(lambda: Person), TEXT))
    firms: Sequence[Firm] | None = received("firms", Array(Object(lambda: Firm)))


@final
@write_view(of=lambda: Town)
class TownUpdate(WriteView["TownUpdate"]):
    """The schema `Town`."""

    mayor: PersonUpdate | str | Unset = sent(default=UNSET)
    firms: list[FirmUpdate] | Unset = sent(default=UNSET)
