"""
Sending with a caller's httpx client.

It is used with its own proxies, certificates, transports and hooks, and never closed.
"""

from __future__ import annotations

import asyncio
import os
import weakref
from collections.abc import Callable
from typing import Any, NamedTuple

import httpx

from ...errors import InvalidRequestError
from .attempt import Attempt, Body, BodyEndedError
from .clock import now
from .messages import Message, Origin, Outcome, Reply, WireHeaders
from .network import run
from .network_errors import NETWORK_ERRORS, is_from_socket, raised_by_handler

_HTTPX_ERRORS = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, httpx.CookieConflict)
_ERRORS = (*_HTTPX_ERRORS, *NETWORK_ERRORS, BodyEndedError)


class _Body(Body, httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a request, for a transport of httpx."""


def _request(
    client: httpx.Client | httpx.AsyncClient,
    origin: Origin,
    message: Message,
    body: _Body,
    deadline: float,
) -> httpx.Request:
    """Build a request with the caller's client; our headers take precedence over the client's own."""
    own = client.timeout
    left = max(deadline - now(), 0.001)

    def at_most(seconds: float | None) -> float:
        return left if seconds is None else min(seconds, left)

    request = client.build_request(
        message.method.decode("ascii"),
        f"{origin.scheme}://{origin.netloc}{message.target.decode('ascii')}",
        headers=message.headers,
        content=message.body,
        timeout=(at_most(own.connect), at_most(own.read), at_most(own.write), at_most(own.pool)),
    )
    request.stream = body
    return request


class _Progress(NamedTuple):
    """The progress of a request when an exception ended it."""

    left: bool
    """True unless it is certain that no transport has sent anything."""
    hook: bool
    """True if a hook of the caller's raised the exception."""
    response: httpx.Response | None
    """The answer, if one had come."""

    @classmethod
    def of(cls, error: BaseException, body: Body) -> _Progress:
        """
        Read the progress from the traceback.

        httpx's function that calls the hooks calls another one to send, and has an answer after that. If a
        newer httpx names them otherwise, a request counts as sent.
        """
        before = hook = False
        response = None
        place = error.__traceback__
        while place is not None:
            frame = place.tb_frame
            if frame.f_code.co_name == "_send_handling_redirects":
                response = frame.f_locals.get("response")
                hook, before = True, response is None
            elif frame.f_code.co_name in _SENDING:
                hook = before = False
                break
            place = place.tb_next
        return cls(body.begun or not before, hook, response)


_SENDING = ("_send_single_request", "handle_request", "handle_async_request")


def _whole(response: httpx.Response) -> list[bytes] | None:
    """Return the decompressed body if a hook of the caller's client read it, or a mock transport made it."""
    return [response.content] if response.is_stream_consumed else None


def _headers_of(response: httpx.Response) -> WireHeaders:
    headers = response.headers.raw
    if response.is_stream_consumed:
        return [item for item in headers if item[0].lower() != b"content-encoding"]
    return headers


class _BorrowedAttempt(Attempt):
    """An attempt with a caller's client."""

    def __init__(
        self,
        client: httpx.Client | httpx.AsyncClient,
        origin: Origin,
        message: Message,
        deadline: float,
        max_bytes: int,
    ) -> None:
        body = _Body(message.body)
        super().__init__(message, body, deadline, max_bytes)
        self._client: Any = client
        self._request = _request(client, origin, message, body, deadline)

    async def _open(self) -> Any:
        """Send, and wait for an async client."""
        return self._client.send(self._request, stream=True, auth=None, follow_redirects=False)

    def _outcome_of(self, error: Exception) -> Outcome:
        left, hook, response = _Progress.of(error, self._body)
        handlers = raised_by_handler(error)
        if handlers is not None:
            error = handlers
        if not self._status and response is not None:
            self._begin(response.status_code, _headers_of(response))
        if isinstance(error, _ERRORS) or (isinstance(error, OSError) and is_from_socket(error)):
            if hook and response is not None and not response.is_success:
                # For example `raise_for_status` in a hook: the status tells the outcome.
                body = response.content if response.is_stream_consumed else b""
                return Reply(response.status_code, _headers_of(response), body)
            return self._failed(error, left, hook=hook)
        self._annotate(error, left)
        raise error


class _SyncAttempt(_BorrowedAttempt):
    async def _read(self, response: Any) -> None:
        self._begin(response.status_code, _headers_of(response))
        for chunk in _whole(response) or response.iter_raw():
            self._take(chunk)

    async def _close(self, response: Any) -> None:
        response.close()


class _AsyncAttempt(_BorrowedAttempt):
    async def _open(self) -> Any:
        return await (await super()._open())

    async def _read(self, response: Any) -> None:
        self._begin(response.status_code, _headers_of(response))
        if (whole := _whole(response)) is not None:
            self._take(whole[0])
            return
        async for chunk in response.aiter_raw():
            self._take(chunk)

    async def _close(self, response: Any) -> None:
        await response.aclose()


def _has_sockets(client: httpx.Client | httpx.AsyncClient) -> bool:
    """Tell whether a client has connections: a transport in memory has none."""
    transports = [getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values()]
    return any(isinstance(t, httpx.HTTPTransport | httpx.AsyncHTTPTransport) for t in transports)


class _Borrowed:
    """A caller's client: never closed, and never asked to follow a redirect."""

    def __init__(self, client: httpx.Client | httpx.AsyncClient, origin: Origin) -> None:
        self._client = client
        self._origin = origin
        self._process: int | None = None
        self._loop: Callable[[], asyncio.AbstractEventLoop | None] = lambda: None

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


class BorrowedClient(_Borrowed):
    """A caller's `httpx.Client`."""

    def send(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """Send `message` once; the deadline is checked at each part of the body."""
        self._check(None)
        attempt = _SyncAttempt(self._client, self._origin, message, deadline, max_bytes)
        return run(attempt.run())

    def close(self) -> None:
        """Leave the caller's client open: it is theirs."""


class BorrowedAsyncClient(_Borrowed):
    """A caller's `httpx.AsyncClient`."""

    async def send(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """Send `message` once; everything must be done at `deadline` (`clock.now`)."""
        self._check(asyncio.get_running_loop())
        attempt = _AsyncAttempt(self._client, self._origin, message, deadline, max_bytes)
        # The client's own time-outs end at the deadline too and tell more: this one ends a little later.
        return await attempt.run_until(deadline + 0.05)

    async def aclose(self) -> None:
        """Leave the caller's client open: it is theirs."""


_FORKED = (
    "the http_client was used before this process was forked, and two processes on one connection get each "
    "other's answers: make an http_client in each process"
)
_OTHER_LOOP = (
    "the http_client was used in another event loop, where its connections belong: make one in each"
)
