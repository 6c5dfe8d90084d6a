# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Open`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, final

from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.scalars import ANY, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Open(ReadView):
    """The schema `Open`."""

    name: str | None = received("name", TEXT)
    additional_properties: Mapping[str, Any] = received(None, FreeNames(ANY))
    """What has other names than the fields, by name."""

    def to_update(self) -> OpenUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return OpenUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class OpenUpdate(WriteView):
    """The schema `Open`."""

    name: str | Unset = sent("name", TEXT, default=UNSET)
    additional_properties: dict[str, Any] | Unset = sent(None, FreeNames(ANY), default=UNSET)
    """What has other names than the fields, by name."""


def decode_open_(data: Any) -> Any:
    """Read an `Open`; return a value that is no JSON object unchanged."""
    view = _BlankOpen()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.name = known["name"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.__class__ = Open
    return view


_BlankOpen = decoded_by(decode_open_, Open)


def encode_open_update(view: Any) -> Any:
    """Write the JSON object of an `OpenUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not OpenUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.name) is not UNSET:
        data["name"] = value
    if (value := view.additional_properties) is not UNSET:
        data.update(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_open_update, OpenUpdate)
