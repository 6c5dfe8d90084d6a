# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Fields`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view
from .point import PointInput


@final
@write_view()
class FieldsInput(WriteView["FieldsInput"]):
    """The schema `Fields`."""

    meta: dict[str, str] | Unset = sent("meta", Mapped(TEXT), default=UNSET)
    ids: list[int | None] | Unset = sent("ids", Array(nullable(INTEGER)), default=UNSET)
    tags: list[int] | Unset = sent("tags", Array(INTEGER), default=UNSET)
    words: list[str | None] | Unset = sent("words", Array(nullable(TEXT)), default=UNSET)
    point: PointInput | Unset = sent("point", Object(PointInput), default=UNSET)
