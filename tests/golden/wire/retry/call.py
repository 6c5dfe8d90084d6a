"""An answer that asks to wait is waited for, then the very same bytes are sent once more."""

from affinda_resumes import Client, ResumeDataUpdate


def call(client: Client) -> int:
    response = client.update_resume_data_detailed("aBcD1234", ResumeDataUpdate(summary="Short."))
    return response.attempts
