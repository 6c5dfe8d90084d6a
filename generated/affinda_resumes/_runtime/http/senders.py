# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Senders: each makes one attempt with a client of httpx, the package's own or a caller's."""

from __future__ import annotations

import asyncio
import copy
import os
import ssl
import weakref
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

import httpx

from ...errors import InvalidRequestError
from .attempt import AsyncAttempt, Body, SyncAttempt
from .clock import now
from .messages import Message, Origin, Outcome
from .network import run
from .pools import Pool, timeouts


class Sender(ABC):
    """A client of httpx that sends, and its requests."""

    _client: Any
    """An `httpx.Client` or `httpx.AsyncClient`."""
    _patience = 0.0
    """Seconds after the deadline in which the client's own time-outs may tell more."""

    @abstractmethod
    def _request(self, message: Message, body: Body, deadline: float) -> httpx.Request:
        """Build the request of an attempt that ends at `deadline`."""

    def _check(self, loop: asyncio.AbstractEventLoop | None) -> None:  # noqa: B027 - ours works everywhere
        """Check that the client can be used in this process and event loop."""

    def close(self) -> None:  # noqa: B027 - a caller's client stays open
        """Close the connections, if they are ours."""

    def send(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """Send `message` once in a thread; everything must be done at `deadline` (`clock.now`)."""
        self._check(None)
        body = Body(message.body)
        request = self._request(message, body, deadline)
        return run(SyncAttempt(self._client, request, body, deadline, max_bytes).run())

    async def send_async(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """Do the same in a task of asyncio, which ends wherever it waits."""
        self._check(asyncio.get_running_loop())
        body = Body(message.body)
        request = self._request(message, body, deadline)
        attempt = AsyncAttempt(self._client, request, body, deadline, max_bytes)
        limit = asyncio.timeout(deadline + self._patience - now())
        try:
            async with limit:
                return await attempt.run()
        except TimeoutError as error:
            if limit.expired():
                return attempt.expired(error)
            raise


class OwnSender(Sender):
    """
    The package's own client.

    It is one of httpx, since people watch, record and replace what goes through `httpx.Client.send` and the
    transports of httpx.
    """

    def __init__(self, origin: Origin, tls: ssl.SSLContext | None, *, is_async: bool) -> None:
        self._pool = Pool(origin, tls, is_async=is_async)
        if is_async:
            self._client = httpx.AsyncClient(transport=_AsyncTransport(self._pool), trust_env=False)
        else:
            self._client = httpx.Client(transport=_Transport(self._pool), trust_env=False)
        # Reading cookies takes a tenth of a call, and no request of ours sends any.
        vars(self._client)["_cookies"] = _NoCookies()
        self._url = httpx.URL(f"{origin.scheme}://{origin.netloc}")
        self._host = (b"Host", origin.netloc.encode("ascii"))

    def _request(self, message: Message, body: Body, deadline: float) -> httpx.Request:
        request = httpx.Request(
            message.method.decode("ascii"),
            self._url_of(message.target.decode("ascii")),
            headers=[self._host, *message.headers],
            stream=body,
            extensions={"timeout": timeouts(deadline)},
        )
        if isinstance(message.body, bytes):
            request.read()  # so that whoever watches sees the content
            body.begun = False
        return request

    def _url_of(self, target: str) -> httpx.URL:
        """
        Put a valid target into the URL of the origin.

        Parsing a whole URL takes httpx most of the time of a request. If a newer httpx has other private names,
        it does so.
        """
        known = vars(self._url).get("_uri_reference")
        if known is None:
            return httpx.URL(f"{self._url}{target}")
        path, mark, query = target.partition("?")
        url = copy.copy(self._url)
        vars(url)["_uri_reference"] = known._replace(path=path, query=query if mark else None)
        return url

    def lead_to(self, sync: Callable[[], Any], asynchronous: Callable[[], Any]) -> None:
        """Open all connections with one of these backends: for tests."""
        self._pool.lead_to(sync, asynchronous)

    def close(self) -> None:
        """Close the connections; the client itself holds nothing."""
        self._pool.close()


class _NoCookies(httpx.Cookies):
    """A cookie jar that stays empty."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Keep none."""


class _Transport(httpx.HTTPTransport):
    """A transport with a pool of ours."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool


class _AsyncTransport(httpx.AsyncHTTPTransport):
    """A transport with a pool of ours."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool


class BorrowedSender(Sender):
    """A caller's client: never closed, and never asked to follow a redirect."""

    _patience = 0.05

    def __init__(self, client: httpx.Client | httpx.AsyncClient, origin: Origin) -> None:
        self._client = client
        self._origin = f"{origin.scheme}://{origin.netloc}"
        self._process: int | None = None
        self._loop: Callable[[], asyncio.AbstractEventLoop | None] = lambda: None

    def _request(self, message: Message, body: Body, deadline: float) -> httpx.Request:
        """Build a request with the caller's client; our headers take precedence over the client's own."""
        own = self._client.timeout
        left = max(deadline - now(), 0.001)
        each = (own.connect, own.read, own.write, own.pool)
        request: httpx.Request = self._client.build_request(
            message.method.decode("ascii"),
            f"{self._origin}{message.target.decode('ascii')}",
            headers=message.headers,
            content=message.body,
            timeout=tuple(left if seconds is None else min(seconds, left) for seconds in each),
        )
        request.stream = body
        return request

    def _check(self, loop: asyncio.AbstractEventLoop | None) -> None:
        """
        Check that the client can be used here.

        Raises:
            InvalidRequestError: it is closed, or its connections are another process's or event loop's.
        """
        if self._client.is_closed:
            raise InvalidRequestError("the http_client is closed")
        if self._process is not None and _has_sockets(self._client):
            if self._process != os.getpid():
                raise InvalidRequestError(_FORKED)
            if self._loop() is not loop:
                raise InvalidRequestError(_OTHER_LOOP)
        self._process = os.getpid()
        if loop is not None:
            self._loop = weakref.ref(loop)


def _has_sockets(client: httpx.Client | httpx.AsyncClient) -> bool:
    """Tell whether a client has connections: a transport in memory has none."""
    transports = [getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values()]
    return any(isinstance(t, httpx.HTTPTransport | httpx.AsyncHTTPTransport) for t in transports)


_FORKED = (
    "the http_client was used before this process was forked, and two processes on one connection get each "
    "other's answers: make an http_client in each process"
)
_OTHER_LOOP = (
    "the http_client was used in another event loop, where its connections belong: make one in each"
)
