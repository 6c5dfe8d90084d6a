# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `key-press`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import AnyOf, nullable
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
class KeyPress(ReadView):
    """The schema `key-press`."""

    key: str | None = received("key", TEXT)
    held: KeyPressHeldObject | str | None = received(
        "held", nullable(AnyOf(Object(KeyPressHeldObject), TEXT))
    )

    def to_update(self) -> KeyPressInput:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return KeyPressInput.__view_to_editable__(self.__view_data__)


@final
@write_view()
class KeyPressInput(WriteView):
    """The schema `key-press`."""

    key: str | Unset = sent("key", TEXT, default=UNSET)
    held: KeyPressHeldObjectInput | str | None | Unset = sent(
        "held", nullable(AnyOf(Object(KeyPressHeldObjectInput), TEXT)), default=UNSET
    )


def decode_key_press(data: Any) -> Any:
    """Read a `KeyPress`; return a value that is no JSON object unchanged."""
    view = _BlankKeyPress()
    try:
        known = data if len(data) >= 2 else view.__view_absent__ | data
        view.key = known["key"]
        raw_held = known["held"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.held = None if raw_held is None else decode_key_press_held_object(raw_held)
    view.__class__ = KeyPress
    return view


_BlankKeyPress = decoded_by(decode_key_press, KeyPress)


def encode_key_press_input(view: Any) -> Any:
    """Write the JSON object of a `KeyPressInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not KeyPressInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.key) is not UNSET:
        data["key"] = value
    if (value := view.held) is not UNSET:
        data["held"] = encode_key_press_held_object_input(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_key_press_input, KeyPressInput)
