"""Null is read as `None` wherever it stands, also where the contract has no null."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate, violations


def call(client: Client) -> ResumeData:
    resume = client.update_resume_data("aBcD1234", ResumeDataUpdate(summary=None))
    for violation in violations(resume):
        print(violation)
    return resume
