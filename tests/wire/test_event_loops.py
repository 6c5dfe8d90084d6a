"""
One async client in one event loop after another, in several at once, and where asyncio doesn't run.
"""

from __future__ import annotations

import asyncio
import gc
import json
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from affinda_resumes import AsyncClient, InvalidRequestError, ResumeDataUpdate, TransportError
from affinda_resumes._runtime.http.connections import AsyncLeases
from tests.support.library import httpx
from tests.wire.calling import IDENTIFIER, KEY, target_of
from tests.wire.conftest import Serve
from tests.wire.fault_server import READ, START_TLS, WAIT, Answer, answer, says
from tests.wire.faults import RESUME

pytestmark = pytest.mark.usefixtures("frozen")

UPDATE = ResumeDataUpdate(summary="x")


def _echo(request: bytes) -> bytes:
    if not request:  # the client has gone
        return b""
    return answer(json.dumps({"rawText": target_of(request).rpartition("/")[2]}).encode())


ECHO = [READ, Answer(_echo)]


def connection_sets() -> int:
    """Count the sets of connections that are alive, of all async clients."""
    gc.collect()
    return sum(isinstance(one, AsyncLeases) for one in gc.get_objects())


@pytest.mark.parametrize("retries", [0, 2])
def test_a_second_loop_has_connections_of_its_own(retries: int, serve: Serve) -> None:
    """Each `asyncio.run` sends each request once, and closing in yet another loop raises nothing."""
    server = serve(ECHO)
    before = connection_sets()
    client = AsyncClient(api_key=KEY, base_url=server.url, max_retries=retries)

    async def attempts(identifier: str) -> tuple[str | None, int]:
        done = await client.update_resume_data_detailed(identifier, UPDATE)
        return done.parsed.raw_text, done.attempts

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for turn in range(3):
            assert asyncio.run(attempts(f"turn-{turn}")) == (f"turn-{turn}", 1)
        assert 1 == connection_sets() - before  # those of loops that have ended are gone
        asyncio.run(client.aclose())
        gc.collect()
    assert (len(server.requests), server.connections) == (3, 3)


def test_a_second_loop_over_tls(serve: Serve, trusted: None) -> None:
    """The same over TLS."""
    server = serve([START_TLS, READ, Answer(_echo)])
    client = AsyncClient(api_key=KEY, base_url=f"https://localhost:{server.port}")

    async def ask(identifier: str) -> str | None:
        return (await client.update_resume_data(identifier, UPDATE)).raw_text

    assert [asyncio.run(ask(f"turn-{turn}")) for turn in range(2)] == ["turn-0", "turn-1"]
    asyncio.run(client.aclose())
    assert len(server.requests) == 2


def test_loops_in_several_threads_share_one_client(serve: Serve) -> None:
    """Four loops that run at once each get their own answers, on connections of their own."""
    server = serve(ECHO)
    client = AsyncClient(api_key=KEY, base_url=server.url)
    begin = threading.Barrier(4)

    def work(number: int) -> list[str | None]:
        async def calls() -> list[str | None]:
            begin.wait(20)
            names = [f"loop-{number}-{turn}" for turn in range(8)]
            asked = [client.update_resume_data(name, UPDATE) for name in names]
            return [resume.raw_text for resume in await asyncio.gather(*asked)]

        return asyncio.run(calls())

    with ThreadPoolExecutor(4) as threads:
        told = list(threads.map(work, range(4)))
    asyncio.run(client.aclose())
    assert told == [[f"loop-{number}-{turn}" for turn in range(8)] for number in range(4)]
    assert len(server.requests) == 32


def test_closing_in_one_loop_ends_a_call_in_another(serve: Serve) -> None:
    """`aclose()` may be called from any loop: a call that waits elsewhere ends at once."""
    server = serve([READ, WAIT])
    client = AsyncClient(api_key=KEY, base_url=server.url, timeout=60)

    async def call() -> None:
        await client.update_resume_data(IDENTIFIER, UPDATE)

    with ThreadPoolExecutor(1) as threads:
        outcome = threads.submit(lambda: asyncio.run(call()))
        while not server.requests:
            pass
        asyncio.run(client.aclose())
        error = outcome.exception(20)
    assert isinstance(error, TransportError)
    assert (error.applied, len(server.requests)) == (None, 1)
    assert str(error).endswith(": the client was closed")


def test_a_callers_http_client_is_refused_in_a_second_loop(serve: Serve) -> None:
    """httpx would send over the ended loop's socket: nothing is sent, and the error says what to do."""
    server = serve(says(answer(RESUME)))
    theirs = httpx.AsyncClient()
    client = AsyncClient(api_key=KEY, base_url=server.url, http_client=theirs)

    async def call(last: bool) -> None:
        try:
            await client.update_resume_data(IDENTIFIER, UPDATE)
        finally:
            if not last:
                # What an ended loop leaves open is httpx's; the test closes it while it can.
                await theirs._transport.aclose()

    asyncio.run(call(last=False))
    with pytest.raises(InvalidRequestError, match=r"used in another event loop") as refused:
        asyncio.run(call(last=True))
    assert (refused.value.applied, len(server.requests)) == (False, 1)


def test_a_transport_in_memory_is_used_in_a_second_loop_too() -> None:
    """A module's client with a mock transport works in the loop of every test."""
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"rawText": "x"}))
    theirs = httpx.AsyncClient(transport=transport)
    client = AsyncClient(api_key=KEY, base_url="http://localhost", http_client=theirs)

    async def ask() -> str | None:
        return (await client.update_resume_data(IDENTIFIER, UPDATE)).raw_text

    assert [asyncio.run(ask()) for _ in range(2)] == ["x", "x"]


def _without_a_loop(coroutine: Any) -> Any:
    """Run a coroutine as an event loop that isn't asyncio's does: by sending to it."""
    try:
        coroutine.send(None)
    except StopIteration as done:
        return done.value
    raise AssertionError("it waited for an event loop")


def test_where_asyncio_does_not_run_a_call_is_refused_at_once(serve: Serve) -> None:
    """trio drives coroutines too, and has no loop of asyncio: the error says so before anything is sent."""
    server = serve(says(answer(RESUME)))
    client = AsyncClient(api_key=KEY, base_url=server.url)
    with pytest.raises(InvalidRequestError, match=r"event loop of asyncio.*trio") as refused:
        _without_a_loop(client.update_resume_data(IDENTIFIER, UPDATE))
    assert (refused.value.applied, server.connections) == (False, 0)
    _without_a_loop(client.aclose())


def test_trio_is_refused_at_once(serve: Serve) -> None:
    """The same under trio itself."""
    trio = pytest.importorskip("trio", reason="attrs of the oldest versions is too old for it")
    server = serve(says(answer(RESUME)))

    async def call() -> None:
        async with AsyncClient(api_key=KEY, base_url=server.url) as client:
            await client.update_resume_data(IDENTIFIER, UPDATE)

    with pytest.raises(InvalidRequestError, match="trio"):
        trio.run(call)
    assert server.connections == 0
