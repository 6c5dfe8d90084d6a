# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Vehicle`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.scalars import INTEGER, NUMBER, TEXT, Text
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Vehicle(ReadView):
    """The schema `Vehicle`."""

    id: int | None = received("id", INTEGER, required=True)
    kind: str | None = received("kind", TEXT)
    """What it is."""
    size: float | None = received("size", NUMBER)
    made: datetime.date | str | None = received("made", nullable(DATE))
    name: str | None = received("name", Text(max_length=9))

    def to_update(self) -> VehicleUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return VehicleUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view(read_only=("id",))
class VehicleUpdate(WriteView):
    """The schema `Vehicle`."""

    kind: str | Unset = sent("kind", TEXT, default=UNSET)
    """What it is."""
    size: float | Unset = sent("size", NUMBER, default=UNSET)
    made: datetime.date | None | Unset = sent("made", nullable(DATE), default=UNSET)
    secret: str | Unset = sent("secret", TEXT, default=UNSET)
    name: str | Unset = sent("name", Text(max_length=9), default=UNSET)


def decode_vehicle(data: Any) -> Any:
    """Read a `Vehicle`; return a value that is no JSON object unchanged."""
    view = _BlankVehicle()
    try:
        known = data if len(data) >= 5 else view.__view_absent__ | data
        view.id = known["id"]
        view.kind = known["kind"]
        view.size = known["size"]
        raw_made = known["made"]
        view.name = known["name"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.made = None if raw_made is None else to_date(raw_made)
    view.__class__ = Vehicle
    return view


_BlankVehicle = decoded_by(decode_vehicle, Vehicle)


def encode_vehicle_update(view: Any) -> Any:
    """Write the JSON object of a `VehicleUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not VehicleUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.kind) is not UNSET:
        data["kind"] = value
    if (value := view.size) is not UNSET:
        data["size"] = value
    if (value := view.made) is not UNSET:
        data["made"] = from_date(value)
    if (value := view.secret) is not UNSET:
        data["secret"] = value
    if (value := view.name) is not UNSET:
        data["name"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_vehicle_update, VehicleUpdate)
