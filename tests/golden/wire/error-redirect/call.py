"""A redirect is never followed: a followed 302 turns the PATCH into a GET and loses the write."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate


def call(client: Client) -> ResumeData:
    return client.update_resume_data("aBcD1234", ResumeDataUpdate(summary="Short."))
