# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Schemas that refer to each other, as they are read and as they are sent: `ReadView`, `Client`."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Mapping, Sequence
from typing import Any, final

from .._runtime.schema.containers import Array
from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.json_values import each, own
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import ANY, BOOLEAN, TEXT
from .._runtime.schema.uuids import UUID_TEXT, from_uuid, to_uuid
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.changes import changes
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class ReadView_(ReadView):
    """The schema `ReadView`."""

    changes_since_: str | None = received("changes_since", TEXT)
    to_update_: str | None = received("to_update", TEXT)
    decode_read_view: str | None = received("decode_read_view", TEXT)
    keys: str | None = received("keys", TEXT)
    items: Sequence[Client_] | None = received("items", Array(Object(lambda: Client_)))
    copy: str | None = received("copy", TEXT)
    received_: str | None = received("received", TEXT)
    sent_: str | None = received("sent", TEXT)
    final: str | None = received("final", TEXT)
    read_view: str | None = received("read_view", TEXT)
    each: Sequence[datetime.date | str] | None = received("each", Array(DATE))
    property: str | None = received("property", TEXT)
    date: datetime.date | str | None = received("date", DATE)
    uuid_: uuid.UUID | str | None = received("uuid", UUID_TEXT)
    list_: Sequence[str] | None = received("list", Array(TEXT))
    dict_: Mapping[str, Any] | None = received("dict", Mapped(ANY))
    field_view_data: str | None = received("__view_data__", TEXT)
    field_dict_: str | None = received("__dict__", TEXT)
    field_private: str | None = received("_private", TEXT)
    raw_date: str | None = received("raw_date", TEXT)
    any: Any = received("Any", ANY)
    none: str | None = received("None", TEXT)
    true: bool | None = received("True", BOOLEAN)

    def to_update(self) -> ReadViewUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return ReadViewUpdate.__view_to_editable__(self.__view_data__, unknown=False)


@final
@write_view()
class ReadViewUpdate(WriteView):
    """The schema `ReadView`."""

    changes_since_: str | Unset = sent("changes_since", TEXT, default=UNSET)
    to_update_: str | Unset = sent("to_update", TEXT, default=UNSET)
    decode_read_view: str | Unset = sent("decode_read_view", TEXT, default=UNSET)
    keys: str | Unset = sent("keys", TEXT, default=UNSET)
    items: list[ClientUpdate] | Unset = sent(
        "items", Array(Object(lambda: ClientUpdate)), default=UNSET
    )
    copy: str | Unset = sent("copy", TEXT, default=UNSET)
    received_: str | Unset = sent("received", TEXT, default=UNSET)
    sent_: str | Unset = sent("sent", TEXT, default=UNSET)
    final: str | Unset = sent("final", TEXT, default=UNSET)
    read_view: str | Unset = sent("read_view", TEXT, default=UNSET)
    each: list[datetime.date] | Unset = sent("each", Array(DATE), default=UNSET)
    property: str | Unset = sent("property", TEXT, default=UNSET)
    date: datetime.date | Unset = sent("date", DATE, default=UNSET)
    uuid_: uuid.UUID | Unset = sent("uuid", UUID_TEXT, default=UNSET)
    list_: list[str] | Unset = sent("list", Array(TEXT), default=UNSET)
    dict_: dict[str, Any] | Unset = sent("dict", Mapped(ANY), default=UNSET)
    field_view_data: str | Unset = sent("__view_data__", TEXT, default=UNSET)
    field_dict_: str | Unset = sent("__dict__", TEXT, default=UNSET)
    field_private: str | Unset = sent("_private", TEXT, default=UNSET)
    raw_date: str | Unset = sent("raw_date", TEXT, default=UNSET)
    any: Any | Unset = sent("Any", ANY, default=UNSET)
    none: str | Unset = sent("None", TEXT, default=UNSET)
    true: bool | Unset = sent("True", BOOLEAN, default=UNSET)

    def changes_since(self, original: ReadView_) -> ReadViewUpdate:
        """
        Return an update of the top-level fields that differ from `original`, each sent whole.

        A field that is `UNSET` here is not sent. The update shares nothing with this copy.

        Raises:
            TypeError: `original` is no `ReadView_`.
        """
        update = changes(self, original, ReadView_)
        if isinstance(update, Exception):
            del self, original  # so that no traceback with locals shows them
            raise update
        return update


