"""A proxy's HTML page: the error keeps it as `body` and says nothing of it."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate


def call(client: Client) -> ResumeData:
    return client.update_resume_data("aBcD1234", ResumeDataUpdate(summary="Short."), max_retries=0)
