# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""The schema `Dated`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.formats import from_date, to_date
from .._runtime.schema.scalars import DATE
from .._runtime.unset import UNSET, Unset
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decode_fallback, decoded_by, read_view
from .._runtime.views.write_view import WriteView, encoded_by, with_carried, write_view


@final
@read_view
class Dated(ReadView):
    """The schema `Dated`."""

    made: datetime.date | str | None = received("made", DATE)

    def to_update(self) -> DatedUpdate:
        """
        Give the editable copy: what may be sent, without the read-only fields.

        What does not fit the contract goes back as it came until it is assigned. A field that can't hold what
        came, such as a list for which null came, is `UNSET`; an item of a list stays what it was.
        """
        return DatedUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class DatedUpdate(WriteView):
    """The schema `Dated`."""

    made: datetime.date | Unset = sent("made", DATE, default=UNSET)


def decode_dated(data: Any) -> Any:
    """Read a `Dated`; what is no JSON object stays as it is."""
    view = _BlankDated()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_made = known["made"]
    except (KeyError, TypeError):
        return decode_fallback(view, data)
    view.__view_data__ = data
    view.made = None if raw_made is None else to_date(raw_made)
    view.__class__ = Dated
    return view


_BlankDated = decoded_by(decode_dated, Dated)


def encode_dated_update(view: Any) -> Any:
    """Give the JSON object of a `DatedUpdate`; anything else stays as it is."""
    value: Any = view.__class__
    if value is not DatedUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.made) is not UNSET:
        data["made"] = from_date(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_dated_update, DatedUpdate)
