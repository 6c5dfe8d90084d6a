"""
The request of the documentation page, as a reader of it would write it for the generated client.
"""

from __future__ import annotations

from datetime import date

from affinda_resumes import (
    AccreditationUpdate,
    EducationDatesUpdate,
    EducationUpdate,
    GradeUpdate,
    LocationUpdate,
    NameUpdate,
    PhoneNumberDetailsUpdate,
    RefereeUpdate,
    ResumeDataUpdate,
    SkillUpdate,
    WorkExperienceDatesUpdate,
    WorkExperienceUpdate,
)


def documented_request() -> ResumeDataUpdate:
    """
    Make the example `documentedRequest` of the contract, every writable field.
    """
    return ResumeDataUpdate(
        name=NameUpdate(raw="Tim A. Smith", first="Tim", last="Smith", middle="A.", title="Dr"),
        phone_numbers=["(704) 996-9966", "+61412632636"],
        phone_number_details=[phone_number()],
        websites=["www.timsmith.com"],
        emails=["timsmith@vt.edu"],
        date_of_birth="1992-01-01",
        location=LocationUpdate(raw_input="Blacksburg, VA"),
        objective="",
        languages=["English", "French", "Arabic"],
        summary="",
        total_years_experience=13,
        education=[degree()],
        work_experience=[job()],
        skills=[
            SkillUpdate(id=2, name="Applied Mechanics", last_used="2012-01-01", number_of_months=12)
        ],
        certifications=["Certificate in AWS"],
        publications=[
            (
                "Tim Smith et al., "
                "Investigations of nanoparticles in the pathology of the human eye, Cell 2014"
            )
        ],
        referees=[referee()],
        raw_text="Christopher Nolan 3210 fake street '... <rest of resume text>'",
        redacted_text="**** Objective: To obtain a job '... <rest of resume text>'",
    )


def phone_number() -> PhoneNumberDetailsUpdate:
    """
    Make the example's only phone number with details.
    """
    return PhoneNumberDetailsUpdate(
        raw_text="+61412632636",
        formatted_number="+61 412 632 636",
        country_code="AU",
        international_country_code=61,
        national_number="0412 632 636",
    )


def referee() -> RefereeUpdate:
    """
    Make the example's only referee.
    """
    return RefereeUpdate(
        name="Stephen Smith",
        text="Stephen Smith, Team Member/Mentor, Company Power Generation: "
        "stephen.smith@company.com",
        email="stephen.smith@company.com",
        number="+61490667215",
        position="Principal",
    )


def degree() -> EducationUpdate:
    """
    Make the example's only degree.
    """
    return EducationUpdate(
        id=2,
        organization="Virginia Polytechnic Institute and State University (Virginia Tech)",
        accreditation=AccreditationUpdate(education="Bachelor of Science"),
        grade=GradeUpdate(raw="GPA : 3.35", metric="GPA", value="3.35"),
        location=LocationUpdate(raw_input="Blacksburg, VA"),
        dates=EducationDatesUpdate(
            completion_date=date(2021, 5, 1),
            is_current=True,
            start_date=date(2019, 5, 1),
            raw_text="May-Aug '18",
        ),
    )


def job() -> WorkExperienceUpdate:
    """
    Make the example's only job.
    """
    return WorkExperienceUpdate(
        id=2,
        job_title="Sales and retail assistants",
        organization="General Motors",
        location=LocationUpdate(raw_input="Blacksburg, VA"),
        job_description="Interned with supercar Development from May 2017 to August 2017.",
        dates=WorkExperienceDatesUpdate(
            start_date=date(2018, 5, 1),
            end_date=date(2018, 8, 1),
            months_in_position=1,
            is_current=True,
            raw_text="May-Aug '18",
        ),
    )


def emptied_request() -> ResumeDataUpdate:
    """
    Empty every writable field that `documented_request` fills.

    Each gets null if it takes null, else an empty list or text.
    """
    return ResumeDataUpdate(
        name=None,
        phone_numbers=[],
        phone_number_details=[],
        websites=[],
        emails=[],
        date_of_birth=None,
        location=None,
        objective=None,
        languages=[],
        summary=None,
        total_years_experience=None,
        education=[],
        work_experience=[],
        skills=[],
        certifications=[],
        publications=[],
        referees=[],
        raw_text="",
        redacted_text="",
    )
