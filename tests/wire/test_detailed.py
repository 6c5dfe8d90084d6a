"""
A detailed call reports where its answer differs from the contract, without values.
"""

from __future__ import annotations

from affinda_resumes import ResumeDataUpdate
from affinda_resumes.testing import FakeServer

DRIFTED = {
    "new/one": "secret",
    "emails": ["secret"],
    "summary": 4711,
    "name": {"a.b~": None},
    "education": [{}, {"dates": {"startDate": "secret", "more": ["secret"]}}],
}


def test_a_response_reports_on_its_answer() -> None:
    """Each invalid value and each undocumented field has its place, its rule and its type; no value is shown."""
    with FakeServer() as api:
        api.answer("update_resume_data", DRIFTED)
        report = api.client.update_resume_data_detailed("a", ResumeDataUpdate()).report()

    assert [
        ("/summary", "type", "an integer"),
        ("/education/1/dates/startDate", "format", "a string"),
        ("/new~1one", "undocumented", "a string"),
        ("/name/a.b~0", "undocumented", "null"),
        ("/education/1/dates/more", "undocumented", "an array"),
    ] == [(one.pointer, one.rule, one.found) for one in report]
    assert "education[1].dates.more: is not in the contract" == str(report[-1])
    assert "secret" not in repr(report) + "".join(map(str, report))


def test_the_documented_answer_has_nothing_to_report() -> None:
    """An answer as the contract says has an empty report."""
    with FakeServer() as api:
        assert [] == api.client.update_resume_data_detailed("a", ResumeDataUpdate()).report()
