"""Each changed top-level field of an edited resume is sent whole, without read-only fields."""

from affinda_resumes import AccreditationUpdate, Client, ResumeData, ResumeDataUpdate


def call(client: Client) -> ResumeData:
    resume = client.update_resume_data("aBcD1234", ResumeDataUpdate())

    edited = resume.to_update()
    edited.summary = None
    edited.certifications = ["Certificate in AWS"]
    assert edited.education
    assert edited.skills
    edited.education[0].accreditation = AccreditationUpdate(education="Bachelor of Science")
    del edited.skills[1]

    return client.update_resume_data("aBcD1234", edited.changes_since(resume))
