# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Dated`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Dated(ReadView):
    """The schema `Dated`."""

    made: datetime.date | str | None = received("made", DATE)

    def to_update(self) -> DatedUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return DatedUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class DatedUpdate(WriteView):
    """The schema `Dated`."""

    made: datetime.date | Unset = sent("made", DATE, default=UNSET)


def decode_dated(data: Any) -> Any:
    """Read a `Dated`; return a value that is no JSON object unchanged."""
    view = _BlankDated()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_made = known["made"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.made = None if raw_made is None else to_date(raw_made)
    view.__class__ = Dated
    return view


_BlankDated = decoded_by(decode_dated, Dated)


def encode_dated_update(view: Any) -> Any:
    """Write the JSON object of a `DatedUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not DatedUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.made) is not UNSET:
        data["made"] = from_date(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_dated_update, DatedUpdate)
