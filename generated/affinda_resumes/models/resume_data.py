# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `ResumeData`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, final

from .._runtime.schema.byte_strings import BASE64, to_bytes
from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.json_values import each, own
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT, Integer
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.changes import changes
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .education import Education, EducationUpdate, decode_education, encode_education_update
from .location import Location, LocationUpdate, decode_location, encode_location_update
from .name import Name, NameUpdate, decode_name, encode_name_update
from .phone_number_details import (
    PhoneNumberDetails,
    PhoneNumberDetailsUpdate,
    decode_phone_number_details,
    encode_phone_number_details_update,
)
from .referee import Referee, RefereeUpdate, decode_referee, encode_referee_update
from .section import Section, decode_section
from .skill import Skill, SkillUpdate, decode_skill, encode_skill_update
from .work_experience import (
    WorkExperience,
    WorkExperienceUpdate,
    decode_work_experience,
    encode_work_experience_update,
)


@final
@read_view
class ResumeData(ReadView):
    """
    The data of one resume. In a request it holds any subset of the writable fields; in a
    response it holds the whole resume.
    """

    name: Name | None = received("name", nullable(Object(Name)))
    """The person's name, whole and in parts, or null when none was found."""
    phone_numbers: Sequence[str] | None = received("phoneNumbers", Array(TEXT))
    """Telephone numbers as written in the resume."""
    phone_number_details: Sequence[PhoneNumberDetails] | None = received(
        "phoneNumberDetails", Array(Object(PhoneNumberDetails))
    )
    """Telephone numbers taken apart, with their countries. Not every number need be here."""
    websites: Sequence[str] | None = received("websites", Array(TEXT))
    """Web addresses as written in the resume, often without a scheme."""
    emails: Sequence[str] | None = received("emails", Array(TEXT))
    """E-mail addresses as written in the resume."""
    date_of_birth: str | None = received("dateOfBirth", nullable(TEXT))
    """The date of birth as text. The API declares no format, so any text may come."""
    location: Location | None = received("location", nullable(Object(Location)))
    """Where the person lives, or null when no place was found."""
    objective: str | None = received("objective", nullable(TEXT))
    """What the person is looking for, in their own words. Empty when there is no such text."""
    languages: Sequence[str] | None = received("languages", Array(TEXT))
    """
    English names of the languages the person speaks. About 200 names are known; others may
    come.
    """
    language_codes: Sequence[str] | None = received("languageCodes", Array(TEXT))
    """Codes of the languages that the API recognised, such as `en`."""
    summary: str | None = received("summary", nullable(TEXT))
    """The resume's summary or profile paragraph. Empty when there is no such text."""
    total_years_experience: int | None = received(
        "totalYearsExperience", nullable(Integer(minimum=0))
    )
    """
    Years of work experience in all. Declared as a whole number, yet fractions have been seen
    in real responses.
    """
    head_shot: bytes | str | None = received("headShot", nullable(BASE64))
    """The person's photograph as Base64 text, or null when the resume has none."""
    education: Sequence[Education] | None = received("education", Array(Object(Education)))
    """Degrees, courses and schools."""
    profession: str | None = received("profession", nullable(TEXT))
    """The profession that the API predicts from recent work experience."""
    linkedin: str | None = received("linkedin", nullable(TEXT))
    """The address of the person's LinkedIn profile."""
    work_experience: Sequence[WorkExperience] | None = received(
        "workExperience", Array(Object(WorkExperience))
    )
    """Jobs the person has had."""
    skills: Sequence[Skill] | None = received("skills", Array(Object(Skill)))
    """Skills found in the resume."""
    certifications: Sequence[str] | None = received("certifications", Array(TEXT))
    """Certificates and licences, one text each."""
    publications: Sequence[str] | None = received("publications", Array(TEXT))
    """Publications, one citation each."""
    referees: Sequence[Referee] | None = received("referees", Array(Object(Referee)))
    """People who can speak for the person."""
    sections: Sequence[Section] | None = received("sections", Array(Object(Section)))
    """The parts into which the API divided the document."""
    is_resume_probability: int | None = received(
        "isResumeProbability", Integer(minimum=0, maximum=100)
    )
    """How likely the document is a resume, in percent. Below 30 it is probably none."""
    raw_text: str | None = received("rawText", TEXT)
    """All text of the resume. It can be long, and it holds personal data."""
    redacted_text: str | None = received("redactedText", TEXT)
    """The same text with personal data starred out."""

    def to_update(self) -> ResumeDataUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return ResumeDataUpdate.__view_to_editable__(self.__view_data__, unknown=False)


