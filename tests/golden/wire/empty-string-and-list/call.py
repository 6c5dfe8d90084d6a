"""`""` and `[]` are values like any other: they are sent, and are not null."""

from affinda_resumes import Client, NameUpdate, ResumeData, ResumeDataUpdate


def call(client: Client) -> ResumeData:
    return client.update_resume_data(
        "aBcD1234",
        ResumeDataUpdate(name=NameUpdate(middle=""), summary="", certifications=[]),
    )
