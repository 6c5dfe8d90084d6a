"""One field of a nested object is set, and the object is sent with that field alone."""

from affinda_resumes import Client, NameUpdate, ResumeData, ResumeDataUpdate


def call(client: Client) -> ResumeData:
    return client.update_resume_data("aBcD1234", ResumeDataUpdate(name=NameUpdate(title="Dr")))
