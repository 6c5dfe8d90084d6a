"""The fake server for the tests of consumers: real calls, up to a connection in memory."""

from __future__ import annotations

import asyncio
import datetime
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from affinda_resumes import (
    AsyncClient,
    Client,
    DecodeError,
    EducationDatesUpdate,
    EducationUpdate,
    InvalidRequestError,
    RateLimitError,
    RequestError,
    ResumeData,
    ResumeDataUpdate,
    ServerError,
    TransportError,
)
from affinda_resumes.testing import FakeServer, ReceivedRequest, UnexpectedRequestError, fake_server
from tests.support.library import httpx

__all__ = ["fake_server"]  # a fixture, as a consumer imports it

UPDATE = ResumeDataUpdate(summary=None)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every socket fail, and let the environment name what would change a real client."""

    def refuse(*args: Any) -> None:
        raise AssertionError("a socket is connected")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://proxy.example:3128")
    monkeypatch.setenv("AFFINDA_API_KEY", "live-key")
    monkeypatch.setenv("AFFINDA_REGION", "nowhere")


@pytest.fixture
def api() -> Iterator[FakeServer]:
    """Yield a fake server."""
    with FakeServer() as server:
        yield server


def call(api: FakeServer, mode: str, update: Any = UPDATE, **options: Any) -> ResumeData:
    """Call the operation, sync or async."""
    if mode == "sync":
        return api.client.update_resume_data("aBcD1234", update, **options)
    return asyncio.run(api.async_client.update_resume_data("aBcD1234", update, **options))


both = pytest.mark.parametrize("mode", ["sync", "async"])


@both
def test_an_answer_is_the_contracts_example(api: FakeServer, mode: str) -> None:
    """Without anything set, a call gets the documented answer, and the request is recorded as it was passed."""
    update = ResumeDataUpdate(
        summary=None,
        education=[
            EducationUpdate(dates=EducationDatesUpdate(start_date=datetime.date(2021, 5, 1)))
        ],
    )
    resume = call(api, mode, update, headers={"X-Trace": "7"})

    assert "Software Developer" == resume.profession
    (request,) = api.requests
    assert update == request.body
    assert isinstance(request.body, ResumeDataUpdate)
    assert {"summary": None, "education": [{"dates": {"startDate": "2021-05-01"}}]} == request.json
    assert ("update_resume_data", "PATCH") == (request.operation, request.method)
    assert ("/v2/resumes/aBcD1234", {"identifier": "aBcD1234"}) == (
        request.path,
        request.parameters,
    )
    assert ("7", "Bearer test-key") == (
        request.headers["x-trace"],
        request.headers["authorization"],
    )
    assert b'"summary":null' in request.content
    assert "test-key" not in repr(request)


@both
def test_a_failed_attempt_is_repeated_without_waiting(api: FakeServer, mode: str) -> None:
    """A fault is for one attempt. The wait that the server asked for is noted, and takes no time."""
    api.fail_next(429, retry_after=40)
    api.drop_connection()
    call(api, mode, timeout=60)

    assert 3 == len(api.requests)
    assert 40 <= api.waits[0] <= 50
    assert 0 <= api.waits[1] <= 1
    assert [UPDATE] * 3 == [request.body for request in api.requests]


@both
def test_a_skipped_wait_counts_for_the_deadline(api: FakeServer, mode: str) -> None:
    """Two waits of 40 s don't fit into 60 s, so the second answer is the outcome, as it would be elsewhere."""
    api.fail_next(429, retry_after=40)
    api.fail_next(429, retry_after=40)
    with pytest.raises(RateLimitError) as failed:
        call(api, mode, timeout=60)

    assert (2, 40, 1) == (failed.value.attempts, failed.value.retry_after, len(api.waits))
    assert failed.value.elapsed >= 40


@both
def test_an_error_has_the_contracts_example(api: FakeServer, mode: str) -> None:
    """A status that the contract documents comes with its example, any other with that of `default`."""
    api.fail_next(503)
    with pytest.raises(ServerError) as failed:
        call(api, mode, max_retries=0)

    assert isinstance(failed.value.error, RequestError)
    assert (None, 503) == (failed.value.applied, failed.value.status_code)


@both
def test_a_lost_connection_says_whether_the_call_was_applied(api: FakeServer, mode: str) -> None:
    """Nobody knows after a request that was sent; without a connection, it was not, be one idle or not."""
    api.drop_connection()
    with pytest.raises(TransportError) as lost:
        call(api, mode, max_retries=0)
    call(api, mode)  # leaves an idle connection
    api.drop_connection(sent=False)
    with pytest.raises(TransportError) as refused:
        call(api, mode, max_retries=0)

    assert (None, False) == (lost.value.applied, refused.value.applied)
    assert "the server closed the connection" in str(lost.value)
    assert 2 == len(api.requests)


