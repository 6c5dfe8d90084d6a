# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `WorkExperience`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT, Integer
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .location import Location, LocationUpdate
from .occupation import Occupation
from .work_experience_dates import WorkExperienceDates, WorkExperienceDatesUpdate


@final
@read_view()
class WorkExperience(ReadView["WorkExperience"], Editable["WorkExperienceUpdate"]):
    """One job."""

    id: int | None = received("id", Integer(minimum=1))
    """Identifies the entry among the resume's work experience. For example `2`."""
    job_title: str | None = received("jobTitle", nullable(TEXT))
    """The job's title as written in the resume. For example `"Sales and retail assistants"`."""
    soc_code: str | None = received("socCode", nullable(TEXT))
    """
    The Standard Occupational Classification code of the job, a string here. In
    `OccupationClassification` it is an integer. For example `"7111"`.
    """
    soc_name: str | None = received("socName", nullable(TEXT))
    """The name that belongs to `socCode`. For example `"Sales and retail assistants"`."""
    organization: str | None = received("organization", nullable(TEXT))
    """The employer. For example `"General Motors"`."""
    industry: str | None = received("industry", nullable(TEXT))
    """The employer's industry. For example `"Automotive"`."""
    location: Location | None = received("location", nullable(Object(Location)))
    """Where the job was, or null when no place was found."""
    job_description: str | None = received("jobDescription", nullable(TEXT))
    """
    What the job was about, as written in the resume. For example `"Interned with supercar
    Development from May 2017 to August 2017."`.
    """
    dates: WorkExperienceDates | None = received("dates", nullable(Object(WorkExperienceDates)))
    """When the job was held, or null when no dates were found."""
    occupation: Occupation | None = received("occupation", nullable(Object(Occupation)))
    """The occupation that the API recognised in the job, or null when there is none."""


@final
@write_view(of=lambda: WorkExperience)
class WorkExperienceUpdate(WriteView["WorkExperienceUpdate"]):
    """One job."""

    id: int | Unset = sent(default=UNSET)
    """Identifies the entry among the resume's work experience. For example `2`."""
    job_title: str | None | Unset = sent(default=UNSET)
    """The job's title as written in the resume. For example `"Sales and retail assistants"`."""
    organization: str | None | Unset = sent(default=UNSET)
    """The employer. For example `"General Motors"`."""
    location: LocationUpdate | None | Unset = sent(default=UNSET)
    """Where the job was, or null when no place was found."""
    job_description: str | None | Unset = sent(default=UNSET)
    """
    What the job was about, as written in the resume. For example `"Interned with supercar
    Development from May 2017 to August 2017."`.
    """
    dates: WorkExperienceDatesUpdate | None | Unset = sent(default=UNSET)
    """When the job was held, or null when no dates were found."""
