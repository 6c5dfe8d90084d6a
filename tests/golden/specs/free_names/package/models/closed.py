# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Closed`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, ClassVar, final

from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.maps import NOTHING
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Closed(ReadView):
    """The schema `Closed`."""

    __view_free__: ClassVar[Any] = FreeNames(NOTHING)

    name: str | None = received("name", TEXT)

    def to_update(self) -> ClosedUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return ClosedUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class ClosedUpdate(WriteView):
    """The schema `Closed`."""

    __view_free__: ClassVar[Any] = FreeNames(NOTHING)

    name: str | Unset = sent("name", TEXT, default=UNSET)


def decode_closed(data: Any) -> Any:
    """Read a `Closed`; return a value that is no JSON object unchanged."""
    view = _BlankClosed()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.name = known["name"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Closed
    return view


_BlankClosed = decoded_by(decode_closed, Closed)


def encode_closed_update(view: Any) -> Any:
    """Write the JSON object of a `ClosedUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ClosedUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.name) is not UNSET:
        data["name"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_closed_update, ClosedUpdate)
