# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `FindDeep`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view
from .point import PointInput


@final
@write_view()
class FindDeepInput(WriteView["FindDeepInput"]):
    """The schema `FindDeep`."""

    points: list[PointInput] | Unset = sent("points", Array(Object(PointInput)), default=UNSET)
    ids: list[int | None] | Unset = sent("ids", Array(nullable(INTEGER)), default=UNSET)
