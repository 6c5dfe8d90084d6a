# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import final

from .._runtime.schema.containers import AnyOf, Array, nullable
from .._runtime.schema.dates import DATE
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import BOOLEAN, INTEGER, TEXT, Text
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
from .part import Part, PartUpdate
from .thing_inner import ThingInner, ThingInnerUpdate


@final
@read_view()
class Thing(ReadView["Thing"], Editable["ThingUpdate"]):
    """The schema `Thing`."""

    must: str | None = received("must", nullable(TEXT), required=True)
    text: str | None = received("text", nullable(Text(maxLength=5)))
    day: datetime.date | str | None = received("day", nullable(DATE))
    list_: Sequence[int | None] | None = received("list", nullable(Array(nullable(INTEGER))))
    map: Mapping[str, str | None] | None = received("map", nullable(Mapped(nullable(TEXT))))
    part: Part | None = received("part", nullable(Object(Part)))
    maybe: Part | None = received("maybe", nullable(Object(Part)))
    inner: ThingInner | None = received("inner", nullable(Object(ThingInner)))
    whole: str | int | bool | None = received("whole", nullable(AnyOf(TEXT, INTEGER, BOOLEAN)))
    never: str | None = received("never", TEXT)


@final
@write_view(of=lambda: Thing)
class ThingUpdate(WriteView["ThingUpdate"], UpdateBody["ThingUpdate", "Thing"]):
    """The schema `Thing`."""

    must: str | None = sent()
    text: str | None | Unset = sent(default=UNSET)
    day: datetime.date | None | Unset = sent(default=UNSET)
    list_: list[int | None] | None | Unset = sent(default=UNSET)
    map: dict[str, str | None] | None | Unset = sent(default=UNSET)
    part: PartUpdate | None | Unset = sent(default=UNSET)
    maybe: PartUpdate | None | Unset = sent(default=UNSET)
    inner: ThingInnerUpdate | None | Unset = sent(default=UNSET)
    whole: str | int | bool | None | Unset = sent(default=UNSET)
    never: str | Unset = sent(default=UNSET)
