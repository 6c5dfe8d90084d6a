# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Circle`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import NUMBER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Circle(ReadView["Circle"], Editable["CircleInput"]):
    """The schema `Circle`."""

    kind: str | None = received("kind", TEXT)
    colour: str | None = received("colour", TEXT)
    r: float | None = received("r", NUMBER)


@final
@write_view(of=lambda: Circle)
class CircleInput(WriteView["CircleInput"]):
    """The schema `Circle`."""

    kind: str | Unset = sent(default=UNSET)
    colour: str | Unset = sent(default=UNSET)
    r: float | Unset = sent(default=UNSET)
