"""With `strict_responses` an answer that departs from the contract raises; each place is named."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate

OPTIONS = {"strict_responses": True}


def call(client: Client) -> ResumeData:
    return client.update_resume_data("aBcD1234", ResumeDataUpdate(summary="Short."))
