"""
One client, from its making to its closing.
"""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import sys
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from affinda_resumes import (
    AsyncClient,
    Client,
    InvalidRequestError,
    ResumeDataUpdate,
    ServerError,
    TransportError,
)
from affinda_resumes._runtime.http import pools
from tests.wire.calling import (
    IDENTIFIER,
    KEY,
    Mode,
    body_of,
    call,
    documented_update,
    patiently,
)
from tests.wire.conftest import Serve
from tests.wire.echo import ECHO, echo
from tests.wire.fault_server import CLOSE, READ, RESET, Answer, Pause, answer, says
from tests.wire.faults import FAULTS, RESUME, Fault


def test_a_connection_is_used_again(mode: Mode, serve: Serve) -> None:
    """Calls one after another share a connection."""
    server = serve(ECHO)

    async def run() -> None:
        async with AsyncClient(api_key=KEY, base_url=server.url) as client:
            for _ in range(5):
                await client.update_resume_data(IDENTIFIER, ResumeDataUpdate(summary="x"))

    if mode == "async":
        asyncio.run(run())
    else:
        with Client(api_key=KEY, base_url=server.url) as client:
            for _ in range(5):
                client.update_resume_data(IDENTIFIER, ResumeDataUpdate(summary="x"))
    assert (len(server.requests), server.connections) == (5, 1)


def test_a_connection_that_the_server_closed_is_not_used(mode: Mode, serve: Serve) -> None:
    """A server that closes between two calls costs the second one not even an attempt."""
    server = serve([READ, Answer(echo), CLOSE], ECHO)
    update = ResumeDataUpdate(summary="x")

    async def run() -> int:
        async with AsyncClient(api_key=KEY, base_url=server.url) as client:
            await client.update_resume_data(IDENTIFIER, update)
            await asyncio.to_thread(server.gone.acquire, timeout=300)
            await asyncio.sleep(0.02)
            return (await client.update_resume_data_detailed(IDENTIFIER, update)).attempts

    if mode == "async":
        assert asyncio.run(run()) == 1
    else:
        with Client(api_key=KEY, base_url=server.url) as client:
            client.update_resume_data(IDENTIFIER, update)
            server.gone.acquire(timeout=300)
            assert client.update_resume_data_detailed(IDENTIFIER, update).attempts == 1
    assert server.connections == 2


def test_a_closed_client_refuses_calls(mode: Mode, serve: Serve) -> None:
    """Closing is final, can be done twice, and is said clearly."""
    server = serve(says(answer(RESUME)))
    update = ResumeDataUpdate(summary="x")

    async def run() -> None:
        client = AsyncClient(api_key=KEY, base_url=server.url)
        async with client:
            await client.update_resume_data(IDENTIFIER, update)
        await client.aclose()
        await client.update_resume_data(IDENTIFIER, update)

    def run_sync() -> None:
        client = Client(api_key=KEY, base_url=server.url)
        with client:
            client.update_resume_data(IDENTIFIER, update)
        client.close()
        client.update_resume_data(IDENTIFIER, update)

    with pytest.raises(InvalidRequestError, match=r"^the client is closed$") as refused:
        asyncio.run(run()) if mode == "async" else run_sync()
    assert refused.value.applied is False
    assert len(server.requests) == 1


def test_closing_ends_a_call_under_way(serve: Serve) -> None:
    """Closing the client in another thread ends the call with an error, and it is not sent again."""
    server = serve([READ, Pause(0.1), RESET], says(answer(RESUME)))
    client = Client(api_key=KEY, base_url=server.url)
    with ThreadPoolExecutor(1) as threads:
        update = ResumeDataUpdate(summary="x")
        future = threads.submit(client.update_resume_data, IDENTIFIER, update)
        while not server.requests:
            pass
        client.close()
        error = future.exception(5)
    assert isinstance(error, TransportError)
    assert (error.attempts, error.applied, len(server.requests)) == (1, None, 1)


def test_closing_between_two_attempts_opens_no_connection(mode: Mode, serve: Serve) -> None:
    """A client that is closed during a wait does not come back to life: the call ends as its last attempt did."""
    server = serve(says(answer(b"{}", 503)), says(answer(RESUME)))
    update = ResumeDataUpdate(summary="x")

    async def run() -> None:
        client = AsyncClient(api_key=KEY, base_url=server.url)

        async def sleep(_: float) -> None:
            await client.aclose()

        client._sleep = sleep  # type: ignore[assignment]
        await client.update_resume_data(IDENTIFIER, update)

    def run_sync() -> None:
        client = Client(api_key=KEY, base_url=server.url)
        client._sleep = lambda _: client.close()  # type: ignore[assignment]
        client.update_resume_data(IDENTIFIER, update)

    with pytest.raises(ServerError) as ended:
        asyncio.run(run()) if mode == "async" else run_sync()
    assert ended.value.applied is None  # for the first attempt may have been carried out
    assert server.connections == 1


