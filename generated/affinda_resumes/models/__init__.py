# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from .accreditation import Accreditation, AccreditationUpdate
from .education import Education, EducationUpdate
from .education_dates import EducationDates, EducationDatesUpdate
from .grade import Grade, GradeUpdate
from .location import Location, LocationUpdate
from .name import Name, NameUpdate
from .occupation import Occupation
from .occupation_classification import OccupationClassification
from .phone_number_details import PhoneNumberDetails, PhoneNumberDetailsUpdate
from .referee import Referee, RefereeUpdate
from .request_error import RequestError
from .request_error_detail import RequestErrorDetail
from .resume_data import ResumeData, ResumeDataUpdate
from .section import Section
from .skill import Skill, SkillUpdate
from .skill_source import SkillSource
from .work_experience import WorkExperience, WorkExperienceUpdate
from .work_experience_dates import WorkExperienceDates, WorkExperienceDatesUpdate

__all__ = [
    "Accreditation",
    "AccreditationUpdate",
    "Education",
    "EducationDates",
    "EducationDatesUpdate",
    "EducationUpdate",
    "Grade",
    "GradeUpdate",
    "Location",
    "LocationUpdate",
    "Name",
    "NameUpdate",
    "Occupation",
    "OccupationClassification",
    "PhoneNumberDetails",
    "PhoneNumberDetailsUpdate",
    "Referee",
    "RefereeUpdate",
    "RequestError",
    "RequestErrorDetail",
    "ResumeData",
    "ResumeDataUpdate",
    "Section",
    "Skill",
    "SkillSource",
    "SkillUpdate",
    "WorkExperience",
    "WorkExperienceDates",
    "WorkExperienceDatesUpdate",
    "WorkExperienceUpdate",
]
