# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Connection leases: each running call has its own connection, so that many calls don't slow each other.

httpcore's pool checks all its connections when a request starts and when it ends, and all of them again for
each idle one: with 64 tasks a call took 1.3 ms of CPU time, with 8 tasks 0.7. So a call leases a pool with one
connection: 0.5 ms with either. With threads, which also wait for the pool's lock, it is 0.3 ms instead of 1.0
and 0.4 (CPython 3.11, httpcore 1.0.9).

No lock is held anywhere. A signal handler may raise an exception at any moment of a call. Whatever it
interrupts, an unreferenced lease is closed, and its place becomes free.
"""

from __future__ import annotations

import weakref
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from .clock import Seconds, now
from .library import installed
from .streams import Network
from .waiting import GiveBack, Place, end_wait

if TYPE_CHECKING:
    import asyncio

httpcore = installed().httpcore


class Connection:
    """A pool of httpcore's for one connection, and the backend that opens it."""

    __slots__ = ("backend", "idle_since", "pool")

    def __init__(self, pool: Any, backend: Network) -> None:
        self.pool = pool
        """An `httpcore.ConnectionPool` or `httpcore.AsyncConnectionPool`."""
        self.backend = backend
        self.idle_since = 0.0

    def is_clean(self) -> bool:
        """
        Tell whether the connection has no unread bytes, which the next call would read as its own answer.

        A server may send more than it announced. The bytes that httpcore has read of that are in the state of
        h11, which only private names lead to. If a newer httpcore has other names, no connection is used twice.
        """
        for inner in self.pool.connections:
            while hasattr(inner, "_connection"):
                inner = inner._connection
            state = getattr(inner, "_h11_state", None)
            if state is None or state.trailing_data[0]:
                return False
        return True


class Lease:
    """The use of a connection by one call."""

    __slots__ = ("__weakref__", "connection", "leases", "place")

    def __init__(self, leases: Leases, connection: Connection, place: Place) -> None:
        self.leases = leases
        self.connection: Connection | None = connection
        self.place: Place | None = place

    @property
    def pool(self) -> Any:
        """The pool that sends."""
        assert self.connection is not None
        return self.connection.pool

    def interrupt(self) -> None:
        """End the call with this lease: its reads and writes fail at once."""
        connection = self.connection
        if connection is not None:
            connection.backend.interrupt()


class Leases(ABC):
    """The connections of a client, or of one event loop of it: some idle, some leased."""

    def __init__(self, make: Callable[[], Connection], most: int, keep: float) -> None:
        self._make = make
        self._keep = keep
        """Seconds after which an idle connection is closed."""
        self._idle: deque[Connection] = deque()
        """The longest idle first. Each change of it is atomic, for threads."""
        self._leased: weakref.WeakValueDictionary[int, Lease] = weakref.WeakValueDictionary()
        self._closed = False
        self._give_back: GiveBack = weakref.WeakMethod(self._free)
        for _ in range(most):
            self._free(Place(self._give_back))

    @abstractmethod
    async def borrow(self, patience: Seconds) -> Lease:
        """Wait for a place, and lease a connection."""

    @abstractmethod
    def _free(self, place: Place) -> None:
        """Make a place free for another call."""

    def _lease(self, place: Place) -> Lease:
        try:
            return self._leased_at(place)
        except BaseException:  # its traceback may keep the place for long
            self._free(place)
            raise

    def _leased_at(self, place: Place) -> Lease:
        """Lease the connection that was used last, which is the likeliest to be open; else make one."""
        self._close_stale()
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = self._make()
        lease = Lease(self, connection, place)
        self._leased[id(lease)] = lease
        if self._closed:  # while the lease was made
            lease.interrupt()
        return lease

    def give_back(self, lease: Lease) -> None:
        """Keep the connection of a successful call for the next one, unless it has unread bytes."""
        connection, closed = lease.connection, self._closed
        if connection is not None and not closed and connection.is_clean():
            connection.idle_since = now()
            lease.connection = None
            self._idle.append(connection)
            if self._closed:  # meanwhile
                self._close_idle()
        self.end(lease)

    def end(self, lease: Lease) -> None:
        """Close a connection that was not given back; httpcore does not always close a broken one."""
        self._leased.pop(id(lease), None)
        connection, lease.connection = lease.connection, None
        if connection is not None:
            connection.backend.close()
        place, lease.place = lease.place, None
        if place is not None:
            self._free(place)

    def _close_stale(self) -> None:
        """Close connections that were idle too long. Called before a call: an answer must not wait for it."""
        oldest = now() - self._keep
        while True:
            try:
                connection = self._idle.popleft()
            except IndexError:  # none is idle, or another thread was first
                return
            if connection.idle_since >= oldest:
                self._idle.appendleft(connection)
                return
            connection.backend.close()

    def _close_idle(self) -> None:
        with suppress(IndexError):
            while True:
                self._idle.pop().backend.close()

    def close(self) -> None:
        """Close idle connections and interrupt leased ones, from any thread and any event loop."""
        self._closed = True
        self._close_idle()
        for known in self._leased.valuerefs():
            lease = known()
            if lease is not None:
                lease.interrupt()

    def forget(self) -> None:
        """Close all connections without sending anything: they belong to the parent process."""
        self._close_idle()
        for lease in list(self._leased.values()):
            if lease.connection is not None:
                lease.connection.backend.close()


class SyncLeases(Leases):
    """Leases for threads."""

    def __init__(self, make: Callable[[], Connection], most: int, keep: float) -> None:
        self._places: SimpleQueue[Place] = SimpleQueue()
        super().__init__(make, most, keep)

    async def borrow(self, patience: Seconds) -> Lease:
        """
        Wait for a place, and lease a connection.

        Raises:
            httpcore.PoolTimeout: there was none for `patience` seconds.
        """
        place: Place | None = None
        try:
            while place is None or place.is_spent:  # another one stands behind it
                place = self._places.get(timeout=patience)
        except Empty:
            raise httpcore.PoolTimeout("no connection became free") from None
        return self._lease(place)

    def _free(self, place: Place) -> None:
        self._places.put(place)


class AsyncLeases(Leases):
    """Leases for the tasks of one event loop."""

    def __init__(self, make: Callable[[], Connection], most: int, keep: float) -> None:
        self._places: deque[Place] = deque()
        self._waiting: deque[asyncio.Future[None]] = deque()
        super().__init__(make, most, keep)

    async def borrow(self, patience: Seconds) -> Lease:
        """Wait for a place, and lease a connection; the call's own time-out ends the wait."""
        import asyncio  # tasks have loaded it, and threads do without

        queue = self._waiting.append
        while (place := self._next()) is None:
            turn = asyncio.get_running_loop().create_future()
            queue(turn)
            try:
                await turn
            except BaseException:
                if turn.done() and not turn.cancelled():  # wake the next one instead
                    self._wake()
                raise
            queue = self._waiting.appendleft  # if another task was faster, this one stays the first
        return self._lease(place)

    def _next(self) -> Place | None:
        """Return a place, if one is free."""
        while self._places:
            place = self._places.popleft()
            if not place.is_spent:
                return place
        return None

    def _free(self, place: Place) -> None:
        self._places.append(place)
        self._wake()

    def _wake(self) -> None:
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                end_wait(turn)
                return
