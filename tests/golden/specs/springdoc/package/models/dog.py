# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Dog`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import BOOLEAN, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Dog(ReadView["Dog"], Editable["DogInput"]):
    """The schema `Dog`."""

    name: str | None = received("name", TEXT)
    type: str | None = received("type", TEXT, required=True)
    good: bool | None = received("good", BOOLEAN)


@final
@write_view(of=lambda: Dog)
class DogInput(WriteView["DogInput"]):
    """The schema `Dog`."""

    name: str | Unset = sent(default=UNSET)
    type: str = sent()
    good: bool | Unset = sent(default=UNSET)
