# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Square`, as it is sent."""

from __future__ import annotations

from typing import Literal, final

from .._runtime.schema.enums import OneOf
from .._runtime.schema.scalars import NUMBER
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class SquareInput(WriteView["SquareInput"]):
    """The schema `Square`."""

    kind: Literal["square"] | Unset = sent("kind", OneOf("square"), default=UNSET)
    a: float | Unset = sent("a", NUMBER, default=UNSET)
