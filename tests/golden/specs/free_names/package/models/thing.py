# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Never, final

from .._runtime.schema.containers import AnyOf
from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.json_values import own
from .._runtime.schema.maps import NOTHING, Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.changes import changes
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .closed import Closed, ClosedUpdate, decode_closed, encode_closed_update
from .open_ import Open, OpenUpdate, decode_open_, encode_open_update
from .taken import Taken, TakenUpdate, decode_taken, encode_taken_update


@final
@read_view
class Thing(ReadView):
    """The schema `Thing`."""

    id: int | None = received("id", INTEGER, required=True)
    opened: datetime.date | str | None = received("opened", DATE)
    open: Open | None = received("open", Object(Open))
    taken: Taken | None = received("taken", Object(Taken))
    closed: Closed | None = received("closed", Object(Closed))
    empty: Mapping[str, Any] | None = received("empty", Mapped(NOTHING))
    either: Open | Closed | None = received("either", AnyOf(Object(Open), Object(Closed)))
    additional_properties: Mapping[str, datetime.date | str] = received(
        None, FreeNames(DATE, "secret")
    )
    """Days by name."""

    def to_update(self) -> ThingUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return ThingUpdate.__view_to_editable__(self.__view_data__, unknown=False)


@final
@write_view(read_only=("id",))
class ThingUpdate(WriteView):
    """The schema `Thing`."""

    secret: str = sent("secret", TEXT)
    opened: datetime.date | Unset = sent("opened", DATE, default=UNSET)
    open: OpenUpdate | Unset = sent("open", Object(OpenUpdate), default=UNSET)
    taken: TakenUpdate | Unset = sent("taken", Object(TakenUpdate), default=UNSET)
    closed: ClosedUpdate | Unset = sent("closed", Object(ClosedUpdate), default=UNSET)
    empty: dict[str, Never] | Unset = sent("empty", Mapped(NOTHING), default=UNSET)
    either: OpenUpdate | ClosedUpdate | Unset = sent(
        "either", AnyOf(Object(OpenUpdate), Object(ClosedUpdate)), default=UNSET
    )
    additional_properties: dict[str, datetime.date] | Unset = sent(
        None, FreeNames(DATE), default=UNSET
    )
    """Days by name."""

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
        view.id = known["id"]
        raw_opened = known["opened"]
        raw_open = known["open"]
        raw_taken = known["taken"]
        raw_closed = known["closed"]
        raw_either = known["either"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.opened = None if raw_opened is None else to_date(raw_opened)
    view.open = None if raw_open is None else decode_open_(raw_open)
    view.taken = None if raw_taken is None else decode_taken(raw_taken)
    view.closed = None if raw_closed is None else decode_closed(raw_closed)
    view.either = (
        None if raw_either is None else Thing.__view_fields__["either"].kind.decode(raw_either)
    )
    view.__class__ = Thing
    return view


_BlankThing = decoded_by(decode_thing, Thing, empty=own)


def encode_thing_update(view: Any) -> Any:
    """Write the JSON object of a `ThingUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ThingUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.secret) is not UNSET:
        data["secret"] = value
    if (value := view.opened) is not UNSET:
        data["opened"] = from_date(value)
    if (value := view.open) is not UNSET:
        data["open"] = encode_open_update(value)
    if (value := view.taken) is not UNSET:
        data["taken"] = encode_taken_update(value)
    if (value := view.closed) is not UNSET:
        data["closed"] = encode_closed_update(value)
    if (value := view.empty) is not UNSET:
        data["empty"] = value
    if (value := view.either) is not UNSET:
        data["either"] = ThingUpdate.__view_fields__["either"].kind.encode(value)
    if (value := view.additional_properties) is not UNSET:
        data.update(
            {key: from_date(item) for key, item in value.items()}
            if value.__class__ is dict
            else value
        )
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_thing_update, ThingUpdate)
