# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""One attempt of a call: httpx sends the request once, and the answer is read to its last byte."""

from __future__ import annotations

import functools
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, ClassVar

from ..wire.request_bodies import Pieces
from .caller_timeouts import reads_until
from .clock import now
from .library import exceptions
from .messages import Failure, Outcome, Reply, TooLarge, WireHeaders
from .network_errors import is_from_socket, raised_by_handler, sanitize

if TYPE_CHECKING:
    from .connections import Lease


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


BODY = f"{__name__.partition('._runtime')[0]}.body"
"""The extension of a request that has its `Body`, through whatever it goes."""


class Body:
    """The body of a request, and how far the request came."""

    empty: ClassVar[Body]
    """One without a byte."""

    def __init__(self, content: bytes | Pieces) -> None:
        self.content = content
        self._pieces: Any = [content] if isinstance(content, bytes) else content
        self.begun = False
        """True once a transport read it."""
        self.reached = False
        """True once the package's own connections have the request."""
        self.lease: Lease | None = None

    def __iter__(self) -> Iterator[bytes]:
        self.begun = True
        yield from self._pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


@functools.cache
def body_of(library: Any) -> type[Body]:
    """Return the `Body` that is a stream of httpx or httpx2: neither sends any other."""
    kind: type[Body] = type("Body", (Body, library.ByteStream), {})
    kind.empty = kind(b"")
    return kind


class Attempt(ABC):
    """The sending of a request with a client of httpx, and the received part of its answer."""

    def __init__(
        self,
        client: Any,
        request: Any,
        body: Body,
        deadline: float,
        max_bytes: int,
        *,
        outside: bool,
    ) -> None:
        self._auth = client.auth if outside and "authorization" not in request.headers else None
        self._client = client
        """A `Client` or `AsyncClient` of httpx or httpx2."""
        self._request = request
        request.extensions[BODY] = self._body = body
        self._deadline = deadline
        self._room = max_bytes
        self._parts: list[bytes] = []
        self._status = 0
        """The status of the answer, once its head has come."""
        self._headers: WireHeaders = []

    @abstractmethod
    async def _read(self, response: Any) -> None:
        """Take each part of the body."""

    @abstractmethod
    async def _close(self, response: Any) -> None:
        """Close the response."""

    async def _open(self) -> Any:
        """Send the request and return the response, its body unread."""
        return self._client.send(
            self._request, stream=True, auth=self._auth, follow_redirects=False
        )

    async def run(self) -> Outcome:
        """
        Send and read; everything must be done at the deadline.

        An exception from a signal handler or a debugger is raised unchanged.
        """
        try:
            response = await self._open()
            try:
                self._status, self._headers = response.status_code, _headers_of(response)
                if response.is_stream_consumed:
                    self._take(response.content)
                else:
                    await self._read(response)
            finally:
                await self._close(response)
            # Its stream refers to it. Nobody reads that again, and without it both bodies are freed at once.
            response.stream = self._body.empty
            if (lease := self._body.lease) is not None:
                lease.leases.give_back(lease)
        except Exception as error:
            return self._outcome_of(error)
        finally:
            if (lease := self._body.lease) is not None:
                lease.leases.end(lease)
        return Reply(self._status, self._headers, b"".join(self._parts))

    def expired(self, error: Exception) -> Outcome:
        """Return the outcome of the time limit of a task."""
        return self._failed(error, self._begun, over=True)

    @property
    def _begun(self) -> bool:
        """True unless it is certain that the server has seen too little of the request to carry it out."""
        return self._body.begun or not self._body.content or not self._body.reached

    def _outcome_of(self, error: Exception) -> Outcome:
        """
        Return the outcome of an exception.

        Raises:
            Exception: `error` itself, if it does not come from the network.
        """
        hook, response = _hook_of(error)
        unsent = hook and response is None and not self._body.begun
        begun = self._begun and not unsent
        error = raised_by_handler(error) or error
        if not self._status and response is not None:
            self._status, self._headers = response.status_code, _headers_of(response)
        known = isinstance(error, (*exceptions(), BodyEndedError))
        if known or (isinstance(error, OSError) and is_from_socket(error)):
            if hook and response is not None and not response.is_success:
                # For example `raise_for_status` in a hook: the status tells the outcome.
                body = response.content if response.is_stream_consumed else b""
                return Reply(response.status_code, _headers_of(response), body)
            return self._failed(error, begun, hook=hook)
        self._annotate(error, begun)
        raise error

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


class SyncAttempt(Attempt):
    """An attempt that blocks its thread."""

    async def _read(self, response: Any) -> None:
        # The package's own streams keep the deadline themselves.
        with nullcontext() if self._body.reached else reads_until(self._deadline, response):
            for chunk in response.iter_raw():
                self._take(chunk)

    async def _close(self, response: Any) -> None:
        response.close()


class AsyncAttempt(Attempt):
    """An attempt that suspends its task."""

    async def _open(self) -> Any:
        return await (await super()._open())

    async def _read(self, response: Any) -> None:
        async for chunk in response.aiter_raw():
            self._take(chunk)

    async def _close(self, response: Any) -> None:
        await response.aclose()


def _hook_of(error: BaseException) -> tuple[bool, Any]:
    """
    Tell whether a hook of the caller's raised `error`, and return the response if there was one.

    httpx's function that calls the hooks calls another one to send, and has a response after that. If a newer
    httpx names them otherwise, a request counts as sent.
    """
    hook = False
    response = None
    place = error.__traceback__
    while place is not None:
        frame = place.tb_frame
        if frame.f_code.co_name == "_send_handling_redirects":
            hook, response = True, frame.f_locals.get("response")
        elif frame.f_code.co_name in _SENDING:
            return False, response
        place = place.tb_next
    return hook, response


_SENDING = ("_send_single_request", "handle_request", "handle_async_request")


def _headers_of(response: Any) -> WireHeaders:
    headers: WireHeaders = response.headers.raw
    if response.is_stream_consumed:
        return [item for item in headers if item[0].lower() != b"content-encoding"]
    return headers
