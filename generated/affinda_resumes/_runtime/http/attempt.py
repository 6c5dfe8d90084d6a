# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""One attempt of a call: the request is sent once, and the answer read to its last byte."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator
from typing import Any

from .clock import now
from .messages import Failure, Message, Outcome, Reply, TooLarge, WireHeaders
from .network_errors import sanitize


class BodyEndedError(Exception):
    """Reading a body ended: the deadline passed, or it is larger than the limit."""


# Raised before the first byte of a request can have been sent. httpx has the names of httpcore.
_NOT_SENT = (
    "ConnectError",
    "ConnectTimeout",
    "PoolTimeout",
    "ProxyError",
    "UnsupportedProtocol",
    "LocalProtocolError",
)


class Body:
    """The body of a request. Until it is read, no server can have carried the request out."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.begun = False

    def __iter__(self) -> Iterator[bytes]:
        self.begun = True
        yield self._content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.begun = True
        yield self._content


class Attempt(ABC):
    """The sending of a message, and the received part of its answer."""

    def __init__(self, message: Message, body: Body, deadline: float, max_bytes: int) -> None:
        self._message = message
        self._body = body
        self._deadline = deadline
        self._room = max_bytes
        self._parts: list[bytes] = []
        self._status = 0
        """The status of the answer, once its head has come."""
        self._headers: WireHeaders = []

    @abstractmethod
    async def _open(self) -> Any:
        """Send the message and return the response, its body unread."""

    @abstractmethod
    async def _read(self, response: Any) -> None:
        """Pass status and headers to `_begin`, and each part of the body to `_take`."""

    @abstractmethod
    async def _close(self, response: Any) -> None:
        """Close the response."""

    @abstractmethod
    def _outcome_of(self, error: Exception) -> Outcome:
        """
        Return the outcome of an exception.

        Raises:
            Exception: `error` itself, if it does not come from the network.
        """

    def _succeed(self) -> None:  # noqa: B027 - a caller's client has nothing to do
        """Keep the connection for another call."""

    def _end(self) -> None:  # noqa: B027 - the same
        """Close the connection unless it was kept."""

    @property
    def _begun(self) -> bool:
        """True unless it is certain that the server has seen nothing of the request."""
        return True

    async def run(self) -> Outcome:
        """
        Send and read; everything must be done at the deadline.

        An exception from a signal handler or a debugger is raised unchanged.
        """
        try:
            response = await self._open()
            try:
                await self._read(response)
            finally:
                await self._close(response)
            self._succeed()
        except Exception as error:
            return self._outcome_of(error)
        finally:
            self._end()
        return Reply(self._status, self._headers, b"".join(self._parts))

    async def run_until(self, end: float) -> Outcome:
        """Do the same in a task of asyncio, which ends at `end` wherever it waits."""
        limit = asyncio.timeout(end - now())
        try:
            async with limit:
                return await self.run()
        except TimeoutError as error:
            if limit.expired():
                return self._failed(error, self._begun, over=True)
            raise

    def _begin(self, status: int, headers: WireHeaders) -> None:
        """Take the head of the answer."""
        self._status = status
        self._headers = headers

    def _take(self, chunk: bytes) -> None:
        """
        Take a part of the body.

        Raises:
            BodyEndedError: it was the last that is taken.
        """
        self._room -= len(chunk)
        if self._room < 0:
            raise BodyEndedError("the body is larger than the limit")
        self._parts.append(chunk)
        if now() >= self._deadline:
            raise BodyEndedError("the deadline passed")

    def _failed(
        self, error: Exception, begun: bool, *, over: bool = False, hook: bool = False
    ) -> TooLarge | Failure:
        """
        Return the outcome of an exception of httpcore or httpx.

        `begun` is true if the body of the request began to be sent, `over` if the deadline ended it, and `hook`
        if a hook of the caller's raised it.
        """
        over = over or now() >= self._deadline - 0.002  # the precision of a socket's time-out
        if not self._status:
            sent = begun and type(error).__name__ not in _NOT_SENT
            return Failure(sanitize(error), sent, over, hook)
        if self._room < 0:
            return TooLarge(self._status, self._headers)
        body = b"".join(self._parts)
        return Failure(sanitize(error), True, over, hook, self._status, self._headers, body)

    def _annotate(self, error: Exception, begun: bool) -> None:
        """Add a note on the request to an exception that is not the network's and is raised unchanged."""
        if self._status:
            said = f"the server had answered with status {self._status}"
        elif begun:
            said = "the request was being sent, or had been: nobody can know whether it was carried out"
        else:
            said = "nothing of the request had been sent"
        error.add_note(f"{__name__.partition('._runtime')[0]}: {said}")
