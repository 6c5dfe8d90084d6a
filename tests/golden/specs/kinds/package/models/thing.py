# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Sequence
from typing import Any, Literal, final

from .._runtime.schema.byte_strings import BASE64, from_bytes, to_bytes
from .._runtime.schema.containers import AnyOf, Array, nullable
from .._runtime.schema.date_times import DATE_TIME, from_datetime, to_datetime
from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.enums import OneOf
from .._runtime.schema.json_values import each, own
from .._runtime.schema.scalars import (
    ANY,
    BOOLEAN,
    INTEGER,
    NULL,
    NUMBER,
    TEXT,
    Integer,
    Number,
    Text,
)
from .._runtime.schema.uuids import UUID_TEXT, from_uuid, to_uuid
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.changes import changes
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Thing(ReadView):
    """One of each."""

    any: Any = received("any", ANY)
    """Whatever it is."""
    flag: bool | None = received("flag", BOOLEAN, required=True)
    count: int | None = received("count", Integer(minimum=1, below=10))
    ratio: float | None = received("ratio", Number(above=0))
    text: str | None = received("text", Text(min_length=1, max_length=9, pattern="^[a-z]+$"))
    day: datetime.date | str | None = received("day", DATE)
    moment: datetime.datetime | str | None = received("moment", DATE_TIME)
    key: uuid.UUID | str | None = received("key", UUID_TEXT)
    raw: bytes | str | None = received("raw", BASE64)
    colour: Literal["red", "GREEN", "green", 'it\'s "odd"\n'] | str | None = received(
        "colour", OneOf("red", "GREEN", "green", 'it\'s "odd"\n')
    )
    size: Literal[1, 2] | int | None = received("size", nullable(OneOf(1, 2)))
    fixed: Literal[7] | int | None = received("fixed", OneOf(7))
    nothing: None = received("nothing", NULL)
    nothings: Sequence[None] | None = received("nothings", Array(NULL))
    days: Sequence[datetime.date | str] | None = received("days", Array(DATE, min_items=1))
    grid: Sequence[Sequence[float]] | None = received("grid", Array(Array(NUMBER)))
    either: str | int | None = received("either", nullable(AnyOf(TEXT, INTEGER)))
    never: Any = received("never", ANY)
    always: Any = received("always", ANY)

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
    """One of each."""

    any: Any | Unset = sent("any", ANY, default=UNSET)
    """Whatever it is."""
    flag: bool = sent("flag", BOOLEAN)
    count: int | Unset = sent("count", Integer(minimum=1, below=10), default=UNSET)
    ratio: float | Unset = sent("ratio", Number(above=0), default=UNSET)
    text: str | Unset = sent(
        "text", Text(min_length=1, max_length=9, pattern="^[a-z]+$"), default=UNSET
    )
    day: datetime.date | Unset = sent("day", DATE, default=UNSET)
    moment: datetime.datetime | Unset = sent("moment", DATE_TIME, default=UNSET)
    key: uuid.UUID | Unset = sent("key", UUID_TEXT, default=UNSET)
    raw: bytes | Unset = sent("raw", BASE64, default=UNSET)
    colour: Literal["red", "GREEN", "green", 'it\'s "odd"\n'] | Unset = sent(
        "colour", OneOf("red", "GREEN", "green", 'it\'s "odd"\n'), default=UNSET
    )
    size: Literal[1, 2] | None | Unset = sent("size", nullable(OneOf(1, 2)), default=UNSET)
    fixed: Literal[7] | Unset = sent("fixed", OneOf(7), default=UNSET)
    nothing: None | Unset = sent("nothing", NULL, default=UNSET)
    nothings: list[None] | Unset = sent("nothings", Array(NULL), default=UNSET)
    days: list[datetime.date] | Unset = sent("days", Array(DATE, min_items=1), default=UNSET)
    grid: list[list[float]] | Unset = sent("grid", Array(Array(NUMBER)), default=UNSET)
    either: str | int | None | Unset = sent("either", nullable(AnyOf(TEXT, INTEGER)), default=UNSET)
    never: Any | Unset = sent("never", ANY, default=UNSET)
    always: Any | Unset = sent("always", ANY, default=UNSET)

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
        known = data if len(data) >= 14 else view.__view_absent__ | data
        view.flag = known["flag"]
        view.count = known["count"]
        view.ratio = known["ratio"]
        view.text = known["text"]
        raw_day = known["day"]
        raw_moment = known["moment"]
        raw_key = known["key"]
        raw_raw = known["raw"]
        view.colour = known["colour"]
        view.size = known["size"]
        view.fixed = known["fixed"]
        view.nothing = known["nothing"]
        raw_days = known["days"]
        view.either = known["either"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.day = None if raw_day is None else to_date(raw_day)
    view.moment = None if raw_moment is None else to_datetime(raw_moment)
    view.key = None if raw_key is None else to_uuid(raw_key)
    view.raw = None if raw_raw is None else to_bytes(raw_raw)
    view.days = None if raw_days is None else each(to_date, raw_days)
    view.__class__ = Thing
    return view


_BlankThing = decoded_by(
    decode_thing, Thing, any=own, nothings=own, grid=own, never=own, always=own
)


def encode_thing_update(view: Any) -> Any:
    """Write the JSON object of a `ThingUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ThingUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.any) is not UNSET:
        data["any"] = value
    if (value := view.flag) is not UNSET:
        data["flag"] = value
    if (value := view.count) is not UNSET:
        data["count"] = value
    if (value := view.ratio) is not UNSET:
        data["ratio"] = value
    if (value := view.text) is not UNSET:
        data["text"] = value
    if (value := view.day) is not UNSET:
        data["day"] = from_date(value)
    if (value := view.moment) is not UNSET:
        data["moment"] = from_datetime(value)
    if (value := view.key) is not UNSET:
        data["key"] = from_uuid(value)
    if (value := view.raw) is not UNSET:
        data["raw"] = from_bytes(value)
    if (value := view.colour) is not UNSET:
        data["colour"] = value
    if (value := view.size) is not UNSET:
        data["size"] = value
    if (value := view.fixed) is not UNSET:
        data["fixed"] = value
    if (value := view.nothing) is not UNSET:
        data["nothing"] = value
    if (value := view.nothings) is not UNSET:
        data["nothings"] = value
    if (value := view.days) is not UNSET:
        data["days"] = each(from_date, value)
    if (value := view.grid) is not UNSET:
        data["grid"] = value
    if (value := view.either) is not UNSET:
        data["either"] = value
    if (value := view.never) is not UNSET:
        data["never"] = value
    if (value := view.always) is not UNSET:
        data["always"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_thing_update, ThingUpdate)
