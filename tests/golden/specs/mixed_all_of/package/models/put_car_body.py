# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `PutCarBody`, as it is sent."""

from __future__ import annotations

import datetime
from typing import Literal, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.dates import DATE
from .._runtime.schema.enums import OneOf
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT, Integer, Text
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view
from .car_last import CarLastUpdate
from .car_must import CarMustUpdate
from .more import MoreUpdate
from .named import NamedUpdate


@final
@write_view()
class PutCarBodyUpdate(WriteView["PutCarBodyUpdate"]):
    """The schema `PutCarBody`."""

    kind: Literal["car", "van"] = sent("kind", OneOf("car", "van"))
    """What it is."""
    size: int = sent("size", Integer(minimum=1))
    made: datetime.date | None = sent("made", nullable(DATE))
    secret: str | Unset = sent("secret", TEXT, default=UNSET)
    name: str = sent("name", Text(minLength=1, maxLength=5))
    owner: NamedUpdate | Unset = sent("owner", Object(NamedUpdate), default=UNSET)
    """Who has it now."""
    last: CarLastUpdate | Unset = sent("last", Object(CarLastUpdate), default=UNSET)
    maybe: NamedUpdate | None | Unset = sent("maybe", nullable(Object(NamedUpdate)), default=UNSET)
    bare: NamedUpdate | Unset = sent("bare", Object(NamedUpdate), default=UNSET)
    must: CarMustUpdate | Unset = sent("must", Object(CarMustUpdate), default=UNSET)
    more: MoreUpdate | Unset = sent("more", Object(MoreUpdate), default=UNSET)
    beside: NamedUpdate | Unset = sent("beside", Object(NamedUpdate), default=UNSET)
    """A word of its own beside a reference."""
    wheels: int | Unset = sent("wheels", Integer(minimum=3), default=UNSET)
