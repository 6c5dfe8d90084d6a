"""
Tools that watch, record or replace httpx see each call of the package's own client.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from affinda_resumes import AsyncClient, Client, ResumeDataUpdate, TransportError
from tests.support.library import httpcore, httpx
from tests.wire.calling import IDENTIFIER, KEY, Mode, body_of, call, target_of
from tests.wire.conftest import Serve
from tests.wire.fault_server import answer, says
from tests.wire.faults import RESUME

UPDATE = ResumeDataUpdate(summary="x")
DOORS: dict[Mode, list[tuple[type, str]]] = {
    "sync": [
        (httpx.Client, "send"),
        (httpx.HTTPTransport, "handle_request"),
        (httpcore.ConnectionPool, "handle_request"),
    ],
    "async": [
        (httpx.AsyncClient, "send"),
        (httpx.AsyncHTTPTransport, "handle_async_request"),
        (httpcore.AsyncConnectionPool, "handle_async_request"),
    ],
}
"""The methods that tools wrap or replace: Sentry's, OpenTelemetry's and pytest-httpx's, vcrpy's and respx's."""


@pytest.mark.parametrize("door", [0, 1, 2], ids=["client", "transport", "pool"])
def test_each_door_sees_a_call_once(
    door: int, mode: Mode, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A function around it gets the request with its content, and the call goes on as ever."""
    server = serve(says(answer(RESUME)))
    owner, name = DOORS[mode][door]
    original = getattr(owner, name)
    seen: list[Any] = []

    def watch(self: Any, request: Any, **options: Any) -> Any:
        seen.append(request)
        return original(self, request, **options)

    monkeypatch.setattr(owner, name, watch)

    assert call(mode, server.url, body=UPDATE).response.status_code == 200
    assert len(seen) == 1
    assert (seen[0].url.raw_path if door < 2 else seen[0].url.target) in server.requests[0]
    if door < 2:
        assert seen[0].content == body_of(server.requests[0]) == b'{"summary":"x"}'


def _replaced(mode: Mode, result: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Replace the transport's method, as pytest-httpx does."""

    def respond(self: Any, request: httpx.Request) -> httpx.Response:
        request.read()
        if isinstance(result, Exception):
            raise result
        assert isinstance(result, bytes)
        return httpx.Response(200, content=result)

    async def respond_async(self: Any, request: httpx.Request) -> httpx.Response:
        return respond(self, request)

    owner, name = DOORS[mode][1]
    monkeypatch.setattr(owner, name, respond if mode == "sync" else respond_async)


def test_a_replaced_transport_keeps_calls_from_the_network(
    mode: Mode, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer is the replacement's, and no connection is made."""
    server = serve(says(answer(b"{}")))
    _replaced(mode, RESUME, monkeypatch)

    assert call(mode, server.url, body=UPDATE).response.parsed.summary == "x"
    assert server.connections == 0


@pytest.mark.parametrize(
    ("error", "applied"),
    [(httpx.ReadTimeout("late"), None), (httpx.ConnectError("refused"), False)],
    ids=["read", "connect"],
)
def test_a_fault_of_a_replaced_transport_is_judged_as_a_real_one(
    error: Exception, applied: bool | None, mode: Mode, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody knows whether a request was carried out that ended in a time-out; one without a connection was not."""
    _replaced(mode, error, monkeypatch)
    told = call(mode, "http://localhost", body=UPDATE, max_retries=0).error

    assert type(told) is TransportError
    assert told.applied is applied


@pytest.mark.parametrize("identifier", ["aBcD1234", "a b/c?d=1&e#f%", "résumé"])
def test_the_url_is_the_one_that_httpx_would_parse(
    identifier: str, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is put together from parts, and equals the URL of the whole string."""
    server = serve(says(answer(RESUME)))
    urls: list[httpx.URL] = []
    send = httpx.Client.send

    def watch(self: Any, request: httpx.Request, **options: Any) -> Any:
        urls.append(request.url)
        return send(self, request, **options)

    monkeypatch.setattr(httpx.Client, "send", watch)
    call("sync", f"{server.url}/base", identifier=identifier, body=UPDATE)
    expected = httpx.URL(server.url + target_of(server.requests[0]))

    assert [expected] == urls
    assert (str(expected), expected.raw_path) == (str(urls[0]), urls[0].raw_path)


def test_httpx_has_the_private_names_that_are_used() -> None:
    """Without `_pool` nothing would be sent over the package's connections; without the others a call takes longer."""
    assert "_pool" in vars(httpx.HTTPTransport())
    assert "_pool" in vars(httpx.AsyncHTTPTransport())
    with httpx.Client() as client:
        assert "_cookies" in vars(client)
    parts = vars(httpx.URL("http://localhost"))["_uri_reference"]
    assert parts._replace(path="/a", query="b").path == "/a"


def test_no_cookie_is_kept(mode: Mode, serve: Serve) -> None:
    """A call depends on no call before it."""
    server = serve(says(answer(RESUME, 200, "Set-Cookie: session=kept; Path=/")))
    options: dict[str, Any] = {"api_key": KEY, "base_url": server.url}

    async def run() -> None:
        async with AsyncClient(**options) as client:
            for _ in range(2):
                await client.update_resume_data(IDENTIFIER, UPDATE)

    if mode == "async":
        asyncio.run(run())
    else:
        with Client(**options) as client:
            for _ in range(2):
                client.update_resume_data(IDENTIFIER, UPDATE)
    assert len(server.requests) == 2
    for request in server.requests:
        assert b"cookie" not in request.lower()


def test_httpx_logs_the_identifier_and_no_key(
    mode: Mode, serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    """httpx logs each request's URL at INFO, as docs/errors.md says; a level of its logger silences it."""
    server = serve(says(answer(RESUME)))
    with caplog.at_level(logging.INFO):
        call(mode, server.url, body=UPDATE)
    lines = [record.getMessage() for record in caplog.records if record.name == httpx.__name__]

    assert len(lines) == 1
    assert lines[0].startswith(f"HTTP Request: PATCH {server.url}/v2/resumes/{IDENTIFIER} ")
    assert KEY not in caplog.text
    caplog.clear()
    with (
        caplog.at_level(logging.INFO),
        caplog.at_level(logging.WARNING, logger=httpx.__name__),
    ):
        call(mode, server.url, body=UPDATE)
    assert IDENTIFIER not in caplog.text