@pytest.mark.usefixtures("frozen")
@pytest.mark.parametrize("borrowed", [False, True], ids=["own", "borrowed"])
@pytest.mark.parametrize(
    "fault", [f for f in FAULTS if f.status is None or "large" in f.name], ids=lambda f: f.name
)
def test_no_fault_leaves_a_socket_open(
    fault: Fault, borrowed: bool, mode: Mode, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever went wrong, once the client is closed nothing warns of a resource."""
    if fault.name in ("unknown-host", "label-too-long"):
        return  # which never come to a socket
    if borrowed and fault.name == "drip-in-head":
        return  # httpx itself waits for the end of a head: see "What does not hold" in docs/errors.md
    warned: list[str] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda found: warned.append(repr(found.exc_value)))

    def check(scale: int) -> None:
        warned.clear()
        monkeypatch.setattr(pools, "CONNECT_TIMEOUT", 0.1 * scale)
        monkeypatch.setattr(pools, "SILENCE_TIMEOUT", 0.1 * scale)
        server = serve(fault.script)
        if fault.name == "refused-connection":
            server.stop()
        borrow = {"timeout": 0.2 * scale} if borrowed else None
        options = dict(fault.options)
        if "timeout" in options:
            options["timeout"] *= scale
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            url = fault.url.format(port=server.port)
            call(mode, url, borrow=borrow, max_retries=1, **options)
            gc.collect()
        assert [] == warned

    if borrowed:
        patiently(check)  # anyio leaves a socket open that it is cancelled over as it connects
    else:
        check(1)


def test_an_unused_client_needs_no_closing() -> None:
    """Making a client opens nothing."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        Client(api_key=KEY)
        AsyncClient(api_key=KEY)
        gc.collect()


def test_a_documented_update_is_what_is_sent(mode: Mode, serve: Serve) -> None:
    """The bytes of the body are the update's own, whatever else goes on in the client."""
    server = serve(says(answer(RESUME)))
    call(mode, server.url)
    assert json.loads(body_of(server.requests[0])) == documented_update().to_dict()


def test_a_client_that_is_closed_while_it_connects_sends_nothing(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection that is made after all is closed, and the call says that nothing was sent."""
    server = serve(ECHO)
    began, go_on = threading.Event(), threading.Event()
    resolve = socket.getaddrinfo

    def slowly(*arguments: Any, **options: Any) -> Any:
        began.set()
        go_on.wait(300)
        return resolve(*arguments, **options)

    client = Client(api_key=KEY, base_url=server.url, max_retries=0)
    monkeypatch.setattr(socket, "getaddrinfo", slowly)
    with ThreadPoolExecutor(1) as threads:
        outcome = threads.submit(
            client.update_resume_data, IDENTIFIER, ResumeDataUpdate(summary="x")
        )
        assert began.wait(300)
        client.close()
        go_on.set()
        error = outcome.exception(300)
    assert isinstance(error, TransportError)
    assert (False, []) == (error.applied, [request for request in server.requests if request])


def test_an_async_client_that_is_closed_while_it_connects_sends_nothing(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same for tasks."""
    server = serve(ECHO)
    go_on = threading.Event()
    resolve = socket.getaddrinfo

    async def main() -> BaseException | None:
        loop, began = asyncio.get_running_loop(), asyncio.Event()

        def slowly(*arguments: Any, **options: Any) -> Any:
            loop.call_soon_threadsafe(began.set)
            go_on.wait(10)
            return resolve(*arguments, **options)

        client = AsyncClient(api_key=KEY, base_url=server.url, max_retries=0)
        update = ResumeDataUpdate(summary="x")
        with monkeypatch.context() as patch:
            patch.setattr(socket, "getaddrinfo", slowly)
            call = asyncio.create_task(client.update_resume_data(IDENTIFIER, update))
            await began.wait()
            await client.aclose()
            go_on.set()
            await asyncio.wait([call], timeout=300)
        return call.exception()

    error = asyncio.run(main())
    assert isinstance(error, TransportError)
    assert (False, []) == (error.applied, [request for request in server.requests if request])