def decode_read_view(data: Any) -> Any:
    """Read a `ReadView_`; return a value that is no JSON object unchanged."""
    view = _BlankReadView_()
    try:
        known = data if len(data) >= 19 else view.__view_absent__ | data
        view.changes_since_ = known["changes_since"]
        view.to_update_ = known["to_update"]
        view.decode_read_view = known["decode_read_view"]
        view.keys = known["keys"]
        view.copy = known["copy"]
        view.received_ = known["received"]
        view.sent_ = known["sent"]
        view.final = known["final"]
        view.read_view = known["read_view"]
        raw_each = known["each"]
        view.property = known["property"]
        raw_date = known["date"]
        raw_uuid_ = known["uuid"]
        view.field_view_data = known["__view_data__"]
        view.field_dict_ = known["__dict__"]
        view.field_private = known["_private"]
        view.raw_date = known["raw_date"]
        view.none = known["None"]
        view.true = known["True"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.each = None if raw_each is None else each(to_date, raw_each)
    view.date = None if raw_date is None else to_date(raw_date)
    view.uuid_ = None if raw_uuid_ is None else to_uuid(raw_uuid_)
    view.__class__ = ReadView_
    return view


def encode_read_view_update(view: Any) -> Any:
    """Write the JSON object of a `ReadViewUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ReadViewUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.changes_since_) is not UNSET:
        data["changes_since"] = value
    if (value := view.to_update_) is not UNSET:
        data["to_update"] = value
    if (value := view.decode_read_view) is not UNSET:
        data["decode_read_view"] = value
    if (value := view.keys) is not UNSET:
        data["keys"] = value
    if (value := view.items) is not UNSET:
        data["items"] = each(encode_client_update, value)
    if (value := view.copy) is not UNSET:
        data["copy"] = value
    if (value := view.received_) is not UNSET:
        data["received"] = value
    if (value := view.sent_) is not UNSET:
        data["sent"] = value
    if (value := view.final) is not UNSET:
        data["final"] = value
    if (value := view.read_view) is not UNSET:
        data["read_view"] = value
    if (value := view.each) is not UNSET:
        data["each"] = each(from_date, value)
    if (value := view.property) is not UNSET:
        data["property"] = value
    if (value := view.date) is not UNSET:
        data["date"] = from_date(value)
    if (value := view.uuid_) is not UNSET:
        data["uuid"] = from_uuid(value)
    if (value := view.list_) is not UNSET:
        data["list"] = value
    if (value := view.dict_) is not UNSET:
        data["dict"] = value
    if (value := view.field_view_data) is not UNSET:
        data["__view_data__"] = value
    if (value := view.field_dict_) is not UNSET:
        data["__dict__"] = value
    if (value := view.field_private) is not UNSET:
        data["_private"] = value
    if (value := view.raw_date) is not UNSET:
        data["raw_date"] = value
    if (value := view.any) is not UNSET:
        data["Any"] = value
    if (value := view.none) is not UNSET:
        data["None"] = value
    if (value := view.true) is not UNSET:
        data["True"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_read_view_update, ReadViewUpdate)


@final
@read_view
class Client_(ReadView):
    """The schema `Client`."""

    client: ReadView_ | None = received("client", Object(lambda: ReadView_))
    type: str | None = received("type", TEXT)

    def to_update(self) -> ClientUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return ClientUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class ClientUpdate(WriteView):
    """The schema `Client`."""

    client: ReadViewUpdate | Unset = sent("client", Object(lambda: ReadViewUpdate), default=UNSET)
    type: str | Unset = sent("type", TEXT, default=UNSET)


def decode_client(data: Any) -> Any:
    """Read a `Client_`; return a value that is no JSON object unchanged."""
    view = _BlankClient_()
    try:
        known = data if len(data) >= 2 else view.__view_absent__ | data
        raw_client = known["client"]
        view.type = known["type"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.client = None if raw_client is None else decode_read_view(raw_client)
    view.__class__ = Client_
    return view


def encode_client_update(view: Any) -> Any:
    """Write the JSON object of a `ClientUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ClientUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.client) is not UNSET:
        data["client"] = encode_read_view_update(value)
    if (value := view.type) is not UNSET:
        data["type"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_client_update, ClientUpdate)

_BlankReadView_ = decoded_by(
    decode_read_view, ReadView_, items=decode_client, list_=own, dict_=own, any=own
)


_BlankClient_ = decoded_by(decode_client, Client_)
