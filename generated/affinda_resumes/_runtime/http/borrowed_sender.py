# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The sender with a caller's client, of httpx or httpx2."""

from __future__ import annotations

import os
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...errors import InvalidRequestError
from .attempt import Body
from .caller_timeouts import Timeouts
from .messages import Message, Origin
from .senders import Sender

if TYPE_CHECKING:
    import asyncio


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
