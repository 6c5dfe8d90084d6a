"""The same call, with the status, the headers, the body and more beside the parsed object."""

from affinda_resumes import Client, Response, ResumeData, ResumeDataUpdate


def call(client: Client) -> Response[ResumeData]:
    return client.update_resume_data_detailed("aBcD1234", ResumeDataUpdate(summary="Short."))
