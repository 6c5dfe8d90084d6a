"""
A caller's own httpx client sends for us, and stays as it is.
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from affinda_resumes import (
    AsyncClient,
    Client,
    InvalidRequestError,
    ResumeDataUpdate,
    TransportError,
)
from tests.support.library import httpx
from tests.wire.calling import (
    IDENTIFIER,
    KEY,
    Mode,
    call,
)
from tests.wire.conftest import Serve
from tests.wire.echo import ECHO
from tests.wire.fault_server import answer, says
from tests.wire.faults import RESUME


def test_a_borrowed_client_stays_open_and_as_it_is(mode: Mode, serve: Serve) -> None:
    """The caller's httpx client sends with its own headers and hooks, which see the body, and is theirs to close."""
    server = serve(ECHO)
    seen: list[bytes] = []
    update = ResumeDataUpdate(summary="x")

    async def run() -> None:
        async def hook(request: httpx.Request) -> None:
            seen.append(request.content)

        hooks: dict[str, list[Any]] = {"request": [hook]}
        async with httpx.AsyncClient(event_hooks=hooks, headers={"X-Mine": "1"}) as theirs:
            async with AsyncClient(api_key=KEY, base_url=server.url, http_client=theirs) as client:
                assert (await client.update_resume_data(IDENTIFIER, update)).summary == "x"
            assert not theirs.is_closed
            with pytest.raises(InvalidRequestError, match="closed"):
                await client.update_resume_data(IDENTIFIER, update)

    if mode == "async":
        asyncio.run(run())
    else:
        hooks: dict[str, list[Any]] = {"request": [lambda request: seen.append(request.content)]}
        with httpx.Client(event_hooks=hooks, headers={"X-Mine": "1"}) as theirs:
            with Client(api_key=KEY, base_url=server.url, http_client=theirs) as client:
                assert client.update_resume_data(IDENTIFIER, update).summary == "x"
            assert not theirs.is_closed
            with pytest.raises(InvalidRequestError, match="closed"):
                client.update_resume_data(IDENTIFIER, update)
    assert seen == [b'{"summary":"x"}']
    assert b"\r\nX-Mine: 1\r\n" in server.requests[0]
    assert len(server.requests) == 1


def test_a_closed_borrowed_client_is_refused(mode: Mode) -> None:
    """A caller who closed their own httpx client is told so, before anything is sent."""

    async def run() -> None:
        theirs = httpx.AsyncClient()
        await theirs.aclose()
        async with AsyncClient(api_key=KEY, http_client=theirs) as client:
            await client.update_resume_data(IDENTIFIER, ResumeDataUpdate(summary="x"))

    def run_sync() -> None:
        theirs = httpx.Client()
        theirs.close()
        with Client(api_key=KEY, http_client=theirs) as client:
            client.update_resume_data(IDENTIFIER, ResumeDataUpdate(summary="x"))

    with pytest.raises(InvalidRequestError, match=r"^the http_client is closed$"):
        asyncio.run(run()) if mode == "async" else run_sync()


def test_a_hook_that_reads_the_answer_spoils_nothing(mode: Mode, serve: Serve) -> None:
    """httpx's own documentation reads answers in hooks; a compressed one is not decompressed twice."""
    import gzip

    server = serve(says(answer(gzip.compress(RESUME), 200, "Content-Encoding: gzip")))

    def hook(response: httpx.Response) -> None:
        response.read()

    async def hook_async(response: httpx.Response) -> None:
        await response.aread()

    borrow = {"event_hooks": {"response": [hook if mode == "sync" else hook_async]}}
    response = call(mode, server.url, borrow=borrow).response
    assert response.body == RESUME
    error = call(mode, server.url, borrow=borrow, max_response_bytes=5).error
    assert "larger than 5 bytes" in str(error)


def test_a_mock_transport_will_do(mode: Mode) -> None:
    """A caller's tests may answer without a network; what their transport raises is our error."""

    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"rawText": request.url.path})

    done = call(mode, None, borrow={"transport": httpx.MockTransport(handle)})
    assert done.response.parsed.raw_text == "/v2/resumes/aBcD1234"

    for raised, applied in (
        (httpx.ConnectError("no"), False),
        (httpx.ReadTimeout("no"), None),
    ):

        def fail(request: httpx.Request, raised: Exception = raised) -> httpx.Response:
            raise raised

        error = call(mode, None, borrow={"transport": httpx.MockTransport(fail)}).error
        assert type(error) is TransportError
        assert error.__cause__ is raised
        assert error.applied is applied
