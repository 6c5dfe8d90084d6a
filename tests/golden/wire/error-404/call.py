"""404: there is no such resume."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate


def call(client: Client) -> ResumeData:
    return client.update_resume_data("aBcD1234", ResumeDataUpdate(summary="Short."))
