"""
The sandbox holds its own answers to the contract.
"""

from __future__ import annotations

import asyncio

import httpx
import pytest

from affinda_resumes.sandbox.app import create_app
from affinda_resumes.sandbox.contract import Contract, Outgoing
from tests.sandbox.calling import CONTRACT, ask
from tools.sandbox.server import by_path, running_sandbox


def test_answers_are_held_to_the_contract(url: str, caplog: pytest.LogCaptureFixture) -> None:
    """An answer that departs from the contract becomes a 500 and a loud line in the log."""
    answer = ask(url, path="/v2/resumes/departing")

    assert 500 == answer.status
    assert CONTRACT.example("serverFailure") == answer.json
    said = "SELF-CHECK FAILED: 200 answer: isResumeProbability: Must be at most 100."
    assert [said] == [record.getMessage() for record in caplog.records if record.name == "sandbox"]


def test_refused_answer_changes_nothing() -> None:
    """A resume is as it was when the answer to a patch fails the check."""
    app = create_app(CONTRACT, by_path({"departing": {"isResumeProbability": 101}}))

    async def patch() -> httpx.Response:
        headers = {"Authorization": "Bearer any"}
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
            body = {"summary": "after"}
            return await client.patch("/v2/resumes/departing", json=body, headers=headers)

    assert 500 == asyncio.run(patch()).status_code
    assert {"isResumeProbability": 101} == app.state.sandbox.resources.values[
        "v2", "resumes", "departing"
    ]


@pytest.mark.parametrize("known", [True, False])
def test_errors_are_held_to_the_contract(known: bool) -> None:
    """The check knows the shape of errors, also of those that belong to no operation."""
    operation = CONTRACT.operations[0] if known else None
    answer = Outgoing(404, b'{"type": "client_error"}', "application/json", {})

    assert ["errors: This field is required."] == list(CONTRACT.departures(operation, answer))


def test_fault_of_the_sandbox_is_a_500(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A fault of the sandbox itself has the documented shape too, and is logged."""

    def fail(*_: object) -> None:
        raise LookupError("broken on purpose")

    monkeypatch.setattr(Contract, "check_key", fail)
    with running_sandbox() as url:
        answer = ask(url)

    assert (500, CONTRACT.example("serverFailure")) == (answer.status, answer.json)
    assert None is not answer.headers["X-Request-ID"]
    assert "broken on purpose" in caplog.text
