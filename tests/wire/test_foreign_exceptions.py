"""
Exceptions that are not the network's come through as they are, at once, and nothing is sent again.
"""

from __future__ import annotations

import asyncio
import ctypes
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from affinda_resumes import (
    AsyncClient,
    AuthenticationError,
    Client,
    NotFoundError,
    RedirectError,
    ResumeDataUpdate,
    ServerError,
    StatusError,
    TransportError,
)
from affinda_resumes._runtime.http.network_errors import is_from_socket
from tests.support.library import httpx
from tests.wire.calling import IDENTIFIER, KEY, Mode, call
from tests.wire.conftest import Serve
from tests.wire.fault_server import CLOSE, READ, WAIT, Answer, answer, says
from tests.wire.faults import RESUME

UPDATE = ResumeDataUpdate(summary="x")


class SoftTimeLimitError(Exception):
    """As Celery's `SoftTimeLimitExceeded`."""


class JobTimeoutError(TimeoutError):
    """A time limit that is an `OSError` by descent."""


RAISED = [
    SoftTimeLimitError("the time of the job is up"),
    JobTimeoutError("the time of the job is up"),
    TimeoutError("the time of the job is up"),
    ConnectionError("raised by a handler, not by a connection"),
    KeyError("x"),
]


@contextmanager
def _raising(error: Exception) -> Iterator[list[Any]]:
    """Raise `error` from the handler of SIGUSR1."""
    interrupted: list[Any] = []

    def handler(number: int, frame: Any) -> None:
        interrupted.append(frame.f_code.co_name)
        raise error

    before = signal.signal(signal.SIGUSR1, handler)
    try:
        yield interrupted
    finally:
        signal.signal(signal.SIGUSR1, before)


def _signal_when_read(request: bytes) -> bytes:
    """Return a server's answer that never comes: the caller is interrupted instead, a moment after the request."""
    main = threading.main_thread().ident
    assert main is not None
    # The caller has sent its last byte, and is on its way into the read: a second signal would find it there.
    timer = threading.Timer(0.1, signal.pthread_kill, (main, signal.SIGUSR1))
    timer.start()
    return b""


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="this system has no such signal")
@pytest.mark.parametrize("error", RAISED, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("borrowed", [False, True], ids=["own", "borrowed"])
def test_what_a_signal_handler_raises_comes_through(
    error: Exception, borrowed: bool, serve: Serve
) -> None:
    """Neither taken for a lost connection nor repeated; a note says what is known of the request."""
    server = serve([READ, Answer(_signal_when_read), WAIT])
    raised = type(error)(*error.args)
    with _raising(raised) as interrupted, pytest.raises(type(error)) as caught:
        call("sync", server.url, borrow={"timeout": 60} if borrowed else None, timeout=60)
    assert interrupted
    assert caught.value is raised
    assert len(server.requests) == 1
    assert "nobody can know" in caught.value.__notes__[0]
    assert KEY not in caught.value.__notes__[0]


def test_the_next_call_works(serve: Serve) -> None:
    """The connection of an interrupted call is closed, and its late answer is nobody's."""
    server = serve([READ, Answer(_signal_when_read), WAIT], says(answer(RESUME)))
    with Client(api_key=KEY, base_url=server.url, timeout=60) as client:
        with _raising(SoftTimeLimitError()), pytest.raises(SoftTimeLimitError):
            client.update_resume_data(IDENTIFIER, UPDATE)
        assert client.update_resume_data_detailed(IDENTIFIER, UPDATE).attempts == 1
    assert server.connections == 2


def test_an_exception_from_another_thread_comes_through(serve: Serve) -> None:
    """As a debugger, or RQ's thread-based time limit, throws it in."""
    server = serve([READ, WAIT, CLOSE])
    ended: list[BaseException] = []

    def work() -> None:
        try:
            call("sync", server.url, timeout=60)
        except SoftTimeLimitError as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    while not server.requests:
        pass
    assert thread.ident is not None
    ctypes.pythonapi.PyThreadState_SetAsyncExc(
        ctypes.c_ulong(thread.ident), ctypes.py_object(SoftTimeLimitError)
    )
    server.release()  # the read ends, and the exception is due
    thread.join(20)
    assert [type(error) for error in ended] == [SoftTimeLimitError]
    assert len(server.requests) == 1


def test_a_task_that_is_cancelled_is_cancelled(serve: Serve) -> None:
    """A cancellation comes through, and nothing is sent again."""
    server = serve([READ, WAIT])

    async def main() -> bool:
        async with AsyncClient(api_key=KEY, base_url=server.url, timeout=60) as client:
            task = asyncio.create_task(client.update_resume_data(IDENTIFIER, UPDATE))
            while not server.requests:
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait([task])
            return task.cancelled()

    assert asyncio.run(main())
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "error",
    [SoftTimeLimitError(), JobTimeoutError(), KeyError("x")],
    ids=lambda e: type(e).__name__,
)
def test_an_exception_thrown_into_a_task_comes_through(error: Exception, serve: Serve) -> None:
    """As `gevent.Timeout(…, MyError)` throws its exception into whatever waits."""
    server = serve([READ, WAIT])
    client = AsyncClient(api_key=KEY, base_url=server.url, timeout=60)

    class Thrown:
        """Awaits a call until the server has its request, then throws into it."""

        def __await__(self) -> Any:
            steps = client.update_resume_data(IDENTIFIER, UPDATE).__await__()
            waited = steps.send(None)
            while not server.requests:
                yield
                if waited is None or waited.done():
                    waited = steps.send(None)
            steps.throw(error)
            while True:  # what closes the connection may wait
                yield
                steps.send(None)

    async def main() -> None:
        try:
            await Thrown()
        finally:
            await client.aclose()

    with pytest.raises(type(error)) as caught:
        asyncio.run(main())
    assert caught.value is error
    assert len(server.requests) == 1


