# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Square`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import NUMBER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Square(ReadView["Square"], Editable["SquareInput"]):
    """The schema `Square`."""

    kind: str | None = received("kind", TEXT)
    colour: str | None = received("colour", TEXT)
    w: float | None = received("w", NUMBER)


@final
@write_view(of=lambda: Square)
class SquareInput(WriteView["SquareInput"]):
    """The schema `Square`."""

    kind: str | Unset = sent(default=UNSET)
    colour: str | Unset = sent(default=UNSET)
    w: float | Unset = sent(default=UNSET)
