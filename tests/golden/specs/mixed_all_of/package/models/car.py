# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Car`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, Literal, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.enums import OneOf
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER, TEXT, Integer, Text
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .car_last import CarLast, CarLastUpdate, decode_car_last, encode_car_last_update
from .car_must import CarMust, CarMustUpdate, decode_car_must, encode_car_must_update
from .more import More, MoreUpdate, decode_more, encode_more_update
from .named import Named, NamedUpdate, decode_named, encode_named_update


@final
@read_view
class Car(ReadView):
    """The schema `Car`."""

    id: int | None = received("id", INTEGER, required=True)
    kind: Literal["car", "van"] | str | None = received("kind", OneOf("car", "van"), required=True)
    """What it is."""
    size: int | None = received("size", Integer(minimum=1), required=True)
    made: datetime.date | str | None = received("made", nullable(DATE))
    name: str | None = received("name", Text(min_length=1, max_length=5), required=True)
    owner: Named | None = received("owner", Object(Named))
    """Who has it now."""
    last: CarLast | None = received("last", Object(CarLast))
    maybe: Named | None = received("maybe", nullable(Object(Named)))
    bare: Named | None = received("bare", Object(Named))
    must: CarMust | None = received("must", Object(CarMust))
    more: More | None = received("more", Object(More))
    beside: Named | None = received("beside", Object(Named))
    """A word of its own beside a reference."""
    wheels: int | None = received("wheels", Integer(minimum=3))

    def to_update(self) -> CarUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return CarUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view(read_only=("id",))
class CarUpdate(WriteView):
    """The schema `Car`."""

    kind: Literal["car", "van"] = sent("kind", OneOf("car", "van"))
    """What it is."""
    size: int = sent("size", Integer(minimum=1))
    made: datetime.date | None | Unset = sent("made", nullable(DATE), default=UNSET)
    secret: str | Unset = sent("secret", TEXT, default=UNSET)
    name: str = sent("name", Text(min_length=1, max_length=5))
    owner: NamedUpdate | Unset = sent("owner", Object(NamedUpdate), default=UNSET)
    """Who has it now."""
    last: CarLastUpdate | Unset = sent("last", Object(CarLastUpdate), default=UNSET)
    maybe: NamedUpdate | None | Unset = sent("maybe", nullable(Object(NamedUpdate)), default=UNSET)
    bare: NamedUpdate | Unset = sent("bare", Object(NamedUpdate), default=UNSET)
    must: CarMustUpdate | Unset = sent("must", Object(CarMustUpdate), default=UNSET)
    more: MoreUpdate | Unset = sent("more", Object(MoreUpdate), default=UNSET)
    beside: NamedUpdate | Unset = sent("beside", Object(NamedUpdate), default=UNSET)
    """A word of its own beside a reference."""
    wheels: int | Unset = sent("wheels", Integer(minimum=3), default=UNSET)


def decode_car(data: Any) -> Any:
    """Read a `Car`; return a value that is no JSON object unchanged."""
    view = _BlankCar()
    try:
        known = data if len(data) >= 13 else view.__view_absent__ | data
        view.id = known["id"]
        view.kind = known["kind"]
        view.size = known["size"]
        raw_made = known["made"]
        view.name = known["name"]
        raw_owner = known["owner"]
        raw_last = known["last"]
        raw_maybe = known["maybe"]
        raw_bare = known["bare"]
        raw_must = known["must"]
        raw_more = known["more"]
        raw_beside = known["beside"]
        view.wheels = known["wheels"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.made = None if raw_made is None else to_date(raw_made)
    view.owner = None if raw_owner is None else decode_named(raw_owner)
    view.last = None if raw_last is None else decode_car_last(raw_last)
    view.maybe = None if raw_maybe is None else decode_named(raw_maybe)
    view.bare = None if raw_bare is None else decode_named(raw_bare)
    view.must = None if raw_must is None else decode_car_must(raw_must)
    view.more = None if raw_more is None else decode_more(raw_more)
    view.beside = None if raw_beside is None else decode_named(raw_beside)
    view.__class__ = Car
    return view


_BlankCar = decoded_by(decode_car, Car)


def encode_car_update(view: Any) -> Any:
    """Write the JSON object of a `CarUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not CarUpdate:
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
    if (value := view.owner) is not UNSET:
        data["owner"] = encode_named_update(value)
    if (value := view.last) is not UNSET:
        data["last"] = encode_car_last_update(value)
    if (value := view.maybe) is not UNSET:
        data["maybe"] = encode_named_update(value)
    if (value := view.bare) is not UNSET:
        data["bare"] = encode_named_update(value)
    if (value := view.must) is not UNSET:
        data["must"] = encode_car_must_update(value)
    if (value := view.more) is not UNSET:
        data["more"] = encode_more_update(value)
    if (value := view.beside) is not UNSET:
        data["beside"] = encode_named_update(value)
    if (value := view.wheels) is not UNSET:
        data["wheels"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_car_update, CarUpdate)
