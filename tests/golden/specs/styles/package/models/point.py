# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Point`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Point(ReadView["Point"], Editable["PointInput"]):
    """The schema `Point`."""

    x: int | None = received("x", INTEGER)
    y: str | None = received("y", TEXT)


@final
@write_view(of=lambda: Point)
class PointInput(WriteView["PointInput"]):
    """The schema `Point`."""

    x: int | Unset = sent(default=UNSET)
    y: str | Unset = sent(default=UNSET)