def test_an_answer_is_what_the_test_sets(api: FakeServer) -> None:
    """JSON, read views, bytes and functions of the request are answers; one for one attempt goes first."""

    def echo(request: ReceivedRequest) -> dict[str, Any]:
        return {**request.json, "profession": request.parameters["identifier"]}

    api.answer("update_resume_data", echo)
    api.answer_next(ResumeData.from_dict({"profession": "Baker"}), headers={"X-Request-ID": "r1"})
    api.answer_next({"profession": "Miller"})
    first = api.client.update_resume_data_detailed("a b", UPDATE)
    second = api.client.update_resume_data("a b", UPDATE)
    third = api.client.update_resume_data("a b", UPDATE)

    assert ("r1", "Baker") == (first.request_id, first.parsed.profession)
    assert ["Miller", "a b"] == [second.profession, third.profession]
    assert "/v2/resumes/a%20b" == api.requests[0].path
    api.answer("update_resume_data", b"<html>")
    with pytest.raises(DecodeError):
        api.client.update_resume_data("a", UPDATE)
    api.answer("update_resume_data", status=202)
    assert 202 == api.client.update_resume_data_detailed("a", UPDATE).status_code
    with pytest.raises(ValueError, match=r"'update' is none of .*update_resume_data"):
        api.answer("update")


def test_a_client_of_the_tests_own(api: FakeServer) -> None:
    """A client with any options can be connected, at its own URL and though it has already been used."""
    own = api.connect(
        Client(base_url="https://api.example/base", strict_responses=True, max_retries=0)
    )
    other = api.connect(AsyncClient(base_url="https://api.example"))
    own.update_resume_data("a", UPDATE)
    asyncio.run(other.update_resume_data("b", UPDATE))

    assert ["/v2/resumes/a", "/v2/resumes/b"] == [request.path for request in api.requests]
    assert "Bearer live-key" == api.requests[0].headers["authorization"]
    api.answer("update_resume_data", {"summary": 5})
    with pytest.raises(DecodeError, match="summary: expected a string"):
        own.update_resume_data("a", UPDATE)
    with httpx.Client() as borrowed, pytest.raises(ValueError, match="http_client"):
        api.connect(Client(base_url="https://api.example", http_client=borrowed))


def test_a_request_that_the_contract_does_not_know(api: FakeServer) -> None:
    """An unknown path, and a body that is no JSON, fail the test, and say what is wrong."""
    sender: Any = api.client
    with pytest.raises(UnexpectedRequestError) as unknown:
        sender._sender._client.get("http://localhost/v2/nothing")
    first, *listed = str(unknown.value).splitlines()
    assert "GET /v2/nothing: no such operation in the contract; it has" == first
    assert "  PATCH /v2/resumes/{identifier}" in listed
    odd = api.connect(Client(base_url="http://localhost", json_dumps=lambda _: "{"))
    with pytest.raises(UnexpectedRequestError, match="update_resume_data: body: it is not JSON"):
        odd.update_resume_data("a", UPDATE)
    assert [] == api.requests


def test_an_invalid_body_is_its_json(api: FakeServer) -> None:
    """An editable copy may send back what is no write view, as it came: then the body is the JSON itself."""
    resume = ResumeData.from_dict({"phoneNumbers": ["1", None]})
    edited = resume.to_update()
    edited.summary = "x"
    api.client.update_resume_data("a", edited)

    assert {"phoneNumbers": ["1", None], "summary": "x"} == api.requests[0].body


def test_a_fault_that_was_not_used_fails_the_test() -> None:
    """A test that sets a fault and never meets it has tested nothing. An exception of its own comes first."""
    with pytest.raises(AssertionError, match="1 answers or faults"), FakeServer() as api:
        api.fail_next(500)
    with pytest.raises(KeyError), FakeServer() as api:  # noqa: PT012
        api.fail_next(500)
        raise KeyError


def test_the_clients_are_closed_at_the_end() -> None:
    """No call is made once the test is over."""
    with FakeServer() as api:
        pass
    with pytest.raises(InvalidRequestError, match="the client is closed"):
        api.client.update_resume_data("a", UPDATE)
    with pytest.raises(InvalidRequestError, match="the client is closed"):
        call(api, "async")


def test_threads_and_tasks_share_a_server(api: FakeServer) -> None:
    """Each of many calls at once gets its own answer."""
    api.answer("update_resume_data", lambda request: {"summary": request.parameters["identifier"]})

    async def tasks() -> list[ResumeData]:
        calls = (api.async_client.update_resume_data(str(n), UPDATE) for n in range(50))
        return await asyncio.gather(*calls)

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda n: api.client.update_resume_data(str(n), UPDATE), range(50)))

    assert [str(n) for n in range(50)] == [one.summary for one in found]
    assert [str(n) for n in range(50)] == [one.summary for one in asyncio.run(tasks())]


def test_the_fixture(fake_server: FakeServer) -> None:
    """One import gives the fixture: a new server for each test."""
    fake_server.client.update_resume_data("a", UPDATE)

    assert 1 == len(fake_server.requests)