@final
@write_view(
    read_only=(
        "languageCodes",
        "headShot",
        "profession",
        "linkedin",
        "sections",
        "isResumeProbability",
    )
)
class ResumeDataUpdate(WriteView):
    """
    The data of one resume. In a request it holds any subset of the writable fields; in a
    response it holds the whole resume.
    """

    name: NameUpdate | None | Unset = sent("name", nullable(Object(NameUpdate)), default=UNSET)
    """The person's name, whole and in parts, or null when none was found."""
    phone_numbers: list[str] | Unset = sent("phoneNumbers", Array(TEXT), default=UNSET)
    """Telephone numbers as written in the resume."""
    phone_number_details: list[PhoneNumberDetailsUpdate] | Unset = sent(
        "phoneNumberDetails", Array(Object(PhoneNumberDetailsUpdate)), default=UNSET
    )
    """Telephone numbers taken apart, with their countries. Not every number need be here."""
    websites: list[str] | Unset = sent("websites", Array(TEXT), default=UNSET)
    """Web addresses as written in the resume, often without a scheme."""
    emails: list[str] | Unset = sent("emails", Array(TEXT), default=UNSET)
    """E-mail addresses as written in the resume."""
    date_of_birth: str | None | Unset = sent("dateOfBirth", nullable(TEXT), default=UNSET)
    """The date of birth as text. The API declares no format, so any text may come."""
    location: LocationUpdate | None | Unset = sent(
        "location", nullable(Object(LocationUpdate)), default=UNSET
    )
    """Where the person lives, or null when no place was found."""
    objective: str | None | Unset = sent("objective", nullable(TEXT), default=UNSET)
    """What the person is looking for, in their own words. Empty when there is no such text."""
    languages: list[str] | Unset = sent("languages", Array(TEXT), default=UNSET)
    """
    English names of the languages the person speaks. About 200 names are known; others may
    come.
    """
    summary: str | None | Unset = sent("summary", nullable(TEXT), default=UNSET)
    """The resume's summary or profile paragraph. Empty when there is no such text."""
    total_years_experience: int | None | Unset = sent(
        "totalYearsExperience", nullable(Integer(minimum=0)), default=UNSET
    )
    """
    Years of work experience in all. Declared as a whole number, yet fractions have been seen
    in real responses.
    """
    education: list[EducationUpdate] | Unset = sent(
        "education", Array(Object(EducationUpdate)), default=UNSET
    )
    """Degrees, courses and schools."""
    work_experience: list[WorkExperienceUpdate] | Unset = sent(
        "workExperience", Array(Object(WorkExperienceUpdate)), default=UNSET
    )
    """Jobs the person has had."""
    skills: list[SkillUpdate] | Unset = sent("skills", Array(Object(SkillUpdate)), default=UNSET)
    """Skills found in the resume."""
    certifications: list[str] | Unset = sent("certifications", Array(TEXT), default=UNSET)
    """Certificates and licences, one text each."""
    publications: list[str] | Unset = sent("publications", Array(TEXT), default=UNSET)
    """Publications, one citation each."""
    referees: list[RefereeUpdate] | Unset = sent(
        "referees", Array(Object(RefereeUpdate)), default=UNSET
    )
    """People who can speak for the person."""
    raw_text: str | Unset = sent("rawText", TEXT, default=UNSET)
    """All text of the resume. It can be long, and it holds personal data."""
    redacted_text: str | Unset = sent("redactedText", TEXT, default=UNSET)
    """The same text with personal data starred out."""

    def changes_since(self, original: ResumeData) -> ResumeDataUpdate:
        """
        Return an update of the top-level fields that differ from `original`, each sent whole.

        A field that is `UNSET` here is not sent. The update shares nothing with this copy.

        Raises:
            TypeError: `original` is no `ResumeData`.
        """
        update = changes(self, original, ResumeData)
        if isinstance(update, Exception):
            del self, original  # so that no traceback with locals shows them
            raise update
        return update


