"""
One client serves many threads and tasks, each with its own answers.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from affinda_resumes import (
    AsyncClient,
    Client,
    DeadlineExceededError,
    ResumeData,
    ResumeDataUpdate,
    TransportError,
)
from affinda_resumes._runtime.http import pools
from tests.wire.calling import (
    IDENTIFIER,
    KEY,
)
from tests.wire.conftest import Serve
from tests.wire.echo import ECHO, echo
from tests.wire.fault_server import CLOSE, READ, WAIT, Answer, Pause


def test_32_threads_share_one_client(serve: Serve) -> None:
    """Each of 32 threads gets its own answers, over one pool of at most 32 connections."""
    server = serve([READ, Pause(0.02), Answer(echo)])
    begin = threading.Barrier(32)

    with Client(api_key=KEY, base_url=server.url) as client:

        def work(number: int) -> list[tuple[str | None, str | None]]:
            begin.wait(300)
            answers = []
            for turn in range(5):
                update = ResumeDataUpdate(summary=f"s{number}-{turn}")
                resume = client.update_resume_data(f"i{number}-{turn}", update)
                answers.append((resume.raw_text, resume.summary))
            return answers

        with ThreadPoolExecutor(32) as threads:
            results = list(threads.map(work, range(32)))
    expected = [[(f"i{n}-{t}", f"s{n}-{t}") for t in range(5)] for n in range(32)]
    assert results == expected
    assert len(server.requests) == 160
    assert server.connections <= 32


def test_200_threads_share_one_client(serve: Serve) -> None:
    """With more threads than connections, some threads wait, and each gets its own answer."""
    server = serve(ECHO)

    with Client(api_key=KEY, base_url=server.url) as client, ThreadPoolExecutor(200) as threads:

        def work(number: int) -> str | None:
            update = ResumeDataUpdate(summary=f"s{number}")
            return client.update_resume_data(f"i{number}", update).summary

        results = list(threads.map(work, range(400)))
    assert [f"s{number}" for number in range(400)] == results
    assert server.connections <= pools.MAX_CONNECTIONS


def test_a_thread_waits_for_room_until_the_deadline(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A call that finds every connection in use ends in time, and nothing of it was sent."""
    monkeypatch.setattr(pools, "MAX_CONNECTIONS", 1)
    server = serve([READ, WAIT, CLOSE])

    with Client(api_key=KEY, base_url=server.url, max_retries=0) as client:

        def first() -> None:
            with contextlib.suppress(TransportError):
                client.update_resume_data(IDENTIFIER, ResumeDataUpdate(), timeout=300)

        other = threading.Thread(target=first)
        other.start()
        while not server.requests:
            time.sleep(0.01)
        with pytest.raises(DeadlineExceededError) as caught:
            client.update_resume_data(IDENTIFIER, ResumeDataUpdate(), timeout=0.2)
        server.release()
        other.join(300)
    assert (False, 1) == (caught.value.applied, len(server.requests))


def test_256_tasks_share_one_client(serve: Serve) -> None:
    """Each of 256 tasks gets its own answer, over one pool of at most 100 connections."""
    server = serve(ECHO)

    async def run() -> list[ResumeData]:
        async with AsyncClient(api_key=KEY, base_url=server.url) as client:
            calls = [
                client.update_resume_data(f"i{number}", ResumeDataUpdate(summary=f"s{number}"))
                for number in range(256)
            ]
            return await asyncio.gather(*calls)

    results = asyncio.run(run())
    expected = [(f"i{number}", f"s{number}") for number in range(256)]
    assert [(resume.raw_text, resume.summary) for resume in results] == expected
    assert server.connections <= pools.MAX_CONNECTIONS
