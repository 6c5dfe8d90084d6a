# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `EveryStyleNested`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import Array
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view
from .point import PointInput


@final
@write_view()
class EveryStyleNestedInput(WriteView["EveryStyleNestedInput"]):
    """The schema `EveryStyleNested`."""

    tags: list[str] | Unset = sent("tags", Array(TEXT), default=UNSET)
    at: PointInput | Unset = sent("at", Object(PointInput), default=UNSET)
