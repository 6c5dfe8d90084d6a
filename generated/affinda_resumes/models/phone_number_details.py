# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `PhoneNumberDetails`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT, Integer
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class PhoneNumberDetails(ReadView):
    """One telephone number, taken apart."""

    raw_text: str | None = received("rawText", nullable(TEXT))
    """The number as written in the resume."""
    formatted_number: str | None = received("formattedNumber", nullable(TEXT))
    """The number in international form, with spaces."""
    country_code: str | None = received("countryCode", nullable(TEXT))
    """The country's two letters, such as `AU`. The dialling code is another field."""
    international_country_code: int | None = received(
        "internationalCountryCode", nullable(Integer(minimum=1))
    )
    """The country's dialling code, without the plus sign."""
    national_number: str | None = received("nationalNumber", nullable(TEXT))
    """The number as dialled inside the country, with spaces."""

    def to_update(self) -> PhoneNumberDetailsUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return PhoneNumberDetailsUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class PhoneNumberDetailsUpdate(WriteView):
    """One telephone number, taken apart."""

    raw_text: str | None | Unset = sent("rawText", nullable(TEXT), default=UNSET)
    """The number as written in the resume."""
    formatted_number: str | None | Unset = sent("formattedNumber", nullable(TEXT), default=UNSET)
    """The number in international form, with spaces."""
    country_code: str | None | Unset = sent("countryCode", nullable(TEXT), default=UNSET)
    """The country's two letters, such as `AU`. The dialling code is another field."""
    international_country_code: int | None | Unset = sent(
        "internationalCountryCode", nullable(Integer(minimum=1)), default=UNSET
    )
    """The country's dialling code, without the plus sign."""
    national_number: str | None | Unset = sent("nationalNumber", nullable(TEXT), default=UNSET)
    """The number as dialled inside the country, with spaces."""


def decode_phone_number_details(data: Any) -> Any:
    """Read a `PhoneNumberDetails`; return a value that is no JSON object unchanged."""
    view = _BlankPhoneNumberDetails()
    try:
        known = data if len(data) >= 5 else view.__view_absent__ | data
        view.raw_text = known["rawText"]
        view.formatted_number = known["formattedNumber"]
        view.country_code = known["countryCode"]
        view.international_country_code = known["internationalCountryCode"]
        view.national_number = known["nationalNumber"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = PhoneNumberDetails
    return view


_BlankPhoneNumberDetails = decoded_by(decode_phone_number_details, PhoneNumberDetails)


def encode_phone_number_details_update(view: Any) -> Any:
    """Write the JSON object of a `PhoneNumberDetailsUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not PhoneNumberDetailsUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.raw_text) is not UNSET:
        data["rawText"] = value
    if (value := view.formatted_number) is not UNSET:
        data["formattedNumber"] = value
    if (value := view.country_code) is not UNSET:
        data["countryCode"] = value
    if (value := view.international_country_code) is not UNSET:
        data["internationalCountryCode"] = value
    if (value := view.national_number) is not UNSET:
        data["nationalNumber"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_phone_number_details_update, PhoneNumberDetailsUpdate)
