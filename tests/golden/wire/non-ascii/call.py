"""Text outside ASCII leaves as UTF-8; escapes in an answer read as what they stand for."""

from affinda_resumes import Client, NameUpdate, ResumeData, ResumeDataUpdate


def call(client: Client) -> ResumeData:
    return client.update_resume_data(
        "aBcD1234",
        ResumeDataUpdate(
            name=NameUpdate(raw="Zoë Łukasiewicz 王", middle='"\\/'),
            languages=["Español", "العربية", "🤟"],
            summary="one\ttab\nnext line\u2028next paragraph\x7f",
        ),
    )
