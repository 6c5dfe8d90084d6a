# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `ResumeData`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from .._runtime.schema.byte_strings import BASE64
from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT, Integer
from .._runtime.unset import UNSET, Unset
from .._runtime.views import (
    Editable,
    ReadView,
    UpdateBody,
    WriteView,
    read_view,
    received,
    sent,
    write_view,
)
from .education import Education, EducationUpdate
from .location import Location, LocationUpdate
from .name import Name, NameUpdate
from .phone_number_details import PhoneNumberDetails, PhoneNumberDetailsUpdate
from .referee import Referee, RefereeUpdate
from .section import Section
from .skill import Skill, SkillUpdate
from .work_experience import WorkExperience, WorkExperienceUpdate


@final
@read_view()
class ResumeData(ReadView["ResumeData"], Editable["ResumeDataUpdate"]):
    """
    The data of one resume. In a request it holds any subset of the writable fields; in a
    response it holds the whole resume.
    """

    name: Name | None = received("name", nullable(Object(Name)))
    """The person's name, whole and in parts, or null when none was found."""
    phone_numbers: Sequence[str] | None = received("phoneNumbers", Array(TEXT))
    """
    Telephone numbers as written in the resume. For example `["(704) 996-9966",
    "+61412632636"]`.
    """
    phone_number_details: Sequence[PhoneNumberDetails] | None = received(
        "phoneNumberDetails", Array(Object(PhoneNumberDetails))
    )
    """Telephone numbers taken apart, with their countries. Not every number need be here."""
    websites: Sequence[str] | None = received("websites", Array(TEXT))
    """
    Web addresses as written in the resume, often without a scheme. For example
    `["www.timsmith.com"]`.
    """
    emails: Sequence[str] | None = received("emails", Array(TEXT))
    """E-mail addresses as written in the resume. For example `["timsmith@vt.edu"]`."""
    date_of_birth: str | None = received("dateOfBirth", nullable(TEXT))
    """
    The date of birth as text. The API declares no format, so any text may come. For example
    `"1992-01-01"`.
    """
    location: Location | None = received("location", nullable(Object(Location)))
    """Where the person lives, or null when no place was found."""
    objective: str | None = received("objective", nullable(TEXT))
    """
    What the person is looking for, in their own words. Empty when there is no such text. For
    example `""`.
    """
    languages: Sequence[str] | None = received("languages", Array(TEXT))
    """
    English names of the languages the person speaks. About 200 names are known; others may
    come. For example `["English", "French", "Arabic"]`.
    """
    language_codes: Sequence[str] | None = received("languageCodes", Array(TEXT))
    """
    Codes of the languages that the API recognised, such as `en`. For example `["en", "fr",
    "ar"]`.
    """
    summary: str | None = received("summary", nullable(TEXT))
    """
    The resume's summary or profile paragraph. Empty when there is no such text. For example
    `""`.
    """
    total_years_experience: int | None = received(
        "totalYearsExperience", nullable(Integer(minimum=0))
    )
    """
    Years of work experience in all. Declared as a whole number, yet fractions have been seen
    in real responses. For example `13`.
    """
    head_shot: bytes | str | None = received("headShot", nullable(BASE64))
    """
    The person's photograph as Base64 text, or null when the resume has none. For example
    `"aSDinaTvuI8gbWludGxpZnk="`.
    """
    education: Sequence[Education] | None = received("education", Array(Object(Education)))
    """Degrees, courses and schools."""
    profession: str | None = received("profession", nullable(TEXT))
    """
    The profession that the API predicts from recent work experience. For example `"Software
    Developer"`.
    """
    linkedin: str | None = received("linkedin", nullable(TEXT))
    """
    The address of the person's LinkedIn profile. For example
    `"https://www.linkedin.com/in/user-name"`.
    """
    work_experience: Sequence[WorkExperience] | None = received(
        "workExperience", Array(Object(WorkExperience))
    )
    """Jobs the person has had."""
    skills: Sequence[Skill] | None = received("skills", Array(Object(Skill)))
    """Skills found in the resume."""
    certifications: Sequence[str] | None = received("certifications", Array(TEXT))
    """Certificates and licences, one text each. For example `["Certificate in AWS"]`."""
    publications: Sequence[str] | None = received("publications", Array(TEXT))
    """
    Publications, one citation each. For example `["Tim Smith et al., Investigations of
    nanoparticles in the pathology of the human eye, Cell 2014"]`.
    """
    referees: Sequence[Referee] | None = received("referees", Array(Object(Referee)))
    """People who can speak for the person."""
    sections: Sequence[Section] | None = received("sections", Array(Object(Section)))
    """The parts into which the API divided the document."""
    is_resume_probability: int | None = received(
        "isResumeProbability", Integer(minimum=0, maximum=100)
    )
    """
    How likely the document is a resume, in percent. Below 30 it is probably none. For example
    `98`.
    """
    raw_text: str | None = received("rawText", TEXT)
    """
    All text of the resume. It can be long, and it holds personal data. For example
    `"Christopher Nolan 3210 fake street '... <rest of resume text>'"`.
    """
    redacted_text: str | None = received("redactedText", TEXT)
    """
    The same text with personal data starred out. For example `"**** Objective:
    To obtain a job '... <rest of resume text>'"`.
    """


