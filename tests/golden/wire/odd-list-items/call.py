"""An odd item leaves its neighbours typed, and goes back as it came in a list that is changed."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate, violations


def call(client: Client) -> ResumeData:
    resume = client.update_resume_data("aBcD1234", ResumeDataUpdate())
    for violation in violations(resume):
        print(violation)

    edited = resume.to_update()
    assert edited.skills
    assert edited.certifications
    edited.skills[0].name = "Mechanics"
    edited.certifications.append("Certificate in Azure")

    return client.update_resume_data("aBcD1234", edited.changes_since(resume))
