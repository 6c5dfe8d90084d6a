# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
A client of the Affinda Resumes API.

One operation of Affinda's API v2: changing the data of a resume that has been parsed already.
`version` above is the version of this contract; the documented API is v2.

**Where it comes from.** The public documentation page "Update a resume's data" gives the
path, the fields and the two whole examples below. What the page leaves open, such as limits,
known values and the shape of an error, follows the published metadata of the API's v2 client
and its public v1 document. The small examples and the error examples are ours.

**The body is a plain JSON object.** The page calls both bodies "a JSON-encoded string of the
`ResumeData` object". Its curl call and its examples show the object itself, not a string with
JSON inside, so this contract describes an object.

**Absent, null and empty are three different things.** A field that is not sent is left alone.
`null` asks for a field to be cleared, where the field takes null. `""` and `[]` are values
like any other. Nothing here carries a default, so that no client fills in a field that its
caller did not set.

**What nobody outside the API knows.** The page does not say whether a nested object in the
body is merged into the stored one or replaces it, nor whether the items of a list are matched
by `id` or the list is replaced. A careful caller sends each changed top-level field whole.

**Objects are open.** Any object may carry fields that are not listed here. Readers must let
them pass.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ._runtime.unset import UNSET, Unset
from .errors import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DeadlineExceededError,
    DecodeError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RedirectError,
    ServerError,
    StatusError,
    TokenError,
    TransportError,
    UnprocessableError,
)

if TYPE_CHECKING:
    from ._runtime.call.attempt_report import AttemptReport
    from ._runtime.call.response import Response
    from ._runtime.schema.kind import Violation
    from ._runtime.views.read_view import violations
    from .client import AsyncClient, Client
    from .models.accreditation import Accreditation, AccreditationUpdate
    from .models.education import Education, EducationUpdate
    from .models.education_dates import EducationDates, EducationDatesUpdate
    from .models.grade import Grade, GradeUpdate
    from .models.location import Location, LocationUpdate
    from .models.name import Name, NameUpdate
    from .models.occupation import Occupation
    from .models.occupation_classification import OccupationClassification
    from .models.phone_number_details import PhoneNumberDetails, PhoneNumberDetailsUpdate
    from .models.referee import Referee, RefereeUpdate
    from .models.request_error import RequestError
    from .models.request_error_detail import RequestErrorDetail
    from .models.resume_data import ResumeData, ResumeDataUpdate
    from .models.section import Section
    from .models.skill import Skill, SkillUpdate
    from .models.skill_source import SkillSource
    from .models.work_experience import WorkExperience, WorkExperienceUpdate
    from .models.work_experience_dates import WorkExperienceDates, WorkExperienceDatesUpdate

__version__ = "2.0.0.post145+sha1a3efe1dd7bc"

__all__ = [
    "Accreditation",
    "AccreditationUpdate",
    "ApiError",
    "AsyncClient",
    "AttemptReport",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConflictError",
    "DeadlineExceededError",
    "DecodeError",
    "Education",
    "EducationDates",
    "EducationDatesUpdate",
    "EducationUpdate",
    "Grade",
    "GradeUpdate",
    "InvalidRequestError",
    "Location",
    "LocationUpdate",
    "Name",
    "NameUpdate",
    "NotFoundError",
    "Occupation",
    "OccupationClassification",
    "PermissionDeniedError",
    "PhoneNumberDetails",
    "PhoneNumberDetailsUpdate",
    "RateLimitError",
    "RedirectError",
    "Referee",
    "RefereeUpdate",
    "RequestError",
    "RequestErrorDetail",
    "Response",
    "ResumeData",
    "ResumeDataUpdate",
    "Section",
    "ServerError",
    "Skill",
    "SkillSource",
    "SkillUpdate",
    "StatusError",
    "TokenError",
    "TransportError",
    "UNSET",
    "UnprocessableError",
    "Unset",
    "Violation",
    "WorkExperience",
    "WorkExperienceDates",
    "WorkExperienceDatesUpdate",
    "WorkExperienceUpdate",
    "violations",
]

# The modules of the names that are imported at their first use: the models need no clients.
_MODULES = {
    "AsyncClient": ".client",
    "AttemptReport": "._runtime.call.attempt_report",
    "Client": ".client",
    "Response": "._runtime.call.response",
    "Violation": "._runtime.schema.kind",
    "violations": "._runtime.views.read_view",
    "Accreditation": ".models.accreditation",
    "AccreditationUpdate": ".models.accreditation",
    "Education": ".models.education",
    "EducationDates": ".models.education_dates",
    "EducationDatesUpdate": ".models.education_dates",
    "EducationUpdate": ".models.education",
    "Grade": ".models.grade",
    "GradeUpdate": ".models.grade",
    "Location": ".models.location",
    "LocationUpdate": ".models.location",
    "Name": ".models.name",
    "NameUpdate": ".models.name",
    "Occupation": ".models.occupation",
    "OccupationClassification": ".models.occupation_classification",
    "PhoneNumberDetails": ".models.phone_number_details",
    "PhoneNumberDetailsUpdate": ".models.phone_number_details",
    "Referee": ".models.referee",
    "RefereeUpdate": ".models.referee",
    "RequestError": ".models.request_error",
    "RequestErrorDetail": ".models.request_error_detail",
    "ResumeData": ".models.resume_data",
    "ResumeDataUpdate": ".models.resume_data",
    "Section": ".models.section",
    "Skill": ".models.skill",
    "SkillSource": ".models.skill_source",
    "SkillUpdate": ".models.skill",
    "WorkExperience": ".models.work_experience",
    "WorkExperienceDates": ".models.work_experience_dates",
    "WorkExperienceDatesUpdate": ".models.work_experience_dates",
    "WorkExperienceUpdate": ".models.work_experience",
}


def __getattr__(name: str) -> object:
    """Import a name of the package at its first use (PEP 562)."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
