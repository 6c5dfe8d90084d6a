# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Dog`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Dog(ReadView["Dog"], Editable["DogInput"]):
    """The schema `Dog`."""

    kind: str | None = received("kind", TEXT, required=True)
    bark: str | None = received("bark", TEXT)


@final
@write_view(of=lambda: Dog)
class DogInput(WriteView["DogInput"]):
    """The schema `Dog`."""

    kind: str = sent()
    bark: str | Unset = sent(default=UNSET)
