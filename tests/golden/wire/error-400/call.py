"""400: the API names the field at fault, and so does the error."""

from affinda_resumes import Client, LocationUpdate, ResumeData, ResumeDataUpdate


def call(client: Client) -> ResumeData:
    return client.update_resume_data(
        "aBcD1234", ResumeDataUpdate(location=LocationUpdate(raw_input=""))
    )
