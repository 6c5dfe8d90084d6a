# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `More`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import INTEGER, Text
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class More(ReadView):
    """The schema `More`."""

    name: str | None = received("name", Text(max_length=9))
    more: int | None = received("more", INTEGER)

    def to_update(self) -> MoreUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return MoreUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class MoreUpdate(WriteView):
    """The schema `More`."""

    name: str | Unset = sent("name", Text(max_length=9), default=UNSET)
    more: int | Unset = sent("more", INTEGER, default=UNSET)


def decode_more(data: Any) -> Any:
    """Read a `More`; return a value that is no JSON object unchanged."""
    view = _BlankMore()
    try:
        known = data if len(data) >= 2 else view.__view_absent__ | data
        view.name = known["name"]
        view.more = known["more"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = More
    return view


_BlankMore = decoded_by(decode_more, More)


def encode_more_update(view: Any) -> Any:
    """Write the JSON object of a `MoreUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not MoreUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.name) is not UNSET:
        data["name"] = value
    if (value := view.more) is not UNSET:
        data["more"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_more_update, MoreUpdate)
