# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.scalars import INTEGER, NUMBER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Thing(ReadView):
    """Any thing."""

    id: int | None = received("id", INTEGER)
    kind: str | None = received("kind", TEXT)
    """What it is."""
    size: float | None = received("size", NUMBER)
    made: datetime.date | str | None = received("made", nullable(DATE))

    def to_update(self) -> ThingUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return ThingUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view(read_only=("id",))
class ThingUpdate(WriteView):
    """Any thing."""

    kind: str | Unset = sent("kind", TEXT, default=UNSET)
    """What it is."""
    size: float | Unset = sent("size", NUMBER, default=UNSET)
    made: datetime.date | None | Unset = sent("made", nullable(DATE), default=UNSET)
    secret: str | Unset = sent("secret", TEXT, default=UNSET)


def decode_thing(data: Any) -> Any:
    """Read a `Thing`; return a value that is no JSON object unchanged."""
    view = _BlankThing()
    try:
        known = data if len(data) >= 4 else view.__view_absent__ | data
        view.id = known["id"]
        view.kind = known["kind"]
        view.size = known["size"]
        raw_made = known["made"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.made = None if raw_made is None else to_date(raw_made)
    view.__class__ = Thing
    return view


_BlankThing = decoded_by(decode_thing, Thing)


def encode_thing_update(view: Any) -> Any:
    """Write the JSON object of a `ThingUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ThingUpdate:
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
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_thing_update, ThingUpdate)
