"""The package's own connections, which take the place of httpcore's pool in a transport of httpx."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .attempt import BODY, Body
from .clock import Until, left_of
from .connections import AsyncLeases, Connection, Lease, Leases, SyncLeases
from .forks import begin_anew_in_forks
from .library import installed
from .messages import Origin
from .network import Backend
from .proxies import proxy_for
from .waiting import run

if TYPE_CHECKING:
    import asyncio

httpcore = installed().httpcore

CONNECT_TIMEOUT = 5.0
"""Seconds for opening a connection to any address of the host, and again for the TLS handshake."""
SILENCE_TIMEOUT = 30.0
"""Seconds without a byte after which an attempt ends, so that time for another is left."""

MAX_CONNECTIONS = 100
KEEPALIVE_SECONDS = 5.0  # httpx's default: shorter than the idle time-out of common load balancers


def _options(origin: Origin, tls: ssl.SSLContext | None) -> dict[str, Any]:
    """Return the common options of the sync and the async pool."""
    options: dict[str, Any] = {
        "max_connections": 1,
        "keepalive_expiry": KEEPALIVE_SECONDS,
    }
    if tls is not None:
        options["ssl_context"] = tls
    return options | proxy_for(origin)


def timeouts(deadline: float) -> dict[str, Until]:
    """Return the time-outs of a request, which end at `deadline` whatever the server does."""
    silence = Until.at(deadline, SILENCE_TIMEOUT)
    connect = Until.at(deadline, CONNECT_TIMEOUT)
    return {"connect": connect, "read": silence, "write": silence, "pool": silence}


class Pool:
    """
    The connections of a client, separate for each event loop, in the place of httpcore's pool.

    Each request leases a connection. Its attempt ends the lease; without one, the lease ends with the request.
    """

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None, *, is_async: bool) -> None:
        self._options = _options(origin, tls)
        self._is_async = is_async
        self._backend: Callable[[], Any] = _async_backend if is_async else Backend
        self._leases: dict[asyncio.AbstractEventLoop | None, Leases] = {}
        self._closed = False
        begin_anew_in_forks(self)

    def handle_request(self, request: Any) -> Any:
        """Send a request of httpcore's in a thread, and return its response."""
        return run(self._lease(request, None)).pool.handle_request(request)

    async def handle_async_request(self, request: Any) -> Any:
        """Do the same in a task."""
        import asyncio  # tasks have loaded it, and threads do without

        lease = await self._lease(request, asyncio.get_running_loop())
        return await lease.pool.handle_async_request(request)

    async def _lease(self, request: Any, loop: asyncio.AbstractEventLoop | None) -> Lease:
        """Lease a connection for the body of a request of httpcore."""
        body: Body = request.extensions.setdefault(BODY, Body(b""))
        body.reached = True
        timeout = request.extensions.get("timeout", {}).get("pool")
        lease = await self._leases_of(loop).borrow(left_of(timeout, httpcore.PoolTimeout))
        body.lease = lease
        return lease

    def _leases_of(self, loop: asyncio.AbstractEventLoop | None) -> Leases:
        """Return the leases of an event loop; close those of loops that have ended."""
        known = self._leases.get(loop)
        if known is None:
            for other, ended in list(self._leases.items()):
                if other is not None and other.is_closed():
                    self._leases.pop(other, None)
                    ended.close()
            kind = AsyncLeases if self._is_async else SyncLeases
            new = kind(self._make, MAX_CONNECTIONS, KEEPALIVE_SECONDS)
            known = self._leases.setdefault(loop, new)
            if self._closed:  # meanwhile, in another thread
                known.close()
        return known

    def _make(self) -> Connection:
        """Make a pool of httpcore's for one connection."""
        backend = self._backend()
        name = "HTTPProxy" if "proxy_url" in self._options else "ConnectionPool"
        kind = getattr(httpcore, f"Async{name}" if self._is_async else name)
        return Connection(kind(network_backend=backend, **self._options), backend)

    def lead_to(self, sync: Callable[[], Any], asynchronous: Callable[[], Any]) -> None:
        """Open all connections with one of these backends, and through no proxy: for tests."""
        self._backend = asynchronous if self._is_async else sync
        self._options = {
            name: value for name, value in self._options.items() if not name.startswith("proxy")
        }
        self.after_fork()

    def close(self) -> None:
        """Close all connections of all event loops; a running call ends, and opens no new one."""
        self._closed = True
        for leases in list(self._leases.values()):
            leases.close()

    async def aclose(self) -> None:
        """Do the same."""
        self.close()

    def after_fork(self) -> None:
        """
        Replace the connections, such as in a forked process: they are those of its parent.

        Two processes that write to one connection would read each other's answers.
        """
        for leases in self._leases.values():
            leases.forget()
        self._leases = {}


def _async_backend() -> Any:
    """Make the backend for tasks, whose module loads asyncio: threads do without."""
    from .async_network import AsyncBackend

    return AsyncBackend()
