# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, final

from .._runtime.schema.anything import ANY
from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.dates import DATE
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import BOOLEAN, Number
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
from .open_ import Open, OpenUpdate
from .part import Part, PartUpdate
from .thing_inline_value import ThingInlineValue, ThingInlineValueUpdate


@final
@read_view()
class Thing(ReadView["Thing"], Editable["ThingUpdate"]):
    """The schema `Thing`."""

    any: Mapping[str, Any] | None = received("any", Mapped(ANY))
    bare: Mapping[str, Any] | None = received("bare", Mapped(ANY))
    days: Mapping[str, datetime.date | str] | None = received("days", Mapped(DATE))
    parts: Mapping[str, Part] | None = received("parts", Mapped(Object(Part)))
    inline: Mapping[str, ThingInlineValue] | None = received(
        "inline", Mapped(Object(ThingInlineValue))
    )
    maps: Mapping[str, Mapping[str, bool | None]] | None = received(
        "maps", Mapped(Mapped(nullable(BOOLEAN)))
    )
    lists: Sequence[Mapping[str, float]] | None = received(
        "lists", Array(Mapped(Number(minimum=0)))
    )
    open: Open | None = received("open", Object(Open))


@final
@write_view(of=lambda: Thing)
class ThingUpdate(WriteView["ThingUpdate"], UpdateBody["ThingUpdate", "Thing"]):
    """The schema `Thing`."""

    any: dict[str, Any] | Unset = sent(default=UNSET)
    bare: dict[str, Any] | Unset = sent(default=UNSET)
    days: dict[str, datetime.date] | Unset = sent(default=UNSET)
    parts: dict[str, PartUpdate] | Unset = sent(default=UNSET)
    inline: dict[str, ThingInlineValueUpdate] | Unset = sent(default=UNSET)
    maps: dict[str, dict[str, bool | None]] | Unset = sent(default=UNSET)
    lists: list[dict[str, float]] | Unset = sent(default=UNSET)
    open: OpenUpdate | Unset = sent(default=UNSET)
