"""An identifier is one segment of the path, whatever it holds."""

from affinda_resumes import Client, ResumeData, ResumeDataUpdate


def call(client: Client) -> ResumeData:
    return client.update_resume_data("../a b?c#d%2F;é=+~", ResumeDataUpdate())
