# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Point`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import INTEGER
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Point(ReadView["Point"], Editable["PointUpdate"]):
    """The schema `Point`."""

    x: int | None = received("x", INTEGER)


@final
@write_view(of=lambda: Point)
class PointUpdate(WriteView["PointUpdate"]):
    """The schema `Point`."""

    x: int | Unset = sent(default=UNSET)