@final
@write_view(of=lambda: ResumeData)
class ResumeDataUpdate(WriteView["ResumeDataUpdate"], UpdateBody["ResumeDataUpdate", "ResumeData"]):
    """
    The data of one resume. In a request it holds any subset of the writable fields; in a
    response it holds the whole resume.
    """

    name: NameUpdate | None | Unset = sent(default=UNSET)
    """The person's name, whole and in parts, or null when none was found."""
    phone_numbers: list[str] | Unset = sent(default=UNSET)
    """
    Telephone numbers as written in the resume. For example `["(704) 996-9966",
    "+61412632636"]`.
    """
    phone_number_details: list[PhoneNumberDetailsUpdate] | Unset = sent(default=UNSET)
    """Telephone numbers taken apart, with their countries. Not every number need be here."""
    websites: list[str] | Unset = sent(default=UNSET)
    """
    Web addresses as written in the resume, often without a scheme. For example
    `["www.timsmith.com"]`.
    """
    emails: list[str] | Unset = sent(default=UNSET)
    """E-mail addresses as written in the resume. For example `["timsmith@vt.edu"]`."""
    date_of_birth: str | None | Unset = sent(default=UNSET)
    """
    The date of birth as text. The API declares no format, so any text may come. For example
    `"1992-01-01"`.
    """
    location: LocationUpdate | None | Unset = sent(default=UNSET)
    """Where the person lives, or null when no place was found."""
    objective: str | None | Unset = sent(default=UNSET)
    """
    What the person is looking for, in their own words. Empty when there is no such text. For
    example `""`.
    """
    languages: list[str] | Unset = sent(default=UNSET)
    """
    English names of the languages the person speaks. About 200 names are known; others may
    come. For example `["English", "French", "Arabic"]`.
    """
    summary: str | None | Unset = sent(default=UNSET)
    """
    The resume's summary or profile paragraph. Empty when there is no such text. For example
    `""`.
    """
    total_years_experience: int | None | Unset = sent(default=UNSET)
    """
    Years of work experience in all. Declared as a whole number, yet fractions have been seen
    in real responses. For example `13`.
    """
    education: list[EducationUpdate] | Unset = sent(default=UNSET)
    """Degrees, courses and schools."""
    work_experience: list[WorkExperienceUpdate] | Unset = sent(default=UNSET)
    """Jobs the person has had."""
    skills: list[SkillUpdate] | Unset = sent(default=UNSET)
    """Skills found in the resume."""
    certifications: list[str] | Unset = sent(default=UNSET)
    """Certificates and licences, one text each. For example `["Certificate in AWS"]`."""
    publications: list[str] | Unset = sent(default=UNSET)
    """
    Publications, one citation each. For example `["Tim Smith et al., Investigations of
    nanoparticles in the pathology of the human eye, Cell 2014"]`.
    """
    referees: list[RefereeUpdate] | Unset = sent(default=UNSET)
    """People who can speak for the person."""
    raw_text: str | Unset = sent(default=UNSET)
    """
    All text of the resume. It can be long, and it holds personal data. For example
    `"Christopher Nolan 3210 fake street '... <rest of resume text>'"`.
    """
    redacted_text: str | Unset = sent(default=UNSET)
    """
    The same text with personal data starred out. For example `"**** Objective:
    To obtain a job '... <rest of resume text>'"`.
    """
