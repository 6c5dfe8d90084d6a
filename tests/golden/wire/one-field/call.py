"""One field is set, so one field is sent: nothing else rides along, no empty text, no null."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate


def call(client: Client) -> ResumeData:
    return client.update_resume_data(
        "aBcD1234",
        ResumeDataUpdate(certifications=["Certificate in AWS", "Certificate in Azure"]),
    )
