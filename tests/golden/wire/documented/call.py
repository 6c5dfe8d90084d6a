"""The call of the documentation page, every writable field, and the answer that the page gives."""

from datetime import date

from affinda_resumes import (
    AccreditationUpdate,
    Client,
    EducationDatesUpdate,
    EducationUpdate,
    GradeUpdate,
    LocationUpdate,
    NameUpdate,
    PhoneNumberDetailsUpdate,
    RefereeUpdate,
    ResumeData,
    ResumeDataUpdate,
    SkillUpdate,
    WorkExperienceDatesUpdate,
    WorkExperienceUpdate,
)


def call(client: Client) -> ResumeData:
    return client.update_resume_data(
        "aBcD1234",
        ResumeDataUpdate(
            name=NameUpdate(raw="Tim A. Smith", first="Tim", last="Smith", middle="A.", title="Dr"),
            phone_numbers=["(704) 996-9966", "+61412632636"],
            phone_number_details=[
                PhoneNumberDetailsUpdate(
                    raw_text="+61412632636",
                    formatted_number="+61 412 632 636",
                    country_code="AU",
                    international_country_code=61,
                    national_number="0412 632 636",
                )
            ],
            websites=["www.timsmith.com"],
            emails=["timsmith@vt.edu"],
            date_of_birth="1992-01-01",
            location=LocationUpdate(raw_input="Blacksburg, VA"),
            objective="",
            languages=["English", "French", "Arabic"],
            summary="",
            total_years_experience=13,
            education=[
                EducationUpdate(
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
            ],
            work_experience=[
                WorkExperienceUpdate(
                    id=2,
                    job_title="Sales and retail assistants",
                    organization="General Motors",
                    location=LocationUpdate(raw_input="Blacksburg, VA"),
                    job_description=(
                        "Interned with supercar Development from May 2017 to August 2017."
                    ),
                    dates=WorkExperienceDatesUpdate(
                        start_date=date(2018, 5, 1),
                        end_date=date(2018, 8, 1),
                        months_in_position=1,
                        is_current=True,
                        raw_text="May-Aug '18",
                    ),
                )
            ],
            skills=[
                SkillUpdate(
                    id=2, name="Applied Mechanics", last_used="2012-01-01", number_of_months=12
                )
            ],
            certifications=["Certificate in AWS"],
            publications=[
                "Tim Smith et al., Investigations of nanoparticles in the pathology of the human eye, Cell 2014"
            ],
            referees=[
                RefereeUpdate(
                    name="Stephen Smith",
                    text=(
                        "Stephen Smith, Team Member/Mentor, Company Power Generation: "
                        "stephen.smith@company.com"
                    ),
                    email="stephen.smith@company.com",
                    number="+61490667215",
                    position="Principal",
                )
            ],
            raw_text="Christopher Nolan 3210 fake street '... <rest of resume text>'",
            redacted_text="**** Objective: To obtain a job '... <rest of resume text>'",
        ),
    )
