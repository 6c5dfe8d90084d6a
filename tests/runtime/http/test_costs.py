"""
Costs of a call, counted and not timed: functions, connections and objects.
"""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from affinda_resumes import AsyncClient, Client, ResumeDataUpdate
from affinda_resumes._runtime.http import async_network, network, pools
from tests.support.costs import ANSWER, PACKAGE, calls_of, read
from tests.support.library import httpcore, httpx
from tools.bench.server import serving


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """Yield a server that gives the documented answer."""
    with serving(json.dumps(ANSWER).encode()) as found:
        yield found


@pytest.fixture
def call(url: str) -> Iterator[Callable[[], object]]:
    """Yield a sync call of one field, made once already."""
    update = ResumeDataUpdate(summary="Engineer")
    with Client(api_key="any-key", base_url=url) as client:
        client.update_resume_data("aBcD1234", update)
        yield lambda: client.update_resume_data("aBcD1234", update)


def test_call_calls(call: Callable[[], object]) -> None:
    """Beside reading the answer, a call goes through few functions of ours."""
    found = calls_of(call, PACKAGE) - calls_of(read(ANSWER), PACKAGE)

    assert found.total() <= 128


def test_call_calls_beside_httpx(call: Callable[[], object], url: str) -> None:
    """All in all, views included, a call takes at most nine tenths of the Python that httpx's takes."""

    def theirs() -> object:
        return client.patch("/v2/resumes/aBcD1234", json={"summary": "Engineer"}).json()

    with httpx.Client(base_url=url, headers={"Authorization": "Bearer any-key"}) as client:
        theirs()
        most = python_calls(calls_of(theirs)) * 9 / 10

    assert python_calls(calls_of(call)) <= most


def python_calls(found: Counter[str]) -> int:
    """Return the calls of Python functions."""
    return sum(times for name, times in found.items() if not name.startswith("C "))


def test_no_import_in_a_call(call: Callable[[], object]) -> None:
    """After the first call, which loads its operation, no call loads a module."""
    before = set(sys.modules)
    call()

    assert before == set(sys.modules)


FIRST_CALL = """\
import sys
from affinda_resumes import Client, ResumeDataUpdate
with Client(api_key='k', base_url=sys.argv[1]) as client:
    client.update_resume_data('aBcD1234', ResumeDataUpdate(summary='Engineer'))
print(any(name in sys.modules for name in ('asyncio', 'stringprep')), sum(name.partition('.')[0] == 'affinda_resumes' for name in sys.modules))
"""


def test_modules_of_the_first_call(url: str) -> None:
    """A first call loads not all of the package, no asyncio, and for an address no tables of IDNA."""
    command = [sys.executable, "-c", FIRST_CALL, url]
    environment = {"PYTHONPATH": str(Path(PACKAGE).parent)}

    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    has_others, modules = done.stdout.split()
    assert "False" == has_others
    assert int(modules) <= 95


