# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `EventKeyPress`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.containers import AnyOf, nullable
from .._runtime.schema.date_times import DATE_TIME, from_datetime, to_datetime
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .key_press_held_object import (
    KeyPressHeldObject,
    KeyPressHeldObjectInput,
    decode_key_press_held_object,
    encode_key_press_held_object_input,
)


@final
@read_view
class EventKeyPress(ReadView):
    """The schema `EventKeyPress`."""

    key: str | None = received("key", TEXT)
    held: KeyPressHeldObject | str | None = received(
        "held", nullable(AnyOf(Object(KeyPressHeldObject), TEXT))
    )
    kind: str | None = received("kind", TEXT, required=True)
    at: datetime.datetime | str | None = received("at", DATE_TIME, required=True)

    def to_update(self) -> EventKeyPressInput:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return EventKeyPressInput.__view_to_editable__(self.__view_data__)


@final
@write_view()
class EventKeyPressInput(WriteView):
    """The schema `EventKeyPress`."""

    key: str | Unset = sent("key", TEXT, default=UNSET)
    held: KeyPressHeldObjectInput | str | None | Unset = sent(
        "held", nullable(AnyOf(Object(KeyPressHeldObjectInput), TEXT)), default=UNSET
    )
    kind: str = sent("kind", TEXT)
    at: datetime.datetime = sent("at", DATE_TIME)


def decode_event_key_press(data: Any) -> Any:
    """Read an `EventKeyPress`; return a value that is no JSON object unchanged."""
    view = _BlankEventKeyPress()
    try:
        known = data if len(data) >= 4 else view.__view_absent__ | data
        view.key = known["key"]
        raw_held = known["held"]
        view.kind = known["kind"]
        raw_at = known["at"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.held = None if raw_held is None else decode_key_press_held_object(raw_held)
    view.at = None if raw_at is None else to_datetime(raw_at)
    view.__class__ = EventKeyPress
    return view


_BlankEventKeyPress = decoded_by(decode_event_key_press, EventKeyPress)


def encode_event_key_press_input(view: Any) -> Any:
    """Write the JSON object of an `EventKeyPressInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not EventKeyPressInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.key) is not UNSET:
        data["key"] = value
    if (value := view.held) is not UNSET:
        data["held"] = encode_key_press_held_object_input(value)
    if (value := view.kind) is not UNSET:
        data["kind"] = value
    if (value := view.at) is not UNSET:
        data["at"] = from_datetime(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_event_key_press_input, EventKeyPressInput)
