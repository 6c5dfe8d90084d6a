# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Car`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Literal, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.dates import DATE
from .._runtime.schema.enums import OneOf
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER, TEXT, Integer, Text
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .car_last import CarLast, CarLastUpdate
from .car_must import CarMust, CarMustUpdate
from .more import More, MoreUpdate
from .named import Named, NamedUpdate


@final
@read_view()
class Car(ReadView["Car"], Editable["CarUpdate"]):
    """The schema `Car`."""

    id: int | None = received("id", INTEGER, required=True)
    kind: Literal["car", "van"] | str | None = received("kind", OneOf("car", "van"), required=True)
    """What it is."""
    size: int | None = received("size", Integer(minimum=1), required=True)
    made: datetime.date | str | None = received("made", nullable(DATE))
    name: str | None = received("name", Text(minLength=1, maxLength=5), required=True)
    owner: Named | None = received("owner", Object(Named))
    """Who has it now."""
    last: CarLast | None = received("last", Object(CarLast))
    maybe: Named | None = received("maybe", nullable(Object(Named)))
    bare: Named | None = received("bare", Object(Named))
    must: CarMust | None = received("must", Object(CarMust))
    more: More | None = received("more", Object(More))
    beside: Named | None = received("beside", Object(Named))
    """A word of its own beside a reference."""
    wheels: int | None = received("wheels", Integer(minimum=3))


@final
@write_view(of=lambda: Car)
class CarUpdate(WriteView["CarUpdate"]):
    """The schema `Car`."""

    kind: Literal["car", "van"] = sent()
    """What it is."""
    size: int = sent()
    made: datetime.date | None | Unset = sent(default=UNSET)
    secret: str | Unset = sent("secret", TEXT, default=UNSET)
    name: str = sent()
    owner: NamedUpdate | Unset = sent(default=UNSET)
    """Who has it now."""
    last: CarLastUpdate | Unset = sent(default=UNSET)
    maybe: NamedUpdate | None | Unset = sent(default=UNSET)
    bare: NamedUpdate | Unset = sent(default=UNSET)
    must: CarMustUpdate | Unset = sent(default=UNSET)
    more: MoreUpdate | Unset = sent(default=UNSET)
    beside: NamedUpdate | Unset = sent(default=UNSET)
    """A word of its own beside a reference."""
    wheels: int | Unset = sent(default=UNSET)
