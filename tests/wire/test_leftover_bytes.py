"""
Bytes behind an answer: the connection is closed, and no later call sees any of them.
"""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from affinda_resumes import AsyncClient, Client, ResumeDataUpdate
from affinda_resumes._runtime.http.connections import Connection
from affinda_resumes._runtime.http.network import Backend
from tests.support.library import httpcore
from tests.wire.calling import IDENTIFIER, KEY, Mode
from tests.wire.conftest import Serve
from tests.wire.fault_server import READ, START_TLS, Pause, Send, answer, head, says

UPDATE = ResumeDataUpdate(summary="x")
FIRST = answer(b'{"rawText":"first"}')
SECOND = answer(b'{"rawText":"of another"}')
SHORT = head(200, "Content-Length: 2") + b'{}{"rawText":"the rest"}'
CHUNKED = head(200, "Transfer-Encoding: chunked") + b"2\r\n{}\r\n0\r\n\r\n"
LEFT = [
    pytest.param([Send(FIRST + b"\r\n")], id="crlf"),
    pytest.param([Send(FIRST + SECOND)], id="second-answer"),
    pytest.param([Send(SHORT)], id="short-length"),
    pytest.param([Send(CHUNKED + SECOND)], id="behind-chunks"),
    pytest.param([Send(head(204) + SECOND)], id="behind-204"),
    pytest.param([Send(FIRST), Pause(0.05), Send(SECOND)], id="second-answer-later"),
]


def _two_calls(mode: Mode, url: str) -> list[tuple[str | None, int] | str]:
    """Two calls one after another, with a moment between, and what each gave."""
    told: list[tuple[str | None, int] | str] = []
    options: dict[str, Any] = {"api_key": KEY, "base_url": url, "timeout": 20}

    def keep(response: Any) -> None:
        told.append((response.parsed.raw_text, response.attempts))

    async def run() -> None:
        async with AsyncClient(**options) as client:
            for _ in range(2):
                try:
                    keep(await client.update_resume_data_detailed(IDENTIFIER, UPDATE))
                except Exception as error:
                    told.append(type(error).__name__)
                await asyncio.sleep(0.2)

    if mode == "async":
        asyncio.run(run())
    else:
        with Client(**options) as client:
            for _ in range(2):
                try:
                    keep(client.update_resume_data_detailed(IDENTIFIER, UPDATE))
                except Exception as error:
                    told.append(type(error).__name__)
                time.sleep(0.2)
    return told


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("sent", LEFT)
def test_no_later_call_sees_what_is_left(
    sent: list[Any], tls: bool, mode: Mode, serve: Serve, trusted: None
) -> None:
    """The second call gets its own answer at its first attempt, over a connection of its own."""
    begin = [START_TLS] if tls else []
    last = says(answer(b'{"rawText":"second"}'))
    server = serve([*begin, READ, *sent, Pause(0.3)], [*begin, *last])
    url = f"https://localhost:{server.port}" if tls else server.url
    told = _two_calls(mode, url)
    assert told[1] == ("second", 1)
    assert (len(server.requests), server.connections) == (2, 2)


def test_a_connection_with_nothing_left_is_used_again(mode: Mode, serve: Serve) -> None:
    """The look for leftovers finds none in answers of either length: one connection serves both calls."""
    server = serve(says(CHUNKED), says(answer(b'{"rawText":"second"}')))
    assert _two_calls(mode, server.url) == [(None, 1), ("second", 1)]
    assert server.connections == 1


def test_a_connection_that_cannot_be_looked_into_is_not_used_again() -> None:
    """In an httpcore whose private names are others, nothing is known to be left, so nothing is kept."""

    class Unknown(httpcore.ConnectionPool):
        @property
        def connections(self) -> list[Any]:
            return [object()]

    backend = Backend()
    assert not Connection(Unknown(network_backend=backend), backend).is_clean()
    assert Connection(httpcore.ConnectionPool(network_backend=backend), backend).is_clean()
