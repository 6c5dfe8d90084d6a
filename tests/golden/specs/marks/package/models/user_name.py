# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `UserName`, as it is read and as it is sent."""

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
class UserName(ReadView):
    """The schema `UserName`."""

    full: str | None = received("full", TEXT, required=True)
    first: str | None = received("first", TEXT)

    def to_update(self) -> UserNameInput:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return UserNameInput.__view_to_editable__(self.__view_data__)


@final
@write_view(read_only=("full",))
class UserNameInput(WriteView):
    """The schema `UserName`."""

    first: str | Unset = sent("first", TEXT, default=UNSET)


def decode_user_name(data: Any) -> Any:
    """Read a `UserName`; return a value that is no JSON object unchanged."""
    view = _BlankUserName()
    try:
        known = data if len(data) >= 2 else view.__view_absent__ | data
        view.full = known["full"]
        view.first = known["first"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = UserName
    return view


_BlankUserName = decoded_by(decode_user_name, UserName)


def encode_user_name_input(view: Any) -> Any:
    """Write the JSON object of a `UserNameInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not UserNameInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.first) is not UNSET:
        data["first"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_user_name_input, UserNameInput)
