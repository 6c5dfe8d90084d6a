"""What the answer leaves out reads as `None` at every depth; `to_dict()` tells it from null."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate


def call(client: Client) -> ResumeData:
    resume = client.update_resume_data("aBcD1234", ResumeDataUpdate(summary="Short."))
    print(resume.to_dict())
    return resume
