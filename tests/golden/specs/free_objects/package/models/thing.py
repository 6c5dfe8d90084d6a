# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, final

from .._runtime.schema.containers import Array, Mapped, nullable
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import ANY, BOOLEAN, DATE, Number
from .._runtime.unset import UNSET, Unset
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import Editable, ReadView, read_view
from .._runtime.views.write_view import UpdateBody, WriteView, write_view
from .open_ import Open, OpenInput
from .part import Part, PartInput
from .thing_inline_value import ThingInlineValue, ThingInlineValueInput


@final
@read_view(lazy=True)
class Thing(ReadView["Thing"], Editable["ThingInput"]):
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
@write_view(of=Thing.__schema__)
class ThingInput(WriteView["ThingInput"], UpdateBody["ThingInput", "Thing"]):
    """The schema `Thing`."""

    any: dict[str, Any] | Unset = sent(default=UNSET)
    bare: dict[str, Any] | Unset = sent(default=UNSET)
    days: dict[str, datetime.date] | Unset = sent(default=UNSET)
    parts: dict[str, PartInput] | Unset = sent(default=UNSET)
    inline: dict[str, ThingInlineValueInput] | Unset = sent(default=UNSET)
    maps: dict[str, dict[str, bool | None]] | Unset = sent(default=UNSET)
    lists: list[dict[str, float]] | Unset = sent(default=UNSET)
    open: OpenInput | Unset = sent(default=UNSET)
