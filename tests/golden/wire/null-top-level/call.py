"""`None` at the top is sent as null, which asks for the field to be cleared."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate


def call(client: Client) -> ResumeData:
    return client.update_resume_data(
        "aBcD1234", ResumeDataUpdate(date_of_birth=None, location=None)
    )
