# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Dog`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.dates import DATE
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Dog(ReadView["Dog"], Editable["DogInput"]):
    """The schema `Dog`."""

    species: str | None = received("species", TEXT, required=True)
    name: str | None = received("name", TEXT)
    born: datetime.date | str | None = received("born", DATE)


@final
@write_view(of=lambda: Dog)
class DogInput(WriteView["DogInput"]):
    """The schema `Dog`."""

    species: str = sent()
    name: str | Unset = sent(default=UNSET)
    born: datetime.date | Unset = sent(default=UNSET)
