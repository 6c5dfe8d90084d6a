# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Car`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.changes import changes
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .base import Base, BaseUpdate, decode_base, encode_base_update


@final
@read_view
class Car(ReadView):
    """Takes from two."""

    id: int | None = received("id", INTEGER, required=True)
    name: str | None = received("name", TEXT, required=True)
    made: datetime.date | str | None = received("made", DATE)
    wheels: int | None = received("wheels", INTEGER, required=True)
    owner: Base | None = received("owner", nullable(Object(Base)))

    def to_update(self) -> CarUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return CarUpdate.__view_to_editable__(self.__view_data__, unknown=False)


@final
@write_view(read_only=("id",))
class CarUpdate(WriteView):
    """Takes from two."""

    name: str = sent("name", TEXT)
    made: datetime.date | Unset = sent("made", DATE, default=UNSET)
    wheels: int = sent("wheels", INTEGER)
    owner: BaseUpdate | None | Unset = sent("owner", nullable(Object(BaseUpdate)), default=UNSET)

    def changes_since(self, original: Car) -> CarUpdate:
        """
        Return an update of the top-level fields that differ from `original`, each sent whole.

        A field that is `UNSET` here is not sent. The update shares nothing with this copy.

        Raises:
            TypeError: `original` is no `Car`.
        """
        update = changes(self, original, Car)
        if isinstance(update, Exception):
            del self, original  # so that no traceback with locals shows them
            raise update
        return update


def decode_car(data: Any) -> Any:
    """Read a `Car`; return a value that is no JSON object unchanged."""
    view = _BlankCar()
    try:
        known = data if len(data) >= 5 else view.__view_absent__ | data
        view.id = known["id"]
        view.name = known["name"]
        raw_made = known["made"]
        view.wheels = known["wheels"]
        raw_owner = known["owner"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.made = None if raw_made is None else to_date(raw_made)
    view.owner = None if raw_owner is None else decode_base(raw_owner)
    view.__class__ = Car
    return view


_BlankCar = decoded_by(decode_car, Car)


def encode_car_update(view: Any) -> Any:
    """Write the JSON object of a `CarUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not CarUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.name) is not UNSET:
        data["name"] = value
    if (value := view.made) is not UNSET:
        data["made"] = from_date(value)
    if (value := view.wheels) is not UNSET:
        data["wheels"] = value
    if (value := view.owner) is not UNSET:
        data["owner"] = encode_base_update(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_car_update, CarUpdate)
