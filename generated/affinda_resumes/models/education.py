# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Education`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT, Integer
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .accreditation import (
    Accreditation,
    AccreditationUpdate,
    decode_accreditation,
    encode_accreditation_update,
)
from .education_dates import (
    EducationDates,
    EducationDatesUpdate,
    decode_education_dates,
    encode_education_dates_update,
)
from .grade import Grade, GradeUpdate, decode_grade, encode_grade_update
from .location import Location, LocationUpdate, decode_location, encode_location_update


@final
@read_view
class Education(ReadView):
    """One degree, course or school."""

    id: int | None = received("id", Integer(minimum=1))
    """Identifies the entry among the resume's education."""
    organization: str | None = received("organization", nullable(TEXT))
    """The school or university."""
    accreditation: Accreditation | None = received("accreditation", nullable(Object(Accreditation)))
    """The degree or qualification, or null when none was found."""
    grade: Grade | None = received("grade", nullable(Object(Grade)))
    """The result, or null when none was found."""
    location: Location | None = received("location", nullable(Object(Location)))
    """Where the school is, or null when no place was found."""
    dates: EducationDates | None = received("dates", nullable(Object(EducationDates)))
    """When it was, or null when no dates were found."""

    def to_update(self) -> EducationUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return EducationUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view()
class EducationUpdate(WriteView):
    """One degree, course or school."""

    id: int | Unset = sent("id", Integer(minimum=1), default=UNSET)
    """Identifies the entry among the resume's education."""
    organization: str | None | Unset = sent("organization", nullable(TEXT), default=UNSET)
    """The school or university."""
    accreditation: AccreditationUpdate | None | Unset = sent(
        "accreditation", nullable(Object(AccreditationUpdate)), default=UNSET
    )
    """The degree or qualification, or null when none was found."""
    grade: GradeUpdate | None | Unset = sent("grade", nullable(Object(GradeUpdate)), default=UNSET)
    """The result, or null when none was found."""
    location: LocationUpdate | None | Unset = sent(
        "location", nullable(Object(LocationUpdate)), default=UNSET
    )
    """Where the school is, or null when no place was found."""
    dates: EducationDatesUpdate | None | Unset = sent(
        "dates", nullable(Object(EducationDatesUpdate)), default=UNSET
    )
    """When it was, or null when no dates were found."""


def decode_education(data: Any) -> Any:
    """Read an `Education`; return a value that is no JSON object unchanged."""
    view = _BlankEducation()
    try:
        known = data if len(data) >= 6 else view.__view_absent__ | data
        view.id = known["id"]
        view.organization = known["organization"]
        raw_accreditation = known["accreditation"]
        raw_grade = known["grade"]
        raw_location = known["location"]
        raw_dates = known["dates"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.accreditation = (
        None if raw_accreditation is None else decode_accreditation(raw_accreditation)
    )
    view.grade = None if raw_grade is None else decode_grade(raw_grade)
    view.location = None if raw_location is None else decode_location(raw_location)
    view.dates = None if raw_dates is None else decode_education_dates(raw_dates)
    view.__class__ = Education
    return view


_BlankEducation = decoded_by(decode_education, Education)


def encode_education_update(view: Any) -> Any:
    """Write the JSON object of an `EducationUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not EducationUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.id) is not UNSET:
        data["id"] = value
    if (value := view.organization) is not UNSET:
        data["organization"] = value
    if (value := view.accreditation) is not UNSET:
        data["accreditation"] = encode_accreditation_update(value)
    if (value := view.grade) is not UNSET:
        data["grade"] = encode_grade_update(value)
    if (value := view.location) is not UNSET:
        data["location"] = encode_location_update(value)
    if (value := view.dates) is not UNSET:
        data["dates"] = encode_education_dates_update(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_education_update, EducationUpdate)
