"""
A server that answers before it has read the request (RFC 9112, section 9.5).
"""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from affinda_resumes import (
    ApiError,
    AsyncClient,
    AuthenticationError,
    Client,
    DeadlineExceededError,
    ResumeDataUpdate,
    StatusError,
)
from affinda_resumes._runtime.http.early_answer import EarlyAnswer
from tests.support.library import httpx
from tests.wire.calling import IDENTIFIER, KEY, Mode, body_of, call
from tests.wire.conftest import Serve
from tests.wire.fault_server import (
    CLOSE,
    PAUSE,
    READ,
    READ_HEAD,
    RESET,
    START_TLS,
    WAIT,
    Send,
    answer,
    head,
)
from tests.wire.faults import RESUME

LARGE = ResumeDataUpdate(raw_text="x" * 4_000_000)
"""More than the buffers of both sides hold."""
REFUSED = answer(b'{"detail":"no"}', 401, "Connection: close")
TOO_LARGE = answer(b"", 413, "Connection: close")
EARLY = [
    pytest.param([READ_HEAD, Send(REFUSED), CLOSE], AuthenticationError, 401, id="401-close"),
    pytest.param([READ_HEAD, Send(TOO_LARGE), CLOSE], StatusError, 413, id="413-close"),
    pytest.param([READ_HEAD, Send(REFUSED), WAIT], AuthenticationError, 401, id="401-open"),
    pytest.param([READ_HEAD, Send(TOO_LARGE), WAIT], StatusError, 413, id="413-open"),
    pytest.param(
        [READ_HEAD, Send(head(100)), PAUSE, Send(REFUSED), WAIT],
        AuthenticationError,
        401,
        id="100-401-open",
    ),
    pytest.param(
        [READ_HEAD, *(Send(bytes([byte])) for byte in REFUSED), WAIT],
        AuthenticationError,
        401,
        id="401-in-bytes-open",
    ),
]


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize(("script", "kind", "status"), EARLY)
def test_a_refusal_is_read_while_the_body_is_written(
    script: list[Any],
    kind: type[StatusError],
    status: int,
    tls: bool,
    mode: Mode,
    serve: Serve,
    trusted: None,
) -> None:
    """The error is the refusal's, whether or not the server keeps its socket open; one request was sent."""
    server = serve([START_TLS, *script] if tls else script, receive_buffer=65_536)
    url = f"https://localhost:{server.port}" if tls else server.url
    error = call(mode, url, body=LARGE, timeout=60).error
    assert type(error) is kind
    assert (error.status_code, error.applied, error.attempts) == (status, False, 1)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("status", "refused"), [(100, False), (200, False), (299, False), (300, True), (413, True)]
)
def test_the_statuses_that_end_the_writing(status: int, refused: bool) -> None:
    """Every status from 300 on ends the writing, and no other."""
    early = EarlyAnswer()
    early.add(b"HTTP/1.1 %d Early\r\n\r\n" % status)

    assert refused is early.refused


def test_a_small_body_is_refused_all_the_same(mode: Mode, serve: Serve) -> None:
    """A body that fits the buffers was sent when the answer comes; a reset behind it takes nothing away."""
    server = serve([READ_HEAD, Send(REFUSED), PAUSE, RESET])
    error = call(mode, server.url, body=ResumeDataUpdate(raw_text="x" * 5_000)).error
    assert type(error) is AuthenticationError
    assert (error.applied, len(server.requests)) == (False, 1)


@pytest.mark.parametrize("interim", [100, 102, 103])
@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
def test_an_interim_answer_does_not_end_the_writing(
    interim: int, tls: bool, mode: Mode, serve: Serve, trusted: None
) -> None:
    """A server that says 100 or 103 before it reads still gets the whole body."""
    script = [READ_HEAD, Send(f"HTTP/1.1 {interim} Early\r\n\r\n".encode()), PAUSE, PAUSE, READ]
    script.append(Send(answer(RESUME)))
    server = serve([START_TLS, *script] if tls else script, receive_buffer=65_536)
    url = f"https://localhost:{server.port}" if tls else server.url
    done = call(mode, url, body=LARGE, timeout=60)
    assert done.response.attempts == 1
    assert len(body_of(server.requests[-1])) > 4_000_000


