"""
The package's own connections: httpcore's pools, without httpx's client object.

The URL and the headers are the same for all calls of a client, and httpx's merging of them costs about a third
of a call's CPU time.
"""

from __future__ import annotations

import asyncio
import os
import ssl
import urllib.request
import weakref
from abc import ABC, abstractmethod
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

import httpcore

from ...errors import InvalidRequestError
from ..wire.headers import SecretBytes
from .attempt import Attempt, Body, BodyEndedError
from .clock import Until
from .connections import AsyncLeases, Connection, Lease, Leases, SyncLeases
from .messages import Message, Origin, Outcome
from .network import AsyncBackend, Backend, run
from .network_errors import NETWORK_ERRORS

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
    return options | _proxy_for(origin)


def _proxy_for(origin: Origin) -> dict[str, Any]:
    """
    Return the options for the proxy of `origin` in the environment (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`).

    Plain http is for this machine only and uses no proxy: the key would leave the machine unencrypted.
    """
    known = urllib.request.getproxies()
    url = known.get("https") or known.get("all")
    # With the port, since NO_PROXY may contain it.
    place = origin._replace(port=origin.port or 443).netloc
    if origin.scheme != "https" or not url or urllib.request.proxy_bypass(place):
        return {}
    try:
        return _proxy(urlsplit(url if "://" in url else f"http://{url}"))
    except ValueError:
        raise InvalidRequestError(  # from None: the URL may contain a password
            "the environment names a proxy that is no http://host:port; "
            "pass an http_client that is set up for it"
        ) from None


def _proxy(url: SplitResult) -> dict[str, Any]:
    """Return the options for a proxy; ValueError for a kind that needs more than a URL."""
    if url.scheme not in ("http", "https") or not url.hostname or not url.hostname.isascii():
        raise ValueError
    auth = None
    if url.username is not None:
        auth = (
            SecretBytes(unquote(url.username).encode()),
            SecretBytes(unquote(url.password or "").encode()),
        )
    netloc = Origin(url.scheme, url.hostname, url.port).netloc
    # For `HTTPProxy`, which every httpcore 1 has: a plain pool accepts a proxy since 1.0.7.
    return {"proxy_url": f"{url.scheme}://{netloc}", "proxy_auth": auth}


def _timeouts(deadline: float) -> dict[str, Until]:
    """Return time-outs that end at `deadline`, whatever the server does."""
    silence = Until.at(deadline, SILENCE_TIMEOUT)
    connect = Until.at(deadline, CONNECT_TIMEOUT)
    return {"connect": connect, "read": silence, "write": silence, "pool": silence}


class _OwnAttempt(Attempt):
    """An attempt with a leased connection."""

    def __init__(
        self, leases: Leases, origin: Origin, message: Message, deadline: float, max_bytes: int
    ) -> None:
        super().__init__(message, Body(message.body), deadline, max_bytes)
        self._leases = leases
        self._origin = origin
        self._lease: Lease | None = None
        self._timeout = _timeouts(deadline)

    @property
    def _begun(self) -> bool:
        # A request without a body may be carried out after its head.
        return self._body.begun or not self._message.body

    def _request(self) -> httpcore.Request:
        origin = self._origin
        url = httpcore.URL(
            scheme=origin.scheme.encode(),
            host=origin.host.encode("ascii"),
            port=origin.port,
            target=self._message.target,
        )
        return httpcore.Request(
            self._message.method,
            url,
            headers=[(b"Host", origin.netloc.encode("ascii")), *self._message.headers],
            content=self._body,
            extensions={"timeout": self._timeout},
        )

    def _succeed(self) -> None:
        if self._lease is not None:
            self._leases.give_back(self._lease)

    def _end(self) -> None:
        if self._lease is not None:
            self._leases.end(self._lease)

    def _outcome_of(self, error: Exception) -> Outcome:
        if isinstance(error, (*NETWORK_ERRORS, BodyEndedError)):
            return self._failed(error, self._begun)
        self._annotate(error, self._begun)
        raise error


