# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, final

from .._runtime.schema.containers import AnyOf, Array, nullable
from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.json_values import own
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import BOOLEAN, INTEGER, TEXT, Text
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.changes import changes
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .part import Part, PartUpdate, decode_part, encode_part_update
from .thing_inner import ThingInner, ThingInnerUpdate, decode_thing_inner, encode_thing_inner_update


@final
@read_view
class Thing(ReadView):
    """The schema `Thing`."""

    must: str | None = received("must", nullable(TEXT), required=True)
    text: str | None = received("text", nullable(Text(max_length=5)))
    day: datetime.date | str | None = received("day", nullable(DATE))
    list_: Sequence[int | None] | None = received("list", nullable(Array(nullable(INTEGER))))
    map: Mapping[str, str | None] | None = received("map", nullable(Mapped(nullable(TEXT))))
    part: Part | None = received("part", nullable(Object(Part)))
    maybe: Part | None = received("maybe", nullable(Object(Part)))
    inner: ThingInner | None = received("inner", nullable(Object(ThingInner)))
    whole: str | int | bool | None = received("whole", nullable(AnyOf(TEXT, INTEGER, BOOLEAN)))
    never: str | None = received("never", TEXT)

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

    must: str | None = sent("must", nullable(TEXT))
    text: str | None | Unset = sent("text", nullable(Text(max_length=5)), default=UNSET)
    day: datetime.date | None | Unset = sent("day", nullable(DATE), default=UNSET)
    list_: list[int | None] | None | Unset = sent(
        "list", nullable(Array(nullable(INTEGER))), default=UNSET
    )
    map: dict[str, str | None] | None | Unset = sent(
        "map", nullable(Mapped(nullable(TEXT))), default=UNSET
    )
    part: PartUpdate | None | Unset = sent("part", nullable(Object(PartUpdate)), default=UNSET)
    maybe: PartUpdate | None | Unset = sent("maybe", nullable(Object(PartUpdate)), default=UNSET)
    inner: ThingInnerUpdate | None | Unset = sent(
        "inner", nullable(Object(ThingInnerUpdate)), default=UNSET
    )
    whole: str | int | bool | None | Unset = sent(
        "whole", nullable(AnyOf(TEXT, INTEGER, BOOLEAN)), default=UNSET
    )
    never: str | Unset = sent("never", TEXT, default=UNSET)

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
        known = data if len(data) >= 8 else view.__view_absent__ | data
        view.must = known["must"]
        view.text = known["text"]
        raw_day = known["day"]
        raw_part = known["part"]
        raw_maybe = known["maybe"]
        raw_inner = known["inner"]
        view.whole = known["whole"]
        view.never = known["never"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.day = None if raw_day is None else to_date(raw_day)
    view.part = None if raw_part is None else decode_part(raw_part)
    view.maybe = None if raw_maybe is None else decode_part(raw_maybe)
    view.inner = None if raw_inner is None else decode_thing_inner(raw_inner)
    view.__class__ = Thing
    return view


_BlankThing = decoded_by(decode_thing, Thing, list_=own, map=own)


def encode_thing_update(view: Any) -> Any:
    """Write the JSON object of a `ThingUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ThingUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.must) is not UNSET:
        data["must"] = value
    if (value := view.text) is not UNSET:
        data["text"] = value
    if (value := view.day) is not UNSET:
        data["day"] = from_date(value)
    if (value := view.list_) is not UNSET:
        data["list"] = value
    if (value := view.map) is not UNSET:
        data["map"] = value
    if (value := view.part) is not UNSET:
        data["part"] = encode_part_update(value)
    if (value := view.maybe) is not UNSET:
        data["maybe"] = encode_part_update(value)
    if (value := view.inner) is not UNSET:
        data["inner"] = encode_thing_inner_update(value)
    if (value := view.whole) is not UNSET:
        data["whole"] = value
    if (value := view.never) is not UNSET:
        data["never"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_thing_update, ThingUpdate)
