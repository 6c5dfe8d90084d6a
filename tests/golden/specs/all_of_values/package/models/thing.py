# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, final

from .._runtime.schema.containers import Array
from .._runtime.schema.enums import OneOf
from .._runtime.schema.json_values import own
from .._runtime.schema.maps import Mapped
from .._runtime.schema.scalars import INTEGER, Integer, Text
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.changes import changes
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Thing(ReadView):
    """The schema `Thing`."""

    text: str | None = received("text", Text(min_length=1, max_length=3))
    """What it says."""
    inner: Mapping[str, int] | None = received("inner", Mapped(INTEGER))
    sort: Literal["asc", "desc", "none"] | str | None = received(
        "sort", OneOf("asc", "desc", "none")
    )
    """Which way."""
    some: Literal["desc", "none"] | str | None = received("some", OneOf("desc", "none"))
    code: str | None = received("code", Text(min_length=2, max_length=3))
    size: int | None = received("size", Integer(minimum=0, maximum=9))
    list_: Sequence[int] | None = received("list", Array(Integer(minimum=1), max_items=2))
    counts: Mapping[str, int] | None = received("counts", Mapped(INTEGER))
    ratio: Literal[1] | float | int | None = received("ratio", OneOf(0.5, 1))

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

    text: str | Unset = sent("text", Text(min_length=1, max_length=3), default=UNSET)
    """What it says."""
    inner: dict[str, int] | Unset = sent("inner", Mapped(INTEGER), default=UNSET)
    sort: Literal["asc", "desc", "none"] | Unset = sent(
        "sort", OneOf("asc", "desc", "none"), default=UNSET
    )
    """Which way."""
    some: Literal["desc", "none"] | Unset = sent("some", OneOf("desc", "none"), default=UNSET)
    code: str | Unset = sent("code", Text(min_length=2, max_length=3), default=UNSET)
    size: int | Unset = sent("size", Integer(minimum=0, maximum=9), default=UNSET)
    list_: list[int] | Unset = sent("list", Array(Integer(minimum=1), max_items=2), default=UNSET)
    counts: dict[str, int] | Unset = sent("counts", Mapped(INTEGER), default=UNSET)
    ratio: Literal[1] | float | Unset = sent("ratio", OneOf(0.5, 1), default=UNSET)

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
        known = data if len(data) >= 6 else view.__view_absent__ | data
        view.text = known["text"]
        view.sort = known["sort"]
        view.some = known["some"]
        view.code = known["code"]
        view.size = known["size"]
        view.ratio = known["ratio"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.__class__ = Thing
    return view


_BlankThing = decoded_by(decode_thing, Thing, inner=own, list_=own, counts=own)


def encode_thing_update(view: Any) -> Any:
    """Write the JSON object of a `ThingUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ThingUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.text) is not UNSET:
        data["text"] = value
    if (value := view.inner) is not UNSET:
        data["inner"] = value
    if (value := view.sort) is not UNSET:
        data["sort"] = value
    if (value := view.some) is not UNSET:
        data["some"] = value
    if (value := view.code) is not UNSET:
        data["code"] = value
    if (value := view.size) is not UNSET:
        data["size"] = value
    if (value := view.list_) is not UNSET:
        data["list"] = value
    if (value := view.counts) is not UNSET:
        data["counts"] = value
    if (value := view.ratio) is not UNSET:
        data["ratio"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_thing_update, ThingUpdate)
