# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Location`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import AnyOf, nullable
from .._runtime.schema.scalars import NUMBER, TEXT
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Location(ReadView["Location"], Editable["LocationUpdate"]):
    """A place. A caller writes `rawInput` alone; the API works out every other field from it."""

    formatted: str | None = received("formatted", nullable(TEXT))
    """The place in one line, in a uniform form. For example `"Blacksburg, VA, USA"`."""
    postal_code: str | None = received("postalCode", nullable(TEXT))
    """
    The postal code, as text because it may begin with zero or hold letters. For example
    `"3124"`.
    """
    state: str | None = received("state", nullable(TEXT))
    """The name of the state, province or county. For example `"Virginia"`."""
    state_code: str | None = received("stateCode", nullable(TEXT))
    """
    The short form of the state. In the page's example it does not match `state`. For example
    `"TX"`.
    """
    country: str | None = received("country", nullable(TEXT))
    """The country's English name. For example `"United States"`."""
    country_code: str | None = received("countryCode", nullable(TEXT))
    """The country's two letters, such as `US`. For example `"US"`."""
    raw_input: str | None = received("rawInput", TEXT, required=True)
    """
    The place as written in the resume or by a caller. The rest is worked out from it. For
    example `"Blacksburg, VA"`.
    """
    street_number: str | None = received("streetNumber", nullable(TEXT))
    """
    The number of the house in its street, as text because it may hold letters. For example
    `"1"`.
    """
    street: str | None = received("street", nullable(TEXT))
    """The name of the street. For example `"Smith St"`."""
    apartment_number: str | None = received("apartmentNumber", nullable(TEXT))
    """The number of the flat or unit, as text because it may hold letters. For example `"12"`."""
    city: str | None = received("city", nullable(TEXT))
    """The town or city. For example `"Blacksburg"`."""
    latitude: float | str | None = received("latitude", nullable(AnyOf(NUMBER, TEXT)))
    """
    Degrees north of the equator, negative to the south. Comes as a number or as a string with
    a number in it; read both, change neither. For example `"67.0124"`.
    """
    longitude: float | str | None = received("longitude", nullable(AnyOf(NUMBER, TEXT)))
    """
    Degrees east of Greenwich, negative to the west. Comes as a number or as a string with a
    number in it; read both, change neither. For example `"67.0124"`.
    """
    po_box: str | None = received("poBox", nullable(TEXT))
    """The post office box, with its prefix. For example `"P.O. Box 123"`."""


@final
@write_view(of=lambda: Location)
class LocationUpdate(WriteView["LocationUpdate"]):
    """A place. A caller writes `rawInput` alone; the API works out every other field from it."""

    raw_input: str = sent()
    """
    The place as written in the resume or by a caller. The rest is worked out from it. For
    example `"Blacksburg, VA"`.
    """