def test_one_pool(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Calls one after the other take one pool with one connection."""
    made: list[httpcore.ConnectionPool] = []

    class Pool(httpcore.ConnectionPool):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            made.append(self)

    monkeypatch.setattr(httpcore, "ConnectionPool", Pool)
    with Client(api_key="any-key", base_url=url) as client:
        for _ in range(3):
            client.update_resume_data("aBcD1234", ResumeDataUpdate())

        assert 1 == len(made)
        assert 1 == len(made[0].connections)


def test_no_growth(call: Callable[[], object]) -> None:
    """A hundred more calls leave nothing behind."""
    gc.collect()
    before = len(gc.get_objects())
    for _ in range(100):
        call()
    gc.collect()

    assert len(gc.get_objects()) - before < 10


def counted_tasks(url: str, tasks: int, calls: int) -> int:
    """Count the Python functions that `calls` calls take, spread over `tasks` tasks, once all connections are made."""

    async def main() -> int:
        async def several() -> None:
            for _ in range(calls // tasks):
                await client.update_resume_data("aBcD1234", ResumeDataUpdate())

        async def all_of_them() -> None:
            await asyncio.gather(*(several() for _ in range(tasks)))

        async with AsyncClient(api_key="any-key", base_url=url) as client:
            await all_of_them()
            found: Counter[str] = Counter()

            def watch(frame: FrameType, event: str, argument: Any) -> None:
                found[event] += 1

            sys.setprofile(watch)
            try:
                await all_of_them()
            finally:
                sys.setprofile(None)
            return found["call"]

    return asyncio.run(main())


def test_many_tasks_calls(url: str) -> None:
    """A call of one of 64 tasks takes no more Python than a call of one of 8."""
    assert counted_tasks(url, 64, 128) <= counted_tasks(url, 8, 128) * 1.1


def counted_threads(url: str, threads: int, calls: int) -> int:
    """Count the same for threads: each counts its own."""
    with Client(api_key="any-key", base_url=url) as client:
        begin = threading.Barrier(threads)

        def several(_: int) -> int:
            begin.wait(300)
            client.update_resume_data("aBcD1234", ResumeDataUpdate())
            begin.wait(300)
            count = 0

            def watch(frame: FrameType, event: str, argument: Any) -> None:
                nonlocal count
                count += event == "call"

            sys.setprofile(watch)
            try:
                for _ in range(calls // threads):
                    client.update_resume_data("aBcD1234", ResumeDataUpdate())
            finally:
                sys.setprofile(None)
            return count

        with ThreadPoolExecutor(threads) as pool:
            return sum(pool.map(several, range(threads)))


def test_many_threads_calls(url: str) -> None:
    """A call of one of 64 threads takes no more Python than a call of one of 8."""
    assert counted_threads(url, 64, 128) <= counted_threads(url, 8, 128) * 1.1


def test_idle_connections_of_threads(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections that many threads opened are closed once they were idle for long, by the next call."""
    streams: list[httpcore.NetworkStream] = []
    connect = network.Backend.connect_tcp

    def watched(self: Any, *arguments: Any, **options: Any) -> httpcore.NetworkStream:
        streams.append(connect(self, *arguments, **options))
        return streams[-1]

    def open_ones() -> int:
        return sum(stream.get_extra_info("socket").fileno() != -1 for stream in streams)

    monkeypatch.setattr(network.Backend, "connect_tcp", watched)
    monkeypatch.setattr(pools, "KEEPALIVE_SECONDS", 0.05)
    with Client(api_key="any-key", base_url=url) as client, ThreadPoolExecutor(8) as threads:
        begin = threading.Barrier(8)

        def once(_: int) -> None:
            begin.wait(300)
            client.update_resume_data("aBcD1234", ResumeDataUpdate())

        list(threads.map(once, range(8)))
        before = open_ones()
        time.sleep(0.1)
        client.update_resume_data("aBcD1234", ResumeDataUpdate())

        assert 1 <= before <= 8
        assert 1 == open_ones()


def test_idle_connections(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections that many tasks opened are closed once they were idle for long, by the next call."""
    streams: list[httpcore.AsyncNetworkStream] = []
    connect = async_network.AsyncBackend.connect_tcp

    async def watched(self: Any, *arguments: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        streams.append(await connect(self, *arguments, **options))
        return streams[-1]

    def is_open(stream: httpcore.AsyncNetworkStream) -> bool:
        return stream.get_extra_info("socket").fileno() != -1

    async def main(idle: float) -> tuple[int, int]:
        monkeypatch.setattr(pools, "KEEPALIVE_SECONDS", idle)
        streams.clear()
        async with AsyncClient(api_key="any-key", base_url=url) as client:
            work = [client.update_resume_data("aBcD1234", ResumeDataUpdate()) for _ in range(8)]
            await asyncio.gather(*work)
            before = sum(map(is_open, streams))
            await asyncio.sleep(idle * 2)
            await client.update_resume_data("aBcD1234", ResumeDataUpdate())
            await asyncio.sleep(0)
            return before, sum(map(is_open, streams))

    monkeypatch.setattr(async_network.AsyncBackend, "connect_tcp", watched)

    # A slow machine may take longer for the calls than a connection may be idle.
    found = (0, 0)
    for idle in (0.05, 1, 10):
        if found != (8, 1):
            found = asyncio.run(main(idle))
    assert (8, 1) == found