def _hooks(mode: Mode, **hooks: Any) -> dict[str, Any]:
    """Options of an httpx client with these hooks, async ones where they must be."""
    if mode == "sync":
        return {"event_hooks": {kind: [hook] for kind, hook in hooks.items()}}

    def as_async(hook: Any) -> Any:
        async def awaited(thing: Any) -> None:
            hook(thing)

        return awaited

    return {"event_hooks": {kind: [as_async(hook)] for kind, hook in hooks.items()}}


@pytest.mark.parametrize(
    ("status", "kind", "applied", "attempts"),
    [
        (404, NotFoundError, False, 1),
        (401, AuthenticationError, False, 1),
        (418, StatusError, False, 1),
        (302, RedirectError, None, 1),
        (500, ServerError, None, 3),
    ],
)
def test_a_raise_for_status_hook_gives_the_error_of_the_status(
    status: int,
    kind: type[StatusError],
    applied: bool | None,
    attempts: int,
    mode: Mode,
    serve: Serve,
) -> None:
    """`httpx.HTTPStatusError` says what came: it is judged as the status is."""
    server = serve(says(answer(b"{}", status)))
    hooks = _hooks(mode, response=lambda response: response.raise_for_status())
    error = call(mode, server.url, borrow=hooks).error
    assert type(error) is kind
    assert (error.status_code, error.applied, error.attempts) == (status, applied, attempts)
    assert error.request_id == "req-1"
    assert len(server.requests) == attempts


def test_a_hook_that_read_the_answer_keeps_its_words(serve: Serve) -> None:
    """The message has the API's text if the hook read the body before it raised."""

    def hook(response: httpx.Response) -> None:
        response.read()
        response.raise_for_status()

    body = b'{"type":"client_error","errors":[{"attr":"a","code":"c","detail":"d"}]}'
    server = serve(says(answer(body, 400)))
    error = call("sync", server.url, borrow=_hooks("sync", response=hook)).error
    assert str(error).endswith("400: a: c: d")
    assert error.body == body


def _bug(_: object) -> None:
    raise KeyError("a bug in a hook")


@pytest.mark.parametrize(
    ("hooks", "requests", "note"),
    [
        ({"response": _bug}, 1, "the server had answered with status 200"),
        ({"request": _bug}, 0, "nothing of the request had been sent"),
    ],
    ids=["response", "request"],
)
def test_a_bug_in_a_hook_comes_through(
    hooks: dict[str, Any], requests: int, note: str, mode: Mode, serve: Serve
) -> None:
    """It is the caller's own exception: raised as it is, with a note, and nothing is sent again."""
    server = serve(says(answer(RESUME)))
    with pytest.raises(KeyError) as caught:
        call(mode, server.url, borrow=_hooks(mode, **hooks))
    assert caught.value.__notes__[0].endswith(note)
    assert len(server.requests) == requests


def _no_network(_: object) -> None:
    raise httpx.ConnectError("a hook's own call failed")


@pytest.mark.parametrize(
    ("hooks", "requests", "applied"),
    [({"response": _no_network}, 1, True), ({"request": _no_network}, 0, False)],
    ids=["response", "request"],
)
def test_a_network_error_of_a_hook_says_whether_the_request_was_applied(
    hooks: dict[str, Any], requests: int, applied: bool, mode: Mode, serve: Serve
) -> None:
    """A token that can't be fetched, a log that can't be written to: `applied` speaks of our request."""
    server = serve(says(answer(RESUME)))
    error = call(mode, server.url, borrow=_hooks(mode, **hooks)).error
    assert type(error) is TransportError
    assert (error.applied, error.attempts, len(server.requests)) == (applied, 1, requests)


def test_a_response_hook_on_a_mock_transport_counts_as_sent(mode: Mode) -> None:
    """A mock transport reads no body as a connection does; that the request reached it is known all the same."""
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
    borrow = {"transport": transport, **_hooks(mode, response=_no_network)}
    error = call(mode, None, borrow=borrow).error
    assert (error.applied, error.attempts) == (True, 1)


def test_what_a_callers_transport_raises_comes_through(mode: Mode) -> None:
    """A bug in a mock transport is the test's own, not a lost connection."""

    def broken(request: httpx.Request) -> httpx.Response:
        raise KeyError("a bug in a mock")

    with pytest.raises(KeyError) as caught:
        call(mode, None, borrow={"transport": httpx.MockTransport(broken)})
    assert "nobody can know" in caught.value.__notes__[0]


def test_an_error_of_a_replaced_look_up_is_the_networks() -> None:
    """A function in the place of `socket.getaddrinfo` raises what a socket does, in a frame of its own."""
    import socket

    def replaced() -> None:
        raise socket.gaierror(-2, "Name or service not known")

    with pytest.raises(OSError, match="not known") as caught:
        replaced()
    assert is_from_socket(caught.value)
