# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `WorkExperience`, as it is read and as it is sent."""

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
from .location import Location, LocationUpdate, decode_location, encode_location_update
from .occupation import Occupation, decode_occupation
from .work_experience_dates import (
    WorkExperienceDates,
    WorkExperienceDatesUpdate,
    decode_work_experience_dates,
    encode_work_experience_dates_update,
)


@final
@read_view
class WorkExperience(ReadView):
    """One job."""

    id: int | None = received("id", Integer(minimum=1))
    """Identifies the entry among the resume's work experience."""
    job_title: str | None = received("jobTitle", nullable(TEXT))
    """The job's title as written in the resume."""
    soc_code: str | None = received("socCode", nullable(TEXT))
    """
    The Standard Occupational Classification code of the job, a string here. In
    `OccupationClassification` it is an integer.
    """
    soc_name: str | None = received("socName", nullable(TEXT))
    """The name that belongs to `socCode`."""
    organization: str | None = received("organization", nullable(TEXT))
    """The employer."""
    industry: str | None = received("industry", nullable(TEXT))
    """The employer's industry."""
    location: Location | None = received("location", nullable(Object(Location)))
    """Where the job was, or null when no place was found."""
    job_description: str | None = received("jobDescription", nullable(TEXT))
    """What the job was about, as written in the resume."""
    dates: WorkExperienceDates | None = received("dates", nullable(Object(WorkExperienceDates)))
    """When the job was held, or null when no dates were found."""
    occupation: Occupation | None = received("occupation", nullable(Object(Occupation)))
    """The occupation that the API recognised in the job, or null when there is none."""

    def to_update(self) -> WorkExperienceUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return WorkExperienceUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view(read_only=("socCode", "socName", "industry", "occupation"))
class WorkExperienceUpdate(WriteView):
    """One job."""

    id: int | Unset = sent("id", Integer(minimum=1), default=UNSET)
    """Identifies the entry among the resume's work experience."""
    job_title: str | None | Unset = sent("jobTitle", nullable(TEXT), default=UNSET)
    """The job's title as written in the resume."""
    organization: str | None | Unset = sent("organization", nullable(TEXT), default=UNSET)
    """The employer."""
    location: LocationUpdate | None | Unset = sent(
        "location", nullable(Object(LocationUpdate)), default=UNSET
    )
    """Where the job was, or null when no place was found."""
    job_description: str | None | Unset = sent("jobDescription", nullable(TEXT), default=UNSET)
    """What the job was about, as written in the resume."""
    dates: WorkExperienceDatesUpdate | None | Unset = sent(
        "dates", nullable(Object(WorkExperienceDatesUpdate)), default=UNSET
    )
    """When the job was held, or null when no dates were found."""


def decode_work_experience(data: Any) -> Any:
    """Read a `WorkExperience`; return a value that is no JSON object unchanged."""
    view = _BlankWorkExperience()
    try:
        known = data if len(data) >= 10 else view.__view_absent__ | data
        view.id = known["id"]
        view.job_title = known["jobTitle"]
        view.soc_code = known["socCode"]
        view.soc_name = known["socName"]
        view.organization = known["organization"]
        view.industry = known["industry"]
        raw_location = known["location"]
        view.job_description = known["jobDescription"]
        raw_dates = known["dates"]
        raw_occupation = known["occupation"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.location = None if raw_location is None else decode_location(raw_location)
    view.dates = None if raw_dates is None else decode_work_experience_dates(raw_dates)
    view.occupation = None if raw_occupation is None else decode_occupation(raw_occupation)
    view.__class__ = WorkExperience
    return view


_BlankWorkExperience = decoded_by(decode_work_experience, WorkExperience)


def encode_work_experience_update(view: Any) -> Any:
    """Write the JSON object of a `WorkExperienceUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not WorkExperienceUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.id) is not UNSET:
        data["id"] = value
    if (value := view.job_title) is not UNSET:
        data["jobTitle"] = value
    if (value := view.organization) is not UNSET:
        data["organization"] = value
    if (value := view.location) is not UNSET:
        data["location"] = encode_location_update(value)
    if (value := view.job_description) is not UNSET:
        data["jobDescription"] = value
    if (value := view.dates) is not UNSET:
        data["dates"] = encode_work_experience_dates_update(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_work_experience_update, WorkExperienceUpdate)
