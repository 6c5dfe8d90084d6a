# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
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
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Any, cast
from urllib.parse import SplitResult, unquote, urlsplit

import httpcore

from ...errors import InvalidRequestError
from ..wire.headers import SecretBytes
from .async_network import AsyncBackend
from .clock import Until, now
from .connections import AsyncLeases, SyncLeases
from .messages import Answer, BodyEndedError, Message, Origin, Outcome
from .network import Backend
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


class _Body:
    """
    The body of a request. Until it is read, no server can have carried the request out.
    """

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.begun = not content  # a request without a body may be carried out after its head

    def __iter__(self) -> Iterator[bytes]:
        self.begun = True
        yield self._content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.begun = True
        yield self._content


def _request(
    origin: Origin, message: Message, body: _Body, timeout: dict[str, Until]
) -> httpcore.Request:
    url = httpcore.URL(
        scheme=origin.scheme.encode(),
        host=origin.host.encode("ascii"),
        port=origin.port,
        target=message.target,
    )
    host = (b"Host", origin.netloc.encode("ascii"))
    return httpcore.Request(
        message.method,
        url,
        headers=[host, *message.headers],
        content=body,
        extensions={"timeout": timeout},
    )


def _timeouts(deadline: float) -> dict[str, Until]:
    """Return time-outs that end at `deadline`, whatever the server does."""
    silence = Until.at(deadline, SILENCE_TIMEOUT)
    connect = Until.at(deadline, CONNECT_TIMEOUT)
    return {"connect": connect, "read": silence, "write": silence, "pool": silence}


class Pool:
    """
    The connections of a sync client.
    """

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None) -> None:
        self._origin = origin
        self._options = _options(origin, tls)
        self._leases = self._new_leases()
        _POOLS.add(self)

    def _new_leases(self) -> SyncLeases:
        return SyncLeases(self._make, MAX_CONNECTIONS, KEEPALIVE_SECONDS)

    def _make(self, backend: Backend) -> httpcore.ConnectionPool:
        kind = httpcore.HTTPProxy if "proxy_url" in self._options else httpcore.ConnectionPool
        return kind(network_backend=backend, **self._options)

    def send(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """
        Send `message` once; everything must be done at `deadline` (`clock.now`).

        An exception from a signal handler or a debugger is raised unchanged.
        """
        answer = Answer(deadline, max_bytes)
        body = _Body(message.body)
        leases = self._leases
        lease = None
        timeout = _timeouts(deadline)
        try:
            lease = leases.borrow(timeout["pool"].left())
            response = lease.pool.handle_request(_request(self._origin, message, body, timeout))
            try:
                answer.begin(response.status, response.headers)
                for chunk in cast("Iterable[bytes]", response.stream):
                    answer.take(chunk)
            finally:
                response.close()
            leases.give_back(lease)
        except (*NETWORK_ERRORS, BodyEndedError) as error:
            return answer.outcome(error, body.begun)
        except Exception as error:
            answer.annotate(error, body.begun)
            raise
        finally:
            if lease is not None:
                leases.end(lease)
        return answer.reply()

    def close(self) -> None:
        """Close all connections; a running call ends, and opens no new one."""
        self._leases.close()

    def after_fork(self) -> None:
        """Replace the connections in a forked process: they are those of its parent."""
        self._leases.forget()
        self._leases = self._new_leases()


class AsyncPool:
    """
    The connections of an async client, separate for each event loop.
    """

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None) -> None:
        self._origin = origin
        self._options = _options(origin, tls)
        self._by_loop: dict[int, tuple[asyncio.AbstractEventLoop, AsyncLeases]] = {}
        self._closed = False
        _POOLS.add(self)

    def _make(self, backend: AsyncBackend) -> httpcore.AsyncConnectionPool:
        proxied = "proxy_url" in self._options
        kind = httpcore.AsyncHTTPProxy if proxied else httpcore.AsyncConnectionPool
        return kind(network_backend=backend, **self._options)

    def _leases_here(self) -> AsyncLeases:
        """Return the leases of the running event loop; close those of loops that have ended."""
        loop = asyncio.get_running_loop()
        known = self._by_loop.get(id(loop))
        if known is None or known[0] is not loop:
            for key, (other, ended) in self._by_loop.copy().items():
                if other.is_closed():
                    self._by_loop.pop(key, None)
                    ended.close()
            known = loop, AsyncLeases(self._make, MAX_CONNECTIONS, KEEPALIVE_SECONDS)
            self._by_loop[id(loop)] = known
            if self._closed:  # meanwhile, in another thread
                known[1].close()
        return known[1]

    async def send(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """
        Send `message` once; everything must be done at `deadline` (`clock.now`).

        An exception from a signal handler or a debugger is raised unchanged.
        """
        answer = Answer(deadline, max_bytes)
        body = _Body(message.body)
        leases = self._leases_here()
        lease = None
        timeout = _timeouts(deadline)
        limit = asyncio.timeout(deadline - now())
        try:
            async with limit:
                lease = await leases.borrow()
                request = _request(self._origin, message, body, timeout)
                response = await lease.pool.handle_async_request(request)
                try:
                    answer.begin(response.status, response.headers)
                    async for chunk in cast("AsyncIterable[bytes]", response.stream):
                        answer.take(chunk)
                finally:
                    await response.aclose()
            leases.give_back(lease)
        except (*NETWORK_ERRORS, BodyEndedError) as error:
            return answer.outcome(error, body.begun)
        except Exception as error:
            if isinstance(error, TimeoutError) and limit.expired():
                return answer.outcome(error, body.begun, over=True)
            answer.annotate(error, body.begun)
            raise
        finally:
            if lease is not None:
                leases.end(lease)
        return answer.reply()

    async def aclose(self) -> None:
        """Close all connections of all event loops; a running call ends."""
        self._closed = True
        for _, leases in self._by_loop.copy().values():
            leases.close()

    def after_fork(self) -> None:
        """Replace the connections in a forked process: they are those of its parent."""
        for _, leases in self._by_loop.values():
            leases.forget()
        self._by_loop = {}


_POOLS: weakref.WeakSet[Pool | AsyncPool] = weakref.WeakSet()


def _after_fork() -> None:
    """
    Replace the connections of every client in a forked process.

    Two processes that write to one connection would read each other's answers.
    """
    for pool in list(_POOLS):
        pool.after_fork()


if hasattr(os, "register_at_fork"):  # Windows has none
    os.register_at_fork(after_in_child=_after_fork)
