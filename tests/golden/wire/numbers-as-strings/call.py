"""A number in place of a string, or the reverse, is not converted, and goes back as it came."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate, violations


def call(client: Client) -> ResumeData:
    resume = client.update_resume_data("aBcD1234", ResumeDataUpdate())
    for violation in violations(resume):
        print(violation)

    edited = resume.to_update()
    assert edited.education
    edited.education[0].organization = "Virginia Tech"
    changes = edited.changes_since(resume)
    changes.phone_number_details = edited.phone_number_details

    return client.update_resume_data("aBcD1234", changes)
