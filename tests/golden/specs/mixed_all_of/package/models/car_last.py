# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `CarLast`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.scalars import Text
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class CarLast(ReadView):
    """The schema `CarLast`."""

    name: str | None = received("name", Text(max_length=9))
    until: datetime.date | str | None = received("until", DATE)

    def to_update(self) -> CarLastUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return CarLastUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class CarLastUpdate(WriteView):
    """The schema `CarLast`."""

    name: str | Unset = sent("name", Text(max_length=9), default=UNSET)
    until: datetime.date | Unset = sent("until", DATE, default=UNSET)


def decode_car_last(data: Any) -> Any:
    """Read a `CarLast`; return a value that is no JSON object unchanged."""
    view = _BlankCarLast()
    try:
        known = data if len(data) >= 2 else view.__view_absent__ | data
        view.name = known["name"]
        raw_until = known["until"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.until = None if raw_until is None else to_date(raw_until)
    view.__class__ = CarLast
    return view


_BlankCarLast = decoded_by(decode_car_last, CarLast)


def encode_car_last_update(view: Any) -> Any:
    """Write the JSON object of a `CarLastUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not CarLastUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.name) is not UNSET:
        data["name"] = value
    if (value := view.until) is not UNSET:
        data["until"] = from_date(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_car_last_update, CarLastUpdate)
