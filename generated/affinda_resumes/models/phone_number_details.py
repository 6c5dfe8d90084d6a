# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `PhoneNumberDetails`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT, Integer
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class PhoneNumberDetails(ReadView["PhoneNumberDetails"], Editable["PhoneNumberDetailsUpdate"]):
    """One telephone number, taken apart."""

    raw_text: str | None = received("rawText", nullable(TEXT))
    """The number as written in the resume. For example `"+61412632636"`."""
    formatted_number: str | None = received("formattedNumber", nullable(TEXT))
    """The number in international form, with spaces. For example `"+61 412 632 636"`."""
    country_code: str | None = received("countryCode", nullable(TEXT))
    """
    The country's two letters, such as `AU`. The dialling code is another field. For example
    `"AU"`.
    """
    international_country_code: int | None = received(
        "internationalCountryCode", nullable(Integer(minimum=1))
    )
    """The country's dialling code, without the plus sign. For example `61`."""
    national_number: str | None = received("nationalNumber", nullable(TEXT))
    """The number as dialled inside the country, with spaces. For example `"0412 632 636"`."""


@final
@write_view(of=lambda: PhoneNumberDetails)
class PhoneNumberDetailsUpdate(WriteView["PhoneNumberDetailsUpdate"]):
    """One telephone number, taken apart."""

    raw_text: str | None | Unset = sent(default=UNSET)
    """The number as written in the resume. For example `"+61412632636"`."""
    formatted_number: str | None | Unset = sent(default=UNSET)
    """The number in international form, with spaces. For example `"+61 412 632 636"`."""
    country_code: str | None | Unset = sent(default=UNSET)
    """
    The country's two letters, such as `AU`. The dialling code is another field. For example
    `"AU"`.
    """
    international_country_code: int | None | Unset = sent(default=UNSET)
    """The country's dialling code, without the plus sign. For example `61`."""
    national_number: str | None | Unset = sent(default=UNSET)
    """The number as dialled inside the country, with spaces. For example `"0412 632 636"`."""
