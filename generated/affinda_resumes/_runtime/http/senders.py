# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Senders, which make one attempt with a client of httpx or httpx2."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from .attempt import AsyncAttempt, Body, SyncAttempt, body_of
from .clock import now
from .messages import Message, Outcome
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
