# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Cat`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Cat(ReadView["Cat"], Editable["CatInput"]):
    """The schema `Cat`."""

    name: str | None = received("name", TEXT)
    type: str | None = received("type", TEXT, required=True)
    lives: int | None = received("lives", INTEGER)


@final
@write_view(of=lambda: Cat)
class CatInput(WriteView["CatInput"]):
    """The schema `Cat`."""

    name: str | Unset = sent(default=UNSET)
    type: str = sent()
    lives: int | Unset = sent(default=UNSET)
