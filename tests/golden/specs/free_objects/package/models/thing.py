# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, final

from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.json_values import own
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import ANY, BOOLEAN, Number
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.changes import changes
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .open_ import Open, OpenUpdate, decode_open_, encode_open_update
from .part import Part, PartUpdate, decode_part, encode_part_update
from .thing_inline_value import (
    ThingInlineValue,
    ThingInlineValueUpdate,
    decode_thing_inline_value,
    encode_thing_inline_value_update,
)


@final
@read_view
class Thing(ReadView):
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

    def to_update(self) -> ThingUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return ThingUpdate.__view_to_editable__(self.__view_data__, unknown=False)


@final
@write_view()
class ThingUpdate(WriteView):
    """The schema `Thing`."""

    any: dict[str, Any] | Unset = sent("any", Mapped(ANY), default=UNSET)
    bare: dict[str, Any] | Unset = sent("bare", Mapped(ANY), default=UNSET)
    days: dict[str, datetime.date] | Unset = sent("days", Mapped(DATE), default=UNSET)
    parts: dict[str, PartUpdate] | Unset = sent("parts", Mapped(Object(PartUpdate)), default=UNSET)
    inline: dict[str, ThingInlineValueUpdate] | Unset = sent(
        "inline", Mapped(Object(ThingInlineValueUpdate)), default=UNSET
    )
    maps: dict[str, dict[str, bool | None]] | Unset = sent(
        "maps", Mapped(Mapped(nullable(BOOLEAN))), default=UNSET
    )
    lists: list[dict[str, float]] | Unset = sent(
        "lists", Array(Mapped(Number(minimum=0))), default=UNSET
    )
    open: OpenUpdate | Unset = sent("open", Object(OpenUpdate), default=UNSET)

    def changes_since(self, original: Thing) -> ThingUpdate:
        """
        Return an update of the top-level fields that differ from `original`, each sent whole.

        A field that is `UNSET` here is not sent. The update shares nothing with this copy.

        Raises:
            TypeError: `original` is no `Thing`.
        """
        update = changes(self, original, Thing)
        if isinstance(update, Exception):
            del self, original  # so that no traceback with locals shows them
            raise update
        return update


def decode_thing(data: Any) -> Any:
    """Read a `Thing`; return a value that is no JSON object unchanged."""
    view = _BlankThing()
    try:
        known = data if len(data) >= 4 else view.__view_absent__ | data
        raw_days = known["days"]
        raw_parts = known["parts"]
        raw_inline = known["inline"]
        raw_open = known["open"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.days = (
        None
        if raw_days is None
        else {key: to_date(item) for key, item in raw_days.items()}
        if raw_days.__class__ is dict
        else own(raw_days)
    )
    view.parts = (
        None
        if raw_parts is None
        else {key: decode_part(item) for key, item in raw_parts.items()}
        if raw_parts.__class__ is dict
        else own(raw_parts)
    )
    view.inline = (
        None
        if raw_inline is None
        else {key: decode_thing_inline_value(item) for key, item in raw_inline.items()}
        if raw_inline.__class__ is dict
        else own(raw_inline)
    )
    view.open = None if raw_open is None else decode_open_(raw_open)
    view.__class__ = Thing
    return view


_BlankThing = decoded_by(decode_thing, Thing, any=own, bare=own, maps=own, lists=own)


def encode_thing_update(view: Any) -> Any:
    """Write the JSON object of a `ThingUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ThingUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.any) is not UNSET:
        data["any"] = value
    if (value := view.bare) is not UNSET:
        data["bare"] = value
    if (value := view.days) is not UNSET:
        data["days"] = (
            {key: from_date(item) for key, item in value.items()}
            if value.__class__ is dict
            else value
        )
    if (value := view.parts) is not UNSET:
        data["parts"] = (
            {key: encode_part_update(item) for key, item in value.items()}
            if value.__class__ is dict
            else value
        )
    if (value := view.inline) is not UNSET:
        data["inline"] = (
            {key: encode_thing_inline_value_update(item) for key, item in value.items()}
            if value.__class__ is dict
            else value
        )
    if (value := view.maps) is not UNSET:
        data["maps"] = value
    if (value := view.lists) is not UNSET:
        data["lists"] = value
    if (value := view.open) is not UNSET:
        data["open"] = encode_open_update(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_thing_update, ThingUpdate)
