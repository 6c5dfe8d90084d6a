"""`None` is sent as null at every depth, beside fields that are left out."""

from affinda_resumes import (
    Client,
    ResumeData,
    ResumeDataUpdate,
    WorkExperienceDatesUpdate,
    WorkExperienceUpdate,
)


def call(client: Client) -> ResumeData:
    job = WorkExperienceUpdate(
        id=2, organization=None, dates=WorkExperienceDatesUpdate(end_date=None, is_current=True)
    )
    return client.update_resume_data("aBcD1234", ResumeDataUpdate(work_experience=[job]))
