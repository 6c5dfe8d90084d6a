"""A value that joined an open list after this client was made is read like any other."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate, violations


def call(client: Client) -> ResumeData:
    resume = client.update_resume_data("aBcD1234", ResumeDataUpdate(languages=["Klingon"]))
    assert violations(resume) == []
    return resume
