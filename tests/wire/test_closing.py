"""
A client that is closed while calls wait.
"""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from affinda_resumes import (
    ApiError,
    AsyncClient,
    Client,
    RateLimitError,
    ResumeDataUpdate,
    TransportError,
)
from tests.wire.calling import IDENTIFIER, KEY, Mode
from tests.wire.conftest import Serve
from tests.wire.fault_server import READ, START_TLS, WAIT, FaultServer, Send, answer, head, says

UPDATE = ResumeDataUpdate(summary="x")
HOUR = 3600.0


def _closed_when(mode: Mode, url: str, server: FaultServer) -> ApiError:
    """Begin a call that may take an hour, close the client when the server has the request, and give the error."""
    options: dict[str, Any] = {"api_key": KEY, "base_url": url, "timeout": HOUR}

    async def run() -> BaseException | None:
        client = AsyncClient(**options)
        call = asyncio.create_task(client.update_resume_data(IDENTIFIER, UPDATE))
        while not server.requests:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.1)  # so that the call waits for what comes next
        await client.aclose()
        done, _ = await asyncio.wait([call], timeout=60)
        assert done, "the call went on"
        return call.exception()

    def run_sync() -> BaseException | None:
        client = Client(**options)
        with ThreadPoolExecutor(1) as threads:
            outcome = threads.submit(client.update_resume_data, IDENTIFIER, UPDATE)
            while not server.requests:
                pass
            threading.Event().wait(0.1)
            client.close()
            return outcome.exception(60)

    error = asyncio.run(run()) if mode == "async" else run_sync()
    assert isinstance(error, ApiError), error
    return error


def test_a_call_that_waits_for_its_next_attempt_ends_as_its_last_did(
    mode: Mode, serve: Serve
) -> None:
    """The wait of ten minutes is not waited for, and the error is the 429 that the call had."""
    server = serve(says(answer(b"{}", 429, "Retry-After: 600")))
    error = _closed_when(mode, server.url, server)
    assert type(error) is RateLimitError
    assert (error.attempts, error.applied, error.retry_after) == (1, False, 600)


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize(
    ("script", "applied"),
    [
        pytest.param([READ, WAIT], None, id="for-the-head"),
        pytest.param([READ, Send(head(200, "Content-Length: 9")), WAIT], True, id="for-the-body"),
    ],
)
def test_a_call_that_waits_for_an_answer_ends(
    script: list[Any], applied: bool | None, tls: bool, mode: Mode, serve: Serve, trusted: None
) -> None:
    """The connection is interrupted, the error says that the client was closed, and nothing is sent again."""
    server = serve([START_TLS, *script] if tls else script)
    url = f"https://localhost:{server.port}" if tls else server.url
    error = _closed_when(mode, url, server)
    assert type(error) is TransportError
    assert (error.attempts, error.applied, len(server.requests)) == (1, applied, 1)
    assert str(error).endswith(": the client was closed")


def test_a_call_that_waits_for_a_place_ends(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """Calls beyond the number of connections end too, one after another, without a connection."""
    from affinda_resumes._runtime.http import pools

    monkeypatch.setattr(pools, "MAX_CONNECTIONS", 1)
    server = serve([READ, WAIT])
    client = Client(api_key=KEY, base_url=server.url, timeout=HOUR)
    with ThreadPoolExecutor(3) as threads:
        calls = [threads.submit(client.update_resume_data, IDENTIFIER, UPDATE) for _ in range(3)]
        while not server.requests:
            pass
        client.close()
        errors = [call.exception(60) for call in calls]
    assert {type(error) for error in errors} <= {TransportError}
    assert len(server.requests) == 1
