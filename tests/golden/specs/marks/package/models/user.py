# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `User`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, final

from .._runtime.schema.containers import Array
from .._runtime.schema.json_values import each
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .stamp import Stamp, decode_stamp
from .user_keys_item import (
    UserKeysItem,
    UserKeysItemInput,
    decode_user_keys_item,
    encode_user_keys_item_input,
)
from .user_name import UserName, UserNameInput, decode_user_name, encode_user_name_input


@final
@read_view
class User(ReadView):
    """The schema `User`."""

    id: int | None = received("id", INTEGER, required=True)
    name: UserName | None = received("name", Object(UserName), required=True)
    keys: Sequence[UserKeysItem] | None = received("keys", Array(Object(UserKeysItem)))
    made: Stamp | None = received("made", Object(Stamp))

    def to_update(self) -> UserInput:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return UserInput.__view_to_editable__(self.__view_data__)


@final
@write_view(read_only=("id", "made"))
class UserInput(WriteView):
    """The schema `User`."""

    password: str = sent("password", TEXT)
    name: UserNameInput = sent("name", Object(UserNameInput))
    keys: list[UserKeysItemInput] | Unset = sent(
        "keys", Array(Object(UserKeysItemInput)), default=UNSET
    )


def decode_user(data: Any) -> Any:
    """Read a `User`; return a value that is no JSON object unchanged."""
    view = _BlankUser()
    try:
        known = data if len(data) >= 3 else view.__view_absent__ | data
        view.id = known["id"]
        raw_name = known["name"]
        raw_made = known["made"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.name = None if raw_name is None else decode_user_name(raw_name)
    view.made = None if raw_made is None else decode_stamp(raw_made)
    view.__class__ = User
    return view


_BlankUser = decoded_by(decode_user, User, keys=decode_user_keys_item)


def encode_user_input(view: Any) -> Any:
    """Write the JSON object of a `UserInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not UserInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.password) is not UNSET:
        data["password"] = value
    if (value := view.name) is not UNSET:
        data["name"] = encode_user_name_input(value)
    if (value := view.keys) is not UNSET:
        data["keys"] = each(encode_user_keys_item_input, value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_user_input, UserInput)
