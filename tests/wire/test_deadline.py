"""
The timeout of a call covers every attempt, every wait and the last byte.
"""

from __future__ import annotations

import asyncio
import errno
import random
import socket
import time
from typing import Any

import pytest

from affinda_resumes import AsyncClient, Client, DeadlineExceededError, Response, ResumeDataUpdate
from affinda_resumes._runtime.call import client_base
from affinda_resumes._runtime.http import pools
from tests.support.library import httpx
from tests.wire.calling import IDENTIFIER, KEY, Mode, call, patiently
from tests.wire.conftest import Serve
from tests.wire.fault_server import READ, START_TLS, WAIT, Drip, Pause, Send, answer, head, says
from tests.wire.faults import RESUME

BRIEF = 0.3
LATEST = BRIEF + 0.5
"""Seconds: a call may end half a second beyond its deadline, on a machine that is fast enough."""

DRIPS = [
    pytest.param([READ, Drip(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 500)], id="head"),
    pytest.param([READ, Send(head(200, "Content-Length: 99999")), Drip(b" ")], id="body"),
    pytest.param(
        [READ, Send(head(200, "Transfer-Encoding: chunked")), Drip(b"1\r\n \r\n")], id="chunks"
    ),
    pytest.param([READ, Drip(b"HTTP/1.1 100 Continue\r\n\r\n")], id="interim"),
    pytest.param([READ, Send(b"HTTP/1.1 100 Continue\r\n\r\n" * 200_000)], id="interim-flood"),
    pytest.param([READ, Send(head(500, "Content-Length: 99999")), Drip(b" ")], id="error-body"),
    pytest.param([READ, Drip(b"x", pause=0.001)], id="fast"),
    pytest.param([READ, WAIT], id="silence"),
]


@pytest.mark.parametrize("script", DRIPS)
def test_a_server_that_drips_does_not_hold_a_call(
    script: list[Any], mode: Mode, serve: Serve
) -> None:
    """One byte at a time, past the deadline, ends in `DeadlineExceededError` within half a second of it."""

    def check(scale: int) -> None:
        error = call(mode, serve(script).url, timeout=BRIEF * scale).error
        assert isinstance(error, DeadlineExceededError)
        assert isinstance(error, TimeoutError)
        assert BRIEF * scale - 0.01 <= error.elapsed <= LATEST * scale
        assert str(error).endswith(f"not done within {BRIEF * scale:g} s")

    patiently(check)


def test_a_drip_over_tls_does_not_hold_a_call(mode: Mode, serve: Serve, trusted: None) -> None:
    """The deadline holds under TLS as it does without."""
    script = [START_TLS, READ, Send(head(200)), Drip(b" ")]

    def check(scale: int) -> None:
        url = f"https://localhost:{serve(script).port}"
        error = call(mode, url, timeout=BRIEF * scale).error
        assert isinstance(error, DeadlineExceededError)
        assert error.elapsed <= LATEST * scale
        assert error.applied is True

    patiently(check)


def test_the_timeout_of_a_call_goes_before_the_clients(mode: Mode, serve: Serve) -> None:
    """`timeout` at the call is what counts, and what the message names."""
    server = serve([READ, WAIT])
    error = call(mode, server.url, timeout=600, per_call={"timeout": 0.25}).error
    assert isinstance(error, DeadlineExceededError)
    assert str(error).endswith("not done within 0.25 s")


def test_the_defaults_are_those_of_the_documentation() -> None:
    """60 s for a call, 5 s for a connection, 2 repeats."""
    assert client_base.DEFAULT_TIMEOUT == 60
    assert pools.CONNECT_TIMEOUT == 5
    assert client_base.DEFAULT_MAX_RETRIES == 2


