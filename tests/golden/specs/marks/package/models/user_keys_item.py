# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `UserKeysItem`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class UserKeysItem(ReadView):
    """The schema `UserKeysItem`."""

    hint: str | None = received("hint", TEXT)

    def to_update(self) -> UserKeysItemInput:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return UserKeysItemInput.__view_to_editable__(self.__view_data__)


@final
@write_view(read_only=("hint",))
class UserKeysItemInput(WriteView):
    """The schema `UserKeysItem`."""

    value: str | Unset = sent("value", TEXT, default=UNSET)


def decode_user_keys_item(data: Any) -> Any:
    """Read a `UserKeysItem`; return a value that is no JSON object unchanged."""
    view = _BlankUserKeysItem()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.hint = known["hint"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = UserKeysItem
    return view


_BlankUserKeysItem = decoded_by(decode_user_keys_item, UserKeysItem)


def encode_user_keys_item_input(view: Any) -> Any:
    """Write the JSON object of a `UserKeysItemInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not UserKeysItemInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.value) is not UNSET:
        data["value"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_user_keys_item_input, UserKeysItemInput)
