# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, final

from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.enums import OneOf
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .maybe_part import MaybePart, MaybePartUpdate
from .part import Part, PartUpdate
from .thing_inner import ThingInner, ThingInnerUpdate


@final
@read_view()
class Thing(ReadView["Thing"], Editable["ThingUpdate"]):
    """The schema `Thing`."""

    text: str | None = received("text", nullable(TEXT))
    colour: Literal["red"] | str | None = received("colour", nullable(OneOf("red")))
    inner: ThingInner | None = received("inner", nullable(Object(ThingInner)))
    part: Part | None = received("part", nullable(Object(Part)))
    other: MaybePart | None = received("other", nullable(Object(MaybePart)))
    parts: Sequence[Part | None] | None = received("parts", nullable(Array(nullable(Object(Part)))))


@final
@write_view(of=lambda: Thing)
class ThingUpdate(WriteView["ThingUpdate"]):
    """The schema `Thing`."""

    text: str | None | Unset = sent(default=UNSET)
    colour: Literal["red"] | None | Unset = sent(default=UNSET)
    inner: ThingInnerUpdate | None | Unset = sent(default=UNSET)
    part: PartUpdate | None | Unset = sent(default=UNSET)
    other: MaybePartUpdate | None | Unset = sent(default=UNSET)
    parts: list[PartUpdate | None] | None | Unset = sent(default=UNSET)
