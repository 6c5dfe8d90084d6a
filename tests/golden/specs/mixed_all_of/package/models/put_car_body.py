# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `PutCarBody`, as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, Literal, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.dates import DATE, from_date
from .._runtime.schema.enums import OneOf
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT, Integer, Text
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import sent
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .car_last import CarLastUpdate, encode_car_last_update
from .car_must import CarMustUpdate, encode_car_must_update
from .more import MoreUpdate, encode_more_update
from .named import NamedUpdate, encode_named_update


@final
@write_view()
class PutCarBodyUpdate(WriteView):
    """The schema `PutCarBody`."""

    kind: Literal["car", "van"] = sent("kind", OneOf("car", "van"))
    """What it is."""
    size: int = sent("size", Integer(minimum=1))
    made: datetime.date | None = sent("made", nullable(DATE))
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


def encode_put_car_body_update(view: Any) -> Any:
    """Write the JSON object of a `PutCarBodyUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not PutCarBodyUpdate:
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


encoded_by(encode_put_car_body_update, PutCarBodyUpdate)
