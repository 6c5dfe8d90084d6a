# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Accreditation`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class Accreditation(ReadView):
    """A degree or other qualification."""

    education: str | None = received("education", nullable(TEXT))
    """The name of the qualification. It is the only field here that a caller writes."""
    input_str: str | None = received("inputStr", nullable(TEXT))
    """The text of the resume from which the qualification was read."""
    match_str: str | None = received("matchStr", nullable(TEXT))
    """The part of `inputStr` that was recognised as a qualification."""
    education_level: str | None = received("educationLevel", nullable(TEXT))
    """
    The level of the qualification. The list of known levels is open. Known values: `school`,
    `certificate`, `bachelors`, `masters`, `doctoral`.
    """

    def to_update(self) -> AccreditationUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return AccreditationUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view(read_only=("inputStr", "matchStr", "educationLevel"))
class AccreditationUpdate(WriteView):
    """A degree or other qualification."""

    education: str | None | Unset = sent("education", nullable(TEXT), default=UNSET)
    """The name of the qualification. It is the only field here that a caller writes."""


def decode_accreditation(data: Any) -> Any:
    """Read an `Accreditation`; return a value that is no JSON object unchanged."""
    view = _BlankAccreditation()
    try:
        known = data if len(data) >= 4 else view.__view_absent__ | data
        view.education = known["education"]
        view.input_str = known["inputStr"]
        view.match_str = known["matchStr"]
        view.education_level = known["educationLevel"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Accreditation
    return view


_BlankAccreditation = decoded_by(decode_accreditation, Accreditation)


def encode_accreditation_update(view: Any) -> Any:
    """Write the JSON object of an `AccreditationUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not AccreditationUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.education) is not UNSET:
        data["education"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_accreditation_update, AccreditationUpdate)
