# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Our own connections: httpcore's pools, without httpx's client object on top.

The URL and the headers of a client are known once for all its calls, and httpx's merging of them costs about a
third of a call's CPU time.
"""

from __future__ import annotations

import asyncio
import ssl
import time
import urllib.request
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Any, cast
from urllib.parse import SplitResult, unquote, urlsplit

import httpcore

from ..errors import InvalidRequestError
from .headers import SecretBytes
from .lanes import AsyncLanes, Lanes
from .messages import Answer, Message, Origin, Outcome
from .network import CLOSED, AsyncBackend, Backend, Until

CONNECT_TIMEOUT = 5.0
"""Seconds for making a connection, to whichever address of the host, and again for the TLS handshake."""
SILENCE_TIMEOUT = 30.0
"""Seconds without a single byte after which an attempt is given up, so that time for another is left."""

MAX_CONNECTIONS = 100
KEEPALIVE_SECONDS = 5.0  # httpx's default: shorter than the idle time-out of common load balancers


def _options(origin: Origin, tls: ssl.SSLContext | None) -> dict[str, Any]:
    """What the sync and the async pool have in common."""
    options: dict[str, Any] = {
        "max_connections": 1,
        "keepalive_expiry": KEEPALIVE_SECONDS,
    }
    if tls is not None:
        options["ssl_context"] = tls
    return options | _proxy_for(origin)


def _proxy_for(origin: Origin) -> dict[str, Any]:
    """
    Options for the proxy that the environment names for `origin` (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`).

    Plain http is for this machine alone and takes no proxy: the key would leave the machine in the clear.
    """
    known = urllib.request.getproxies()
    url = known.get("https") or known.get("all")
    if origin.scheme != "https" or not url or urllib.request.proxy_bypass(origin.netloc):
        return {}
    try:
        return _proxy(urlsplit(url if "://" in url else f"http://{url}"))
    except ValueError:
        raise InvalidRequestError(  # from None: the URL may hold a password
            "the environment names a proxy that is no http://host:port; "
            "pass an http_client that is set up for it"
        ) from None


def _proxy(url: SplitResult) -> dict[str, Any]:
    """Describe a proxy; ValueError when it is of a kind that needs more than a URL."""
    if url.scheme not in ("http", "https") or not url.hostname or not url.hostname.isascii():
        raise ValueError
    auth = None
    if url.username is not None:
        auth = (
            SecretBytes(unquote(url.username).encode()),
            SecretBytes(unquote(url.password or "").encode()),
        )
    netloc = Origin(url.scheme, url.hostname, url.port).netloc
    # For `HTTPProxy`, which every httpcore 1 has: a plain pool takes a proxy from 1.0.7 on.
    return {"proxy_url": f"{url.scheme}://{netloc}", "proxy_auth": auth}


class _Body:
    """
    The body of a request. As long as nobody asked for it, no server can have carried the request out.
    """

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.begun = not content  # without a body, the head alone may be carried out

    def __iter__(self) -> Iterator[bytes]:
        self.begun = True
        yield self._content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.begun = True
        yield self._content


def _request(
    origin: Origin, message: Message, body: _Body, timeout: dict[str, Any]
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


def _timeouts(deadline: float) -> dict[str, Any]:
    """Time-outs that end at `deadline`, whatever the server does."""
    silence = Until.at(deadline, SILENCE_TIMEOUT)
    return {
        "connect": Until.at(deadline, CONNECT_TIMEOUT),
        "read": silence,
        "write": silence,
        "pool": silence.left(),
    }


class Pool:
    """
    Our own connections.
    """

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None) -> None:
        self._origin = origin
        options = _options(origin, tls)
        self._backend = options["network_backend"] = Backend()
        pool = httpcore.HTTPProxy if "proxy_url" in options else httpcore.ConnectionPool
        self._lanes = Lanes(lambda: pool(**options), MAX_CONNECTIONS, KEEPALIVE_SECONDS)
        self._closed = False

    def send(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """Send `message` once; everything must be done at `deadline` (`time.monotonic`)."""
        answer = Answer(deadline, max_bytes)
        body = _Body(message.body)
        try:
            with self._lanes.lane(Until.at(deadline, SILENCE_TIMEOUT).left()) as lane:
                if self._closed:
                    raise httpcore.ConnectError(CLOSED)
                response = lane.handle_request(
                    _request(self._origin, message, body, _timeouts(deadline))
                )
                try:
                    answer.begin(response.status, response.headers)
                    for chunk in cast("Iterable[bytes]", response.stream):
                        answer.take(chunk)
                finally:
                    response.close()
        except Exception as error:
            return answer.broken(error, body.begun)
        return answer.reply()

    def close(self) -> None:
        """Close all connections; a call that is under way opens no new one."""
        self._closed = self._backend.closed = True
        self._lanes.close()


class AsyncPool:
    """
    Our own connections, for asyncio.
    """

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None) -> None:
        self._origin = origin
        options = _options(origin, tls)
        self._backend = options["network_backend"] = AsyncBackend()
        pool = httpcore.AsyncHTTPProxy if "proxy_url" in options else httpcore.AsyncConnectionPool
        self._lanes = AsyncLanes(lambda: pool(**options), MAX_CONNECTIONS, KEEPALIVE_SECONDS)
        self._closed = False

    async def send(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """Send `message` once; everything must be done at `deadline` (`time.monotonic`)."""
        answer = Answer(deadline, max_bytes)
        body = _Body(message.body)
        timeout = {"connect": CONNECT_TIMEOUT, "read": SILENCE_TIMEOUT, "write": SILENCE_TIMEOUT}
        try:
            async with (
                asyncio.timeout(deadline - time.monotonic()),
                self._lanes.lane() as lane,
            ):
                if self._closed:
                    raise httpcore.ConnectError(CLOSED)
                response = await lane.handle_async_request(
                    _request(self._origin, message, body, timeout)
                )
                try:
                    answer.begin(response.status, response.headers)
                    async for chunk in cast("AsyncIterable[bytes]", response.stream):
                        answer.take(chunk)
                finally:
                    await response.aclose()
        except Exception as error:
            return answer.broken(error, body.begun)
        return answer.reply()

    async def aclose(self) -> None:
        """Close all connections; a call that is under way opens no new one."""
        self._closed = self._backend.closed = True
        await self._lanes.aclose()