def decode_resume_data(data: Any) -> Any:
    """Read a `ResumeData`; return a value that is no JSON object unchanged."""
    view = _BlankResumeData()
    try:
        known = data if len(data) >= 12 else view.__view_absent__ | data
        raw_name = known["name"]
        view.date_of_birth = known["dateOfBirth"]
        raw_location = known["location"]
        view.objective = known["objective"]
        view.summary = known["summary"]
        view.total_years_experience = known["totalYearsExperience"]
        raw_head_shot = known["headShot"]
        view.profession = known["profession"]
        view.linkedin = known["linkedin"]
        view.is_resume_probability = known["isResumeProbability"]
        view.raw_text = known["rawText"]
        view.redacted_text = known["redactedText"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.name = None if raw_name is None else decode_name(raw_name)
    view.location = None if raw_location is None else decode_location(raw_location)
    view.head_shot = None if raw_head_shot is None else to_bytes(raw_head_shot)
    view.__class__ = ResumeData
    return view


_BlankResumeData = decoded_by(
    decode_resume_data,
    ResumeData,
    phone_numbers=own,
    phone_number_details=decode_phone_number_details,
    websites=own,
    emails=own,
    languages=own,
    language_codes=own,
    education=decode_education,
    work_experience=decode_work_experience,
    skills=decode_skill,
    certifications=own,
    publications=own,
    referees=decode_referee,
    sections=decode_section,
)


def encode_resume_data_update(view: Any) -> Any:
    """Write the JSON object of a `ResumeDataUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ResumeDataUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.name) is not UNSET:
        data["name"] = encode_name_update(value)
    if (value := view.phone_numbers) is not UNSET:
        data["phoneNumbers"] = value
    if (value := view.phone_number_details) is not UNSET:
        data["phoneNumberDetails"] = each(encode_phone_number_details_update, value)
    if (value := view.websites) is not UNSET:
        data["websites"] = value
    if (value := view.emails) is not UNSET:
        data["emails"] = value
    if (value := view.date_of_birth) is not UNSET:
        data["dateOfBirth"] = value
    if (value := view.location) is not UNSET:
        data["location"] = encode_location_update(value)
    if (value := view.objective) is not UNSET:
        data["objective"] = value
    if (value := view.languages) is not UNSET:
        data["languages"] = value
    if (value := view.summary) is not UNSET:
        data["summary"] = value
    if (value := view.total_years_experience) is not UNSET:
        data["totalYearsExperience"] = value
    if (value := view.education) is not UNSET:
        data["education"] = each(encode_education_update, value)
    if (value := view.work_experience) is not UNSET:
        data["workExperience"] = each(encode_work_experience_update, value)
    if (value := view.skills) is not UNSET:
        data["skills"] = each(encode_skill_update, value)
    if (value := view.certifications) is not UNSET:
        data["certifications"] = value
    if (value := view.publications) is not UNSET:
        data["publications"] = value
    if (value := view.referees) is not UNSET:
        data["referees"] = each(encode_referee_update, value)
    if (value := view.raw_text) is not UNSET:
        data["rawText"] = value
    if (value := view.redacted_text) is not UNSET:
        data["redactedText"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_resume_data_update, ResumeDataUpdate)
