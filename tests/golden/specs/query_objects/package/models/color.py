# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Color`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import INTEGER, TEXT, Integer
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class ColorInput(WriteView["ColorInput"]):
    """The schema `Color`."""

    r: int = sent("R", Integer(maximum=255))
    g: int | Unset = sent("G", INTEGER, default=UNSET)
    bx: str | Unset = sent("B]&x", TEXT, default=UNSET)
