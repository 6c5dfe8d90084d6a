# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Education`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT, Integer
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .accreditation import Accreditation, AccreditationUpdate
from .education_dates import EducationDates, EducationDatesUpdate
from .grade import Grade, GradeUpdate
from .location import Location, LocationUpdate


@final
@read_view()
class Education(ReadView["Education"], Editable["EducationUpdate"]):
    """One degree, course or school."""

    id: int | None = received("id", Integer(minimum=1))
    """Identifies the entry among the resume's education. For example `2`."""
    organization: str | None = received("organization", nullable(TEXT))
    """
    The school or university. For example `"Virginia Polytechnic Institute and State
    University (Virginia Tech)"`.
    """
    accreditation: Accreditation | None = received("accreditation", nullable(Object(Accreditation)))
    """The degree or qualification, or null when none was found."""
    grade: Grade | None = received("grade", nullable(Object(Grade)))
    """The result, or null when none was found."""
    location: Location | None = received("location", nullable(Object(Location)))
    """Where the school is, or null when no place was found."""
    dates: EducationDates | None = received("dates", nullable(Object(EducationDates)))
    """When it was, or null when no dates were found."""


@final
@write_view(of=lambda: Education)
class EducationUpdate(WriteView["EducationUpdate"]):
    """One degree, course or school."""

    id: int | Unset = sent(default=UNSET)
    """Identifies the entry among the resume's education. For example `2`."""
    organization: str | None | Unset = sent(default=UNSET)
    """
    The school or university. For example `"Virginia Polytechnic Institute and State
    University (Virginia Tech)"`.
    """
    accreditation: AccreditationUpdate | None | Unset = sent(default=UNSET)
    """The degree or qualification, or null when none was found."""
    grade: GradeUpdate | None | Unset = sent(default=UNSET)
    """The result, or null when none was found."""
    location: LocationUpdate | None | Unset = sent(default=UNSET)
    """Where the school is, or null when no place was found."""
    dates: EducationDatesUpdate | None | Unset = sent(default=UNSET)
    """When it was, or null when no dates were found."""