class _SyncAttempt(_OwnAttempt):
    async def _open(self) -> Any:
        self._lease = await self._leases.borrow(self._timeout["pool"].left())
        return self._lease.pool.handle_request(self._request())

    async def _read(self, response: Any) -> None:
        self._begin(response.status, response.headers)
        for chunk in response.stream:
            self._take(chunk)

    async def _close(self, response: Any) -> None:
        response.close()


class _AsyncAttempt(_OwnAttempt):
    async def _open(self) -> Any:
        self._lease = await self._leases.borrow(self._timeout["pool"].left())
        return await self._lease.pool.handle_async_request(self._request())

    async def _read(self, response: Any) -> None:
        self._begin(response.status, response.headers)
        async for chunk in response.stream:
            self._take(chunk)

    async def _close(self, response: Any) -> None:
        await response.aclose()


class _Pool(ABC):
    """The connections of a client, separate for each event loop."""

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None) -> None:
        self._origin = origin
        self._options = _options(origin, tls)
        self._leases: dict[asyncio.AbstractEventLoop | None, Leases] = {}
        self._closed = False
        _POOLS.add(self)

    @abstractmethod
    def _new_leases(self) -> Leases: ...

    def _leases_of(self, loop: asyncio.AbstractEventLoop | None) -> Leases:
        """Return the leases of an event loop; close those of loops that have ended."""
        known = self._leases.get(loop)
        if known is None:
            for other in list(self._leases):
                if (
                    other is not None
                    and other.is_closed()
                    and (ended := self._leases.pop(other, None))
                ):
                    ended.close()
            known = self._leases.setdefault(loop, self._new_leases())
            if self._closed:  # meanwhile, in another thread
                known.close()
        return known

    def _close(self) -> None:
        self._closed = True
        for leases in list(self._leases.values()):
            leases.close()

    def after_fork(self) -> None:
        """Replace the connections in a forked process: they are those of its parent."""
        for leases in self._leases.values():
            leases.forget()
        self._leases = {}


class Pool(_Pool):
    """The connections of a sync client."""

    def _new_leases(self) -> Leases:
        return SyncLeases(self._make, MAX_CONNECTIONS, KEEPALIVE_SECONDS)

    def _make(self) -> Connection:
        kind = httpcore.HTTPProxy if "proxy_url" in self._options else httpcore.ConnectionPool
        backend = Backend()
        return Connection(kind(network_backend=backend, **self._options), backend)

    def send(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """Send `message` once; everything must be done at `deadline` (`clock.now`)."""
        leases = self._leases_of(None)
        return run(_SyncAttempt(leases, self._origin, message, deadline, max_bytes).run())

    def close(self) -> None:
        """Close all connections; a running call ends, and opens no new one."""
        self._close()


class AsyncPool(_Pool):
    """The connections of an async client."""

    def _new_leases(self) -> Leases:
        return AsyncLeases(self._make, MAX_CONNECTIONS, KEEPALIVE_SECONDS)

    def _make(self) -> Connection:
        proxied = "proxy_url" in self._options
        kind = httpcore.AsyncHTTPProxy if proxied else httpcore.AsyncConnectionPool
        backend = AsyncBackend()
        return Connection(kind(network_backend=backend, **self._options), backend)

    async def send(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """Send `message` once; everything must be done at `deadline` (`clock.now`)."""
        leases = self._leases_of(asyncio.get_running_loop())
        attempt = _AsyncAttempt(leases, self._origin, message, deadline, max_bytes)
        return await attempt.run_until(deadline)

    async def aclose(self) -> None:
        """Close all connections of all event loops; a running call ends."""
        self._close()


_POOLS: weakref.WeakSet[_Pool] = weakref.WeakSet()


def _after_fork() -> None:
    """
    Replace the connections of every client in a forked process.

    Two processes that write to one connection would read each other's answers.
    """
    for pool in list(_POOLS):
        pool.after_fork()


if hasattr(os, "register_at_fork"):  # Windows has none
    os.register_at_fork(after_in_child=_after_fork)
