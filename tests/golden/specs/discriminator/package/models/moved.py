# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Moved`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, Literal, final

from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.enums import OneOf
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Moved(ReadView):
    """The schema `Moved`."""

    type: Literal[""] | str | None = received("@type", OneOf(""), required=True)
    id: int | None = received("id", INTEGER)
    by: str | None = received("by", TEXT)
    to: datetime.date | str | None = received("to", DATE)

    def to_update(self) -> MovedUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return MovedUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view(read_only=("id",))
class MovedUpdate(WriteView):
    """The schema `Moved`."""

    type: Literal[""] = sent("@type", OneOf(""))
    by: str | Unset = sent("by", TEXT, default=UNSET)
    to: datetime.date | Unset = sent("to", DATE, default=UNSET)


def decode_moved(data: Any) -> Any:
    """Read a `Moved`; return a value that is no JSON object unchanged."""
    view = _BlankMoved()
    try:
        known = data if len(data) >= 4 else view.__view_absent__ | data
        view.type = known["@type"]
        view.id = known["id"]
        view.by = known["by"]
        raw_to = known["to"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.to = None if raw_to is None else to_date(raw_to)
    view.__class__ = Moved
    return view


_BlankMoved = decoded_by(decode_moved, Moved)


def encode_moved_update(view: Any) -> Any:
    """Write the JSON object of a `MovedUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not MovedUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.type) is not UNSET:
        data["@type"] = value
    if (value := view.by) is not UNSET:
        data["by"] = value
    if (value := view.to) is not UNSET:
        data["to"] = from_date(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_moved_update, MovedUpdate)