def test_the_deadline_covers_all_attempts(
    mode: Mode, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Attempts that each end early do not add up beyond the deadline."""
    monkeypatch.setattr(random, "uniform", lambda low, high: 0.0)

    def check(scale: int) -> None:
        monkeypatch.setattr(pools, "SILENCE_TIMEOUT", 0.1 * scale)
        error = call(mode, serve([READ, WAIT]).url, timeout=0.45 * scale, max_retries=50).error
        assert error.elapsed <= (0.45 + 0.5) * scale
        assert 3 <= error.attempts <= 6

    patiently(check)


def test_a_body_that_nobody_reads_does_not_hold_a_call(mode: Mode, serve: Serve) -> None:
    """The deadline covers sending: a server that reads nothing ends in `DeadlineExceededError`."""
    body = ResumeDataUpdate(raw_text="x" * 12_000_000)  # far more than the kernel takes by itself

    def check(scale: int) -> None:
        server = serve([WAIT], receive_buffer=4096)
        error = call(mode, server.url, body=body, timeout=1.0 * scale).error
        assert isinstance(error, DeadlineExceededError)
        assert error.applied is None
        assert error.elapsed <= 1.5 * scale

    patiently(check)


def test_waits_really_wait(mode: Mode, serve: Serve) -> None:
    """Without a test's stand-in the client sleeps, for as long as was drawn."""
    server = serve(says(answer(b"{}", 503, "Retry-After: 0.2")), says(answer(RESUME)))
    body = ResumeDataUpdate(summary="x")

    async def run() -> float:
        async with AsyncClient(api_key=KEY, base_url=server.url) as client:
            return (await client.update_resume_data_detailed(IDENTIFIER, body)).elapsed

    if mode == "async":
        assert asyncio.run(run()) >= 0.2
    else:
        with Client(api_key=KEY, base_url=server.url) as client:
            assert client.update_resume_data_detailed(IDENTIFIER, body).elapsed >= 0.2
    assert len(server.requests) == 2


def test_a_borrowed_clients_time_outs_count(mode: Mode, serve: Serve) -> None:
    """A read time-out of the caller's own httpx client ends an attempt before ours does."""
    server = serve([READ, WAIT])
    limits = httpx.Timeout(0.1)
    error = call(mode, server.url, borrow={"timeout": limits}).error
    assert error.attempts == 3
    assert type(error.__cause__).__name__ == "ReadTimeout"
    assert error.applied is None


@pytest.mark.parametrize("limits", [httpx.Timeout(None), httpx.Timeout(60)], ids=["none", "long"])
def test_the_deadline_holds_with_a_borrowed_client(
    limits: httpx.Timeout, mode: Mode, serve: Serve
) -> None:
    """A caller's httpx client without time-outs, or with long ones, does not hold a call."""
    for applied, script in ((None, [READ, WAIT]), (True, [READ, Send(head(200)), Drip(b" ")])):

        def check(scale: int, applied: bool | None = applied, script: Any = script) -> None:
            url = serve(script).url
            error = call(mode, url, borrow={"timeout": limits}, timeout=BRIEF * scale).error
            assert isinstance(error, DeadlineExceededError)
            assert error.elapsed <= LATEST * scale
            assert error.applied is applied

        patiently(check)


@pytest.mark.parametrize("borrow", [None, {"timeout": None}, {"timeout": 60}], ids=str)
def test_one_late_byte_does_not_hold_a_call(
    borrow: dict[str, Any] | None, mode: Mode, serve: Serve
) -> None:
    """A head or a part of a body that comes shortly before the deadline starts no time-out again."""
    parts = [
        (Send(head(200, "Content-Length: 9")), None),
        (Send(head(200, "Content-Length: 9") + b"1"), Send(b"2")),
    ]
    for first, second in parts:

        def check(scale: int, first: Any = first, second: Any = second) -> None:
            late = Pause(BRIEF * scale * 0.8)
            script = (
                [READ, late, first, WAIT] if second is None else [READ, first, late, second, WAIT]
            )
            url = serve(script).url
            error = call(mode, url, borrow=borrow, timeout=BRIEF * scale).error
            assert (type(error), error.applied) == (DeadlineExceededError, True)
            assert error.elapsed <= (BRIEF * 1.6) * scale

        patiently(check)


def listening_where_nobody_is_beside() -> socket.socket:
    """Return a socket on 127.0.0.2, under a port that is free on 127.0.0.1."""
    while True:
        listener = socket.socket()
        listener.bind(("127.0.0.2", 0))
        with socket.socket() as beside:
            try:
                beside.bind(("127.0.0.1", listener.getsockname()[1]))
            except OSError:
                listener.close()
            else:
                return listener


@pytest.fixture
def swallowing() -> Any:
    """Yield an address that swallows packets, and one beside it, under one port, that nobody uses yet."""
    listener = listening_where_nobody_is_beside()
    listener.listen(0)
    address = listener.getsockname()
    waiting = []
    for _ in range(16):  # until the kernel takes no more
        one = socket.socket()
        one.setblocking(False)
        waiting.append(one)
        assert one.connect_ex(address) in (0, errno.EINPROGRESS)
    time.sleep(0.05)
    probe = socket.socket()
    probe.settimeout(0.1)
    try:
        probe.connect(address)
    except TimeoutError:
        yield address
    else:
        pytest.skip("this system lets more connections wait than asked for")
    finally:
        for one in (*waiting, probe, listener):
            one.close()


def test_a_connection_that_never_comes_is_given_up(
    mode: Mode, swallowing: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Connecting has a time-out of its own, and what could not connect was not applied."""
    monkeypatch.setattr(pools, "CONNECT_TIMEOUT", 0.1)
    host, port = swallowing
    error = call(mode, f"http://{host}:{port}").error
    assert type(error.__cause__).__name__ == "ConnectTimeout"
    assert (error.attempts, error.applied) == (3, False)


def test_a_deadline_while_connecting_applied_nothing(mode: Mode, swallowing: Any) -> None:
    """The deadline may pass before the connection is there; then nothing was sent."""
    host, port = swallowing

    def check(scale: int) -> None:
        error = call(mode, f"http://{host}:{port}", timeout=BRIEF * scale).error
        assert isinstance(error, DeadlineExceededError)
        assert error.applied is False
        assert error.elapsed <= LATEST * scale

    patiently(check)


def test_an_address_that_swallows_packets_leaves_time_for_the_next(
    mode: Mode, serve: Serve, swallowing: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A host's second address is tried within the connect time-out when the first one is dead."""
    host, port = swallowing
    serve(says(answer(RESUME)), port=port)
    found = [
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))
        for address in (host, "127.0.0.1")
    ]
    original = socket.getaddrinfo

    def find(name: Any, *rest: Any, **more: Any) -> Any:
        named = name in ("localhost", b"localhost")
        return list(found) if named else original(name, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", find)

    def check(scale: int) -> None:
        monkeypatch.setattr(pools, "CONNECT_TIMEOUT", 0.8 * scale)
        result = call(mode, f"http://localhost:{port}", max_retries=0).result
        assert isinstance(result, Response)
        assert result.elapsed < 0.7 * scale

    patiently(check)


def test_a_cancelled_task_leaves_the_client_fit(serve: Serve) -> None:
    """Cancelling calls under way, in the middle of an answer or before it, costs later calls nothing."""
    scripts = [[READ, WAIT], [READ, Send(head(200, "Content-Length: 9")), WAIT]] * 5
    server = serve(*scripts, says(answer(RESUME)))
    body = ResumeDataUpdate(summary="x")

    async def run() -> str | None:
        async with AsyncClient(api_key=KEY, base_url=server.url) as client:
            calls = [
                asyncio.create_task(client.update_resume_data(IDENTIFIER, body)) for _ in range(10)
            ]
            while len(server.requests) < 10:
                await asyncio.sleep(0.01)
            for task in calls:
                task.cancel()
            ends = await asyncio.gather(*calls, return_exceptions=True)
            assert all(isinstance(end, asyncio.CancelledError) for end in ends)
            return (await client.update_resume_data(IDENTIFIER, body)).summary

    assert asyncio.run(run()) == "x"
