# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Schemas that refer to each other, as they are read and as they are sent: `ReadView`, `Client`."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Mapping, Sequence
from typing import Any, final

from .._runtime.schema.anything import ANY
from .._runtime.schema.containers import Array
from .._runtime.schema.dates import DATE
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import BOOLEAN, TEXT
from .._runtime.schema.uuids import UUID_TEXT
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


@final
@read_view()
class ReadView_(ReadView["ReadView_"], Editable["ReadViewUpdate"]):
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


@final
@write_view(of=lambda: ReadView_)
class ReadViewUpdate(WriteView["ReadViewUpdate"], UpdateBody["ReadViewUpdate", "ReadView_"]):
    """The schema `ReadView`."""

    changes_since_: str | Unset = sent(default=UNSET)
    to_update_: str | Unset = sent(default=UNSET)
    decode_read_view: str | Unset = sent(default=UNSET)
    keys: str | Unset = sent(default=UNSET)
    items: list[ClientUpdate] | Unset = sent(default=UNSET)
    copy: str | Unset = sent(default=UNSET)
    received_: str | Unset = sent(default=UNSET)
    sent_: str | Unset = sent(default=UNSET)
    final: str | Unset = sent(default=UNSET)
    read_view: str | Unset = sent(default=UNSET)
    each: list[datetime.date] | Unset = sent(default=UNSET)
    property: str | Unset = sent(default=UNSET)
    date: datetime.date | Unset = sent(default=UNSET)
    uuid_: uuid.UUID | Unset = sent(default=UNSET)
    list_: list[str] | Unset = sent(default=UNSET)
    dict_: dict[str, Any] | Unset = sent(default=UNSET)
    field_view_data: str | Unset = sent(default=UNSET)
    field_dict_: str | Unset = sent(default=UNSET)
    field_private: str | Unset = sent(default=UNSET)
    raw_date: str | Unset = sent(default=UNSET)
    any: Any | Unset = sent(default=UNSET)
    none: str | Unset = sent(default=UNSET)
    true: bool | Unset = sent(default=UNSET)


@final
@read_view()
class Client_(ReadView["Client_"], Editable["ClientUpdate"]):
    """The schema `Client`."""

    client: ReadView_ | None = received("client", Object(lambda: ReadView_))
    type: str | None = received("type", TEXT)


@final
@write_view(of=lambda: Client_)
class ClientUpdate(WriteView["ClientUpdate"]):
    """The schema `Client`."""

    client: ReadViewUpdate | Unset = sent(default=UNSET)
    type: str | Unset = sent(default=UNSET)
