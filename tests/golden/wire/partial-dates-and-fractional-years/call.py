"""What is no full date stays text, a fraction a fraction, and both go back as they came."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate, violations


def call(client: Client) -> ResumeData:
    resume = client.update_resume_data("aBcD1234", ResumeDataUpdate())
    for violation in violations(resume):
        print(violation)

    edited = resume.to_update()
    assert edited.education
    edited.education[0].organization = "Virginia Polytechnic Institute"
    changes = edited.changes_since(resume)
    changes.total_years_experience = edited.total_years_experience

    return client.update_resume_data("aBcD1234", changes)
