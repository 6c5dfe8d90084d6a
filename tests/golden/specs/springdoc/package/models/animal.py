# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Animal`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Animal(ReadView["Animal"], Editable["AnimalInput"]):
    """The schema `Animal`."""

    name: str | None = received("name", TEXT)
    type: str | None = received("type", TEXT, required=True)


@final
@write_view(of=lambda: Animal)
class AnimalInput(WriteView["AnimalInput"]):
    """The schema `Animal`."""

    name: str | Unset = sent(default=UNSET)
    type: str = sent()