def test_an_early_success_does_not_end_the_writing(mode: Mode, serve: Serve) -> None:
    """A server that answers 200 and then reads on gets the whole body: it may need it."""
    server = serve(
        [READ_HEAD, Send(head(200, f"Content-Length: {len(RESUME)}")), PAUSE, READ, Send(RESUME)]
    )
    done = call(mode, server.url, body=LARGE, timeout=60)
    assert (done.response.attempts, done.response.status_code) == (1, 200)
    assert len(body_of(server.requests[-1])) > 4_000_000


def test_an_early_success_that_reads_nothing_is_read(mode: Mode, serve: Serve) -> None:
    """The answer of a server that takes nothing more is read instead of writing on until the deadline."""
    server = serve([READ_HEAD, Send(answer(RESUME)), WAIT], receive_buffer=65_536)
    done = call(mode, server.url, body=LARGE, timeout=60)
    assert done.response.status_code == 200


def test_a_server_that_reads_nothing_and_says_nothing_ends_at_the_deadline(
    mode: Mode, serve: Serve
) -> None:
    """Without an answer the writing goes on until the time is over."""
    server = serve([READ_HEAD, WAIT], receive_buffer=65_536)
    error = call(mode, server.url, body=LARGE, timeout=0.5).error
    assert type(error) is DeadlineExceededError
    assert error.applied is None


def test_a_connection_with_an_unread_request_is_not_used_again(mode: Mode, serve: Serve) -> None:
    """The rest of the body was not sent, so the connection is closed after the answer."""
    server = serve(
        [READ_HEAD, Send(answer(b"{}", 401)), WAIT],
        [READ, Send(answer(RESUME))],
        receive_buffer=65_536,
    )
    options: dict[str, Any] = {"api_key": KEY, "base_url": server.url, "timeout": 60}
    small = ResumeDataUpdate(summary="x")

    async def run() -> None:
        async with AsyncClient(**options) as client:
            with pytest.raises(ApiError):
                await client.update_resume_data(IDENTIFIER, LARGE)
            await client.update_resume_data(IDENTIFIER, small)

    if mode == "async":
        asyncio.run(run())
    else:
        with Client(**options) as client:
            with pytest.raises(ApiError):
                client.update_resume_data(IDENTIFIER, LARGE)
            client.update_resume_data(IDENTIFIER, small)
    assert server.connections == 2


def test_the_status_of_an_early_answer_is_the_first_final_one() -> None:
    """Interim answers are passed over, and a part of a status line is none yet."""
    early = EarlyAnswer()
    assert (early.answered, early.refused, bool(early)) == (False, False, False)
    early.add(b"HTTP/1.1 100 Continue\r\nX: y")
    assert (early.answered, bool(early)) == (False, True)
    early.add(b"\r\n\r\nHTTP/1.1 41")
    assert early.answered is False
    early.add(b"3 Too Large\r\n")
    assert (early.answered, early.refused) == (True, True)
    assert early.take(8) == b"HTTP/1.1"


def test_a_borrowed_client_does_what_httpx_does(serve: Serve) -> None:
    """With a caller's httpx client a refusal that closes is read too: httpx reads after a failed write."""
    server = serve([READ_HEAD, Send(REFUSED), CLOSE])
    error = call("sync", server.url, body=LARGE, borrow={"timeout": httpx.Timeout(20)}).error
    assert type(error) is AuthenticationError


class _OneDirectionLoop(asyncio.SelectorEventLoop):
    """An event loop that can't wait for both directions of a socket, as the one of Windows."""

    def add_writer(self, *_: Any) -> None:
        raise NotImplementedError

    def add_reader(self, *_: Any) -> None:
        raise NotImplementedError


@pytest.mark.parametrize(("script", "kind", "status"), EARLY)
def test_a_refusal_is_read_where_the_loop_waits_for_one_direction(
    script: list[Any], kind: type[StatusError], status: int, serve: Serve
) -> None:
    """A thread waits for the socket instead, and the refusal is seen as early."""
    server = serve(script, receive_buffer=65_536)

    async def run() -> ApiError | None:
        async with AsyncClient(api_key=KEY, base_url=server.url, timeout=60) as client:
            try:
                await client.update_resume_data(IDENTIFIER, LARGE)
            except ApiError as error:
                return error
            return None

    with asyncio.Runner(loop_factory=_OneDirectionLoop) as runner:
        error = runner.run(run())
    assert type(error) is kind
    assert (error.status_code, error.applied, error.attempts) == (status, False, 1)
