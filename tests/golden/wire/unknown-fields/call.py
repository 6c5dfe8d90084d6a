"""Fields the contract does not name are read; nested ones go back with the list they came in."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate


def call(client: Client) -> ResumeData:
    resume = client.update_resume_data("aBcD1234", ResumeDataUpdate())
    print(resume.unknown_fields)

    edited = resume.to_update()
    assert edited.skills
    edited.skills[1].name = "Arc welding"

    return client.update_resume_data("aBcD1234", edited.changes_since(resume))
