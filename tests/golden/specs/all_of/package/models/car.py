# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Car`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.dates import DATE
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
from .base import Base, BaseUpdate


@final
@read_view()
class Car(ReadView["Car"], Editable["CarUpdate"]):
    """Takes from two."""

    id: int | None = received("id", INTEGER, required=True)
    name: str | None = received("name", TEXT, required=True)
    made: datetime.date | str | None = received("made", DATE)
    wheels: int | None = received("wheels", INTEGER, required=True)
    owner: Base | None = received("owner", nullable(Object(Base)))


@final
@write_view(of=lambda: Car)
class CarUpdate(WriteView["CarUpdate"], UpdateBody["CarUpdate", "Car"]):
    """Takes from two."""

    name: str = sent()
    made: datetime.date | Unset = sent(default=UNSET)
    wheels: int = sent()
    owner: BaseUpdate | None | Unset = sent(default=UNSET)
