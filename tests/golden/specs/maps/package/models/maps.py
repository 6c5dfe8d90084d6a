# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Maps`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, final

from .._runtime.schema.dates import DATE, from_date, to_date
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.json_values import own
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import ANY, INTEGER
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.changes import changes
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .point import Point, PointUpdate, decode_point, encode_point_update


@final
@read_view
class Maps(ReadView):
    """The schema `Maps`."""

    free: Mapping[str, Any] | None = received("free", Mapped(ANY))
    open: Mapping[str, Any] | None = received("open", Mapped(ANY))
    days: Mapping[str, datetime.date | str] | None = received("days", Mapped(DATE))
    points: Mapping[str, Point] | None = received("points", Mapped(Object(Point)))
    additional_properties: Mapping[str, int] = received(None, FreeNames(INTEGER))
    """What has other names than the fields, by name."""

    def to_update(self) -> MapsUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return MapsUpdate.__view_to_editable__(self.__view_data__, unknown=False)


@final
@write_view()
class MapsUpdate(WriteView):
    """The schema `Maps`."""

    free: dict[str, Any] | Unset = sent("free", Mapped(ANY), default=UNSET)
    open: dict[str, Any] | Unset = sent("open", Mapped(ANY), default=UNSET)
    days: dict[str, datetime.date] | Unset = sent("days", Mapped(DATE), default=UNSET)
    points: dict[str, PointUpdate] | Unset = sent(
        "points", Mapped(Object(PointUpdate)), default=UNSET
    )
    additional_properties: dict[str, int] | Unset = sent(None, FreeNames(INTEGER), default=UNSET)
    """What has other names than the fields, by name."""

    def changes_since(self, original: Maps) -> MapsUpdate:
        """
        Return an update of the top-level fields that differ from `original`, each sent whole.

        A field that is `UNSET` here is not sent. The update shares nothing with this copy.

        Raises:
            TypeError: `original` is no `Maps`.
        """
        update = changes(self, original, Maps)
        if isinstance(update, Exception):
            del self, original  # so that no traceback with locals shows them
            raise update
        return update


def decode_maps(data: Any) -> Any:
    """Read a `Maps`; return a value that is no JSON object unchanged."""
    view = _BlankMaps()
    try:
        known = data if len(data) >= 2 else view.__view_absent__ | data
        raw_days = known["days"]
        raw_points = known["points"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.days = (
        None
        if raw_days is None
        else {key: to_date(item) for key, item in raw_days.items()}
        if raw_days.__class__ is dict
        else own(raw_days)
    )
    view.points = (
        None
        if raw_points is None
        else {key: decode_point(item) for key, item in raw_points.items()}
        if raw_points.__class__ is dict
        else own(raw_points)
    )
    view.__class__ = Maps
    return view


_BlankMaps = decoded_by(decode_maps, Maps, free=own, open=own)


def encode_maps_update(view: Any) -> Any:
    """Write the JSON object of a `MapsUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not MapsUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.free) is not UNSET:
        data["free"] = value
    if (value := view.open) is not UNSET:
        data["open"] = value
    if (value := view.days) is not UNSET:
        data["days"] = (
            {key: from_date(item) for key, item in value.items()}
            if value.__class__ is dict
            else value
        )
    if (value := view.points) is not UNSET:
        data["points"] = (
            {key: encode_point_update(item) for key, item in value.items()}
            if value.__class__ is dict
            else value
        )
    if (value := view.additional_properties) is not UNSET:
        data.update(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_maps_update, MapsUpdate)
