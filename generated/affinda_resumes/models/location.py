# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Location`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import AnyOf, nullable
from .._runtime.schema.scalars import NUMBER, TEXT
from .._runtime.unset import UNSET
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Location(ReadView):
    """A place. A caller writes `rawInput` alone; the API works out every other field from it."""

    formatted: str | None = received("formatted", nullable(TEXT))
    """The place in one line, in a uniform form."""
    postal_code: str | None = received("postalCode", nullable(TEXT))
    """The postal code, as text because it may begin with zero or hold letters."""
    state: str | None = received("state", nullable(TEXT))
    """The name of the state, province or county."""
    state_code: str | None = received("stateCode", nullable(TEXT))
    """The short form of the state. In the page's example it does not match `state`."""
    country: str | None = received("country", nullable(TEXT))
    """The country's English name."""
    country_code: str | None = received("countryCode", nullable(TEXT))
    """The country's two letters, such as `US`."""
    raw_input: str | None = received("rawInput", TEXT, required=True)
    """The place as written in the resume or by a caller. The rest is worked out from it."""
    street_number: str | None = received("streetNumber", nullable(TEXT))
    """The number of the house in its street, as text because it may hold letters."""
    street: str | None = received("street", nullable(TEXT))
    """The name of the street."""
    apartment_number: str | None = received("apartmentNumber", nullable(TEXT))
    """The number of the flat or unit, as text because it may hold letters."""
    city: str | None = received("city", nullable(TEXT))
    """The town or city."""
    latitude: float | str | None = received("latitude", nullable(AnyOf(NUMBER, TEXT)))
    """
    Degrees north of the equator, negative to the south. Comes as a number or as a string with
    a number in it; read both, change neither.
    """
    longitude: float | str | None = received("longitude", nullable(AnyOf(NUMBER, TEXT)))
    """
    Degrees east of Greenwich, negative to the west. Comes as a number or as a string with a
    number in it; read both, change neither.
    """
    po_box: str | None = received("poBox", nullable(TEXT))
    """The post office box, with its prefix."""

    def to_update(self) -> LocationUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return LocationUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view(
    read_only=(
        "formatted",
        "postalCode",
        "state",
        "stateCode",
        "country",
        "countryCode",
        "streetNumber",
        "street",
        "apartmentNumber",
        "city",
        "latitude",
        "longitude",
        "poBox",
    )
)
class LocationUpdate(WriteView):
    """A place. A caller writes `rawInput` alone; the API works out every other field from it."""

    raw_input: str = sent("rawInput", TEXT)
    """The place as written in the resume or by a caller. The rest is worked out from it."""


def decode_location(data: Any) -> Any:
    """Read a `Location`; return a value that is no JSON object unchanged."""
    view = _BlankLocation()
    try:
        known = data if len(data) >= 14 else view.__view_absent__ | data
        view.formatted = known["formatted"]
        view.postal_code = known["postalCode"]
        view.state = known["state"]
        view.state_code = known["stateCode"]
        view.country = known["country"]
        view.country_code = known["countryCode"]
        view.raw_input = known["rawInput"]
        view.street_number = known["streetNumber"]
        view.street = known["street"]
        view.apartment_number = known["apartmentNumber"]
        view.city = known["city"]
        view.latitude = known["latitude"]
        view.longitude = known["longitude"]
        view.po_box = known["poBox"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Location
    return view


_BlankLocation = decoded_by(decode_location, Location)


def encode_location_update(view: Any) -> Any:
    """Write the JSON object of a `LocationUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not LocationUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.raw_input) is not UNSET:
        data["rawInput"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_location_update, LocationUpdate)
