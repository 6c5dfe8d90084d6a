"""401: the API does not know the key; the error does not show it."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate


def call(client: Client) -> ResumeData:
    return client.update_resume_data("aBcD1234", ResumeDataUpdate(summary="Short."))
