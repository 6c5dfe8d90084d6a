# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Name`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Name(ReadView):
    """A person's name, whole and in parts."""

    raw: str | None = received("raw", nullable(TEXT))
    """The whole name as written in the resume."""
    first: str | None = received("first", nullable(TEXT))
    """The given name."""
    last: str | None = received("last", nullable(TEXT))
    """The family name."""
    middle: str | None = received("middle", nullable(TEXT))
    """The middle name or initial."""
    title: str | None = received("title", nullable(TEXT))
    """The form of address, such as `Dr`."""

    def to_update(self) -> NameUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return NameUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class NameUpdate(WriteView):
    """A person's name, whole and in parts."""

    raw: str | None | Unset = sent("raw", nullable(TEXT), default=UNSET)
    """The whole name as written in the resume."""
    first: str | None | Unset = sent("first", nullable(TEXT), default=UNSET)
    """The given name."""
    last: str | None | Unset = sent("last", nullable(TEXT), default=UNSET)
    """The family name."""
    middle: str | None | Unset = sent("middle", nullable(TEXT), default=UNSET)
    """The middle name or initial."""
    title: str | None | Unset = sent("title", nullable(TEXT), default=UNSET)
    """The form of address, such as `Dr`."""


def decode_name(data: Any) -> Any:
    """Read a `Name`; return a value that is no JSON object unchanged."""
    view = _BlankName()
    try:
        known = data if len(data) >= 5 else view.__view_absent__ | data
        view.raw = known["raw"]
        view.first = known["first"]
        view.last = known["last"]
        view.middle = known["middle"]
        view.title = known["title"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Name
    return view


_BlankName = decoded_by(decode_name, Name)


def encode_name_update(view: Any) -> Any:
    """Write the JSON object of a `NameUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not NameUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.raw) is not UNSET:
        data["raw"] = value
    if (value := view.first) is not UNSET:
        data["first"] = value
    if (value := view.last) is not UNSET:
        data["last"] = value
    if (value := view.middle) is not UNSET:
        data["middle"] = value
    if (value := view.title) is not UNSET:
        data["title"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_name_update, NameUpdate)
