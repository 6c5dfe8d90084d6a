"""
The end of a call frees what it held, no later garbage collection: bodies are personal data.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from typing import Any

import pytest

from affinda_resumes import ApiError, AsyncClient, Client
from affinda_resumes._runtime.call.exchange import Exchange
from affinda_resumes._runtime.http.attempt import Body
from affinda_resumes._runtime.views.read_view import ReadView
from tests.support.library import httpx
from tests.wire.calling import DOCUMENTED, IDENTIFIER, KEY, NO_TLS, Mode, documented_update
from tests.wire.conftest import Serve
from tests.wire.fault_server import Close, Read, answer, says

HOLDERS: tuple[Any, ...] = (
    ApiError, Body, Exchange, ReadView, httpx.Request, httpx.Response, httpx.TransportError
)  # fmt: skip
ENDS: dict[str, Any] = {
    "a result": says(answer(DOCUMENTED)),
    "an error": says(answer(b'{"type": "x", "errors": []}', 400)),
    "an unreadable body": says(answer(b"[")),
    "no answer": [Read(), Close()],
}


@pytest.fixture
def _no_collection() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def held() -> int:
    """Count the objects that hold bodies, or parts of them."""
    return sum(issubclass(type(one), HOLDERS) for one in gc.get_objects())


def call_once(mode: Mode, url: str, *, borrows: bool) -> None:
    """Make one call, whatever its end, and forget it."""
    options: dict[str, Any] = {"api_key": KEY, "base_url": url, "max_retries": 0}
    update = documented_update()

    async def run() -> None:
        async with httpx.AsyncClient(verify=NO_TLS) if borrows else nullcontext() as http:
            client = AsyncClient(**options, http_client=http)
            with suppress(ApiError):
                await client.update_resume_data(IDENTIFIER, update)
            await client.aclose()

    if mode == "async":
        asyncio.run(run())
        return
    with (
        httpx.Client(verify=NO_TLS) if borrows else nullcontext() as http,
        Client(**options, http_client=http) as client,
        suppress(ApiError),
    ):
        client.update_resume_data(IDENTIFIER, update)


@pytest.mark.usefixtures("_no_collection")
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("borrows", [False, True], ids=["own", "borrowed"])
def test_a_call_leaves_nothing_behind(mode: Mode, serve: Serve, end: str, borrows: bool) -> None:
    """No reference cycle holds what was sent or received, however a call ends."""
    server = serve(ENDS[end], ENDS[end])
    call_once(mode, server.url, borrows=borrows)  # what the first use loads stays
    before = held()
    call_once(mode, server.url, borrows=borrows)

    assert before == held()
