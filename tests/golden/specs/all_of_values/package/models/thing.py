# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, final

from .._runtime.schema.containers import AnyOf, Array
from .._runtime.schema.enums import OneOf
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER, TEXT, Integer, Text
from .._runtime.unset import UNSET, Unset
from .._runtime.views import (
    Editable,
    ReadView,
    UpdateBody,
    WriteView,
    read_view,
    received,
    sent,
    write_view,
)
from .thing_parts_item_big import ThingPartsItemBig, ThingPartsItemBigUpdate
from .thing_parts_item_small import ThingPartsItemSmall, ThingPartsItemSmallUpdate


@final
@read_view()
class Thing(ReadView["Thing"], Editable["ThingUpdate"]):
    """The schema `Thing`."""

    text: str | None = received("text", Text(minLength=1, maxLength=3))
    """What it says."""
    inner: Mapping[str, int] | None = received("inner", Mapped(INTEGER))
    parts: Sequence[ThingPartsItemSmall | ThingPartsItemBig] | None = received(
        "parts", Array(AnyOf(Object(ThingPartsItemSmall, {"size": "s"}), Object(ThingPartsItemBig)))
    )
    sort: Literal["asc", "desc", "none"] | str | None = received(
        "sort", OneOf("asc", "desc", "none")
    )
    """Which way."""
    some: Literal["desc", "none"] | str | None = received("some", OneOf("desc", "none"))
    code: str | None = received("code", Text(minLength=2, maxLength=3))
    size: int | None = received("size", Integer(minimum=0, maximum=9))
    list_: Sequence[int] | None = received("list", Array(Integer(minimum=1), maxItems=2))
    counts: Mapping[str, int] | None = received("counts", Mapped(INTEGER))
    ratio: Literal[1] | float | int | None = received("ratio", OneOf(0.5, 1))
    card: str | None = received("card", TEXT)


@final
@write_view(of=lambda: Thing)
class ThingUpdate(WriteView["ThingUpdate"], UpdateBody["ThingUpdate", "Thing"]):
    """The schema `Thing`."""

    text: str | Unset = sent(default=UNSET)
    """What it says."""
    inner: dict[str, int] | Unset = sent(default=UNSET)
    parts: list[ThingPartsItemSmallUpdate | ThingPartsItemBigUpdate] | Unset = sent(default=UNSET)
    sort: Literal["asc", "desc", "none"] | Unset = sent(default=UNSET)
    """Which way."""
    some: Literal["desc", "none"] | Unset = sent(default=UNSET)
    code: str | Unset = sent(default=UNSET)
    size: int | Unset = sent(default=UNSET)
    list_: list[int] | Unset = sent(default=UNSET)
    counts: dict[str, int] | Unset = sent(default=UNSET)
    ratio: Literal[1] | float | Unset = sent(default=UNSET)
    card: str | Unset = sent(default=UNSET)
