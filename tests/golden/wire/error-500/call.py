"""500 and no retry: nobody can know whether the update was applied."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate


def call(client: Client) -> ResumeData:
    return client.update_resume_data("aBcD1234", ResumeDataUpdate(summary="Short."), max_retries=0)
