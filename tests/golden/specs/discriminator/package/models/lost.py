# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Lost`, as it is read and as it is sent."""

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
class Lost(ReadView):
    """The schema `Lost`."""

    type: str | None = received("@type", TEXT, required=True)

    def to_update(self) -> LostUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return LostUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class LostUpdate(WriteView):
    """The schema `Lost`."""

    type: str = sent("@type", TEXT)
    by: str | Unset = sent("by", TEXT, default=UNSET)


def decode_lost(data: Any) -> Any:
    """Read a `Lost`; return a value that is no JSON object unchanged."""
    view = _BlankLost()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.type = known["@type"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Lost
    return view


_BlankLost = decoded_by(decode_lost, Lost)


def encode_lost_update(view: Any) -> Any:
    """Write the JSON object of a `LostUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not LostUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.type) is not UNSET:
        data["@type"] = value
    if (value := view.by) is not UNSET:
        data["by"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_lost_update, LostUpdate)
