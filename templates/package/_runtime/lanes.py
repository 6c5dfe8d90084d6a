# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Connections for many calls at once, without their slowing each other.

httpcore's pool looks at all its connections when a request starts and when it ends, and at all of them again
for each idle one: with 64 tasks a call took 1.3 ms of CPU time, with 8 tasks 0.7. So each call under way has a
pool of its own, its lane, with one connection in it: 0.5 ms with either. With threads, which wait for the
pool's lock besides, it is 0.3 ms instead of 1.0 and 0.4 (CPython 3.11, httpcore 1.0.9).
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from math import inf

import httpcore


class Lanes:
    """
    Pools of one connection each, for threads: at most `most` at the same time, made when they are needed.
    """

    def __init__(self, make: Callable[[], httpcore.ConnectionPool], most: int, keep: float) -> None:
        self._make = make
        self._keep = keep
        """Seconds after which an idle lane is closed."""
        self._room = threading.BoundedSemaphore(most)
        self._all: set[httpcore.ConnectionPool] = set()
        self._idle: list[tuple[float, httpcore.ConnectionPool]] = []
        """Since when, and which: the longest first. Each change of it is one step, as threads need it."""

    @contextmanager
    def lane(self, patience: float) -> Generator[httpcore.ConnectionPool, None, None]:
        """
        Wait for room, and lend the lane that was used last: its connection is the likeliest to live.

        A lane in which something went wrong is closed: httpcore does not always give up a broken connection.

        Raises:
            httpcore.PoolTimeout: there was no room for `patience` seconds.
        """
        self._close_stale()
        if not self._room.acquire(timeout=patience):
            raise httpcore.PoolTimeout
        try:
            lane = self._take()
            try:
                yield lane
            except BaseException:
                self._end(lane)
                raise
            self._idle.append((time.monotonic(), lane))
        finally:
            self._room.release()

    def _take(self) -> httpcore.ConnectionPool:
        try:
            return self._idle.pop()[1]
        except IndexError:
            lane = self._make()
            self._all.add(lane)
            return lane

    def _end(self, lane: httpcore.ConnectionPool) -> None:
        self._all.discard(lane)
        lane.close()

    def _close_stale(self) -> None:
        """Before a call and not after it: an answer that has come must not wait for this."""
        while True:
            try:
                if self._idle[0][0] >= time.monotonic() - self._keep:
                    return
                _, lane = self._idle.pop(0)
            except IndexError:  # none is idle, or another thread was first
                return
            self._end(lane)

    def close(self) -> None:
        """Close all connections, those of calls under way too."""
        lanes, self._all, self._idle = self._all, set(), []
        for lane in lanes:
            lane.close()


class AsyncLanes:
    """
    Pools of one connection each, for tasks: at most `most` at the same time, made when they are needed.
    """

    def __init__(
        self, make: Callable[[], httpcore.AsyncConnectionPool], most: int, keep: float
    ) -> None:
        self._make = make
        self._keep = keep
        """Seconds after which an idle lane is closed."""
        self._room = asyncio.Semaphore(most)
        self._all: set[httpcore.AsyncConnectionPool] = set()
        self._idle: list[tuple[float, httpcore.AsyncConnectionPool]] = []
        """Since when, and which: the longest first."""

    @asynccontextmanager
    async def lane(self) -> AsyncGenerator[httpcore.AsyncConnectionPool, None]:
        """
        Wait for room, and lend the lane that was used last: its connection is the likeliest to live.

        A lane in which something went wrong is closed: httpcore does not always give up a broken connection.
        """
        await self._close_stale()
        async with self._room:
            lane = await self._take()
            try:
                yield lane
            except BaseException:
                self._idle.insert(0, (-inf, lane))
                raise
            self._idle.append((time.monotonic(), lane))

    async def _take(self) -> httpcore.AsyncConnectionPool:
        while self._idle:
            since, lane = self._idle.pop()
            if since != -inf:
                return lane
            self._all.discard(lane)
            await lane.aclose()
        lane = self._make()
        self._all.add(lane)
        return lane

    async def _close_stale(self) -> None:
        """Before a call and not after it: an answer that has come must not wait for this."""
        while self._idle and self._idle[0][0] < time.monotonic() - self._keep:
            _, lane = self._idle.pop(0)
            self._all.discard(lane)
            await lane.aclose()

    async def aclose(self) -> None:
        """Close all connections, those of calls under way too."""
        lanes, self._all, self._idle = self._all, set(), []
        for lane in lanes:
            await lane.aclose()
