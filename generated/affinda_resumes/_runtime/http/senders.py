# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Senders, which make one attempt with a client of httpx or httpx2, and the one for a caller's client."""

from __future__ import annotations

import os
import weakref
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...errors import InvalidRequestError
from .attempt import AsyncAttempt, Body, SyncAttempt, body_of
from .caller_timeouts import Timeouts
from .clock import now
from .messages import Message, Origin, Outcome
from .waiting import run

if TYPE_CHECKING:
    import asyncio


class Sender(ABC):
    """A client of httpx or httpx2 that sends, and its requests."""

    _patience = 0.0
    """Seconds after the deadline in which the client's own time-outs may tell more."""

    def __init__(self, client: Any, library: Any) -> None:
        self._client = client
        """A `Client` or `AsyncClient`."""
        self._body = body_of(library)

    @abstractmethod
    def _request(self, message: Message, body: Body, deadline: float) -> Any:
        """Build the request of an attempt that ends at `deadline`."""

    def _check(self, loop: asyncio.AbstractEventLoop | None) -> None:  # noqa: B027 - ours works everywhere
        """Check that the client can be used in this process and event loop."""

    def close(self) -> None:  # noqa: B027 - a caller's client stays open
        """Close the connections, if they are ours."""

    def send(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """Send `message` once in a thread; everything must be done at `deadline` (`clock.now`)."""
        self._check(None)
        body = self._body(message.body)
        request = self._request(message, body, deadline)
        outside = message.outside
        attempt = SyncAttempt(self._client, request, body, deadline, max_bytes, outside=outside)
        return run(attempt.run())

    async def send_async(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """Do the same in a task of asyncio, which ends wherever it waits."""
        import asyncio  # tasks have loaded it, and threads do without

        self._check(asyncio.get_running_loop())
        body = self._body(message.body)
        request = self._request(message, body, deadline)
        outside = message.outside
        attempt = AsyncAttempt(self._client, request, body, deadline, max_bytes, outside=outside)
        limit = asyncio.timeout(deadline + self._patience - now())
        try:
            async with limit:
                return await attempt.run()
        except TimeoutError as error:
            if limit.expired():
                return attempt.expired(error)
            raise


class BorrowedSender(Sender):
    """A caller's client: never closed, and never asked to follow a redirect."""

    _patience = 0.05

    def __init__(self, client: Any, library: Any, origin: Origin) -> None:
        super().__init__(client, library)
        self._pooled = (library.HTTPTransport, library.AsyncHTTPTransport)
        self._origin = f"{origin.scheme}://{origin.netloc}"
        self._process: int | None = None
        self._loop: Callable[[], asyncio.AbstractEventLoop | None] = lambda: None

    def _request(self, message: Message, body: Body, deadline: float) -> Any:
        """Build a request with the caller's client; our headers take precedence over the client's own."""
        request = self._client.build_request(
            message.method.decode("ascii"),
            f"{self._origin}{message.target.decode('ascii')}",
            headers=message.headers,
            content=message.body,
        )
        request.extensions["timeout"] = Timeouts(self._client.timeout.as_dict(), deadline)
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
        if self._process is not None and self._has_sockets():
            if self._process != os.getpid():
                raise InvalidRequestError(_FORKED)
            if self._loop() is not loop:
                raise InvalidRequestError(_OTHER_LOOP)
        self._process = os.getpid()
        if loop is not None:
            self._loop = weakref.ref(loop)

    def _has_sockets(self) -> bool:
        """Tell whether the client has connections: a transport in memory has none."""
        mounted = getattr(self._client, "_mounts", {}).values()
        transports = [getattr(self._client, "_transport", None), *mounted]
        return any(isinstance(transport, self._pooled) for transport in transports)


_FORKED = (
    "the http_client was used before this process was forked, and two processes on one connection get each "
    "other's answers: make an http_client in each process"
)
_OTHER_LOOP = (
    "the http_client was used in another event loop, where its connections belong: make one in each"
)
