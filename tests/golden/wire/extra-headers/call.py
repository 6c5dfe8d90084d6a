"""A caller's headers leave with the call's over the client's, names ignoring case."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate

OPTIONS = {"headers": {"X-Team": "hiring", "X-Trace": "none"}}


def call(client: Client) -> ResumeData:
    return client.update_resume_data(
        "aBcD1234", ResumeDataUpdate(), headers={"x-trace": "4bf92f35", "X-Empty": ""}
    )
