"""A compressed answer is read like any other; `body` is what it says, decompressed."""

from affinda_resumes import Client, Response, ResumeData, ResumeDataUpdate


def call(client: Client) -> Response[ResumeData]:
    return client.update_resume_data_detailed("aBcD1234", ResumeDataUpdate(summary="Short."))
