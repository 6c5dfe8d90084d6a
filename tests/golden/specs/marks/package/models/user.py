# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `User`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from .._runtime.schema.containers import Array
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .stamp import Stamp
from .user_keys_item import UserKeysItem, UserKeysItemInput
from .user_name import UserName, UserNameInput


@final
@read_view()
class User(ReadView["User"], Editable["UserInput"]):
    """The schema `User`."""

    id: int | None = received("id", INTEGER, required=True)
    name: UserName | None = received("name", Object(UserName), required=True)
    keys: Sequence[UserKeysItem] | None = received("keys", Array(Object(UserKeysItem)))
    made: Stamp | None = received("made", Object(Stamp))


@final
@write_view(of=lambda: User)
class UserInput(WriteView["UserInput"]):
    """The schema `User`."""

    password: str = sent("password", TEXT)
    name: UserNameInput = sent()
    keys: list[UserKeysItemInput] | Unset = sent(default=UNSET)
