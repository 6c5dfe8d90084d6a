# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Point`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class PointInput(WriteView["PointInput"]):
    """The schema `Point`."""

    x: int | None | Unset = sent("x", nullable(INTEGER), default=UNSET)
    y: str | Unset = sent("y", TEXT, default=UNSET)
