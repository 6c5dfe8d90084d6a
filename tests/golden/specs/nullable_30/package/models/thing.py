# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, final

from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.enums import OneOf
from .._runtime.schema.json_values import each
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .maybe_part import MaybePart, MaybePartUpdate, decode_maybe_part, encode_maybe_part_update
from .part import Part, PartUpdate, decode_part, encode_part_update
from .thing_inner import ThingInner, ThingInnerUpdate, decode_thing_inner, encode_thing_inner_update


@final
@read_view
class Thing(ReadView):
    """The schema `Thing`."""

    text: str | None = received("text", nullable(TEXT))
    colour: Literal["red"] | str | None = received("colour", nullable(OneOf("red")))
    inner: ThingInner | None = received("inner", nullable(Object(ThingInner)))
    part: Part | None = received("part", nullable(Object(Part)))
    other: MaybePart | None = received("other", nullable(Object(MaybePart)))
    parts: Sequence[Part | None] | None = received("parts", nullable(Array(nullable(Object(Part)))))

    def to_update(self) -> ThingUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return ThingUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class ThingUpdate(WriteView):
    """The schema `Thing`."""

    text: str | None | Unset = sent("text", nullable(TEXT), default=UNSET)
    colour: Literal["red"] | None | Unset = sent("colour", nullable(OneOf("red")), default=UNSET)
    inner: ThingInnerUpdate | None | Unset = sent(
        "inner", nullable(Object(ThingInnerUpdate)), default=UNSET
    )
    part: PartUpdate | None | Unset = sent("part", nullable(Object(PartUpdate)), default=UNSET)
    other: MaybePartUpdate | None | Unset = sent(
        "other", nullable(Object(MaybePartUpdate)), default=UNSET
    )
    parts: list[PartUpdate | None] | None | Unset = sent(
        "parts", nullable(Array(nullable(Object(PartUpdate)))), default=UNSET
    )


def decode_thing(data: Any) -> Any:
    """Read a `Thing`; return a value that is no JSON object unchanged."""
    view = _BlankThing()
    try:
        known = data if len(data) >= 6 else view.__view_absent__ | data
        view.text = known["text"]
        view.colour = known["colour"]
        raw_inner = known["inner"]
        raw_part = known["part"]
        raw_other = known["other"]
        raw_parts = known["parts"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.inner = None if raw_inner is None else decode_thing_inner(raw_inner)
    view.part = None if raw_part is None else decode_part(raw_part)
    view.other = None if raw_other is None else decode_maybe_part(raw_other)
    view.parts = None if raw_parts is None else each(decode_part, raw_parts)
    view.__class__ = Thing
    return view


_BlankThing = decoded_by(decode_thing, Thing)


def encode_thing_update(view: Any) -> Any:
    """Write the JSON object of a `ThingUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ThingUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.text) is not UNSET:
        data["text"] = value
    if (value := view.colour) is not UNSET:
        data["colour"] = value
    if (value := view.inner) is not UNSET:
        data["inner"] = encode_thing_inner_update(value)
    if (value := view.part) is not UNSET:
        data["part"] = encode_part_update(value)
    if (value := view.other) is not UNSET:
        data["other"] = encode_maybe_part_update(value)
    if (value := view.parts) is not UNSET:
        data["parts"] = each(encode_part_update, value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_thing_update, ThingUpdate)
