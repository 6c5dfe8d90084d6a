# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The sync and the async client, which send and wait."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any

from ...errors import ApiError, InvalidRequestError
from ..http.messages import Message, Origin
from .client_base import ClientBase
from .exchange import Exchange
from .prepared_call import Call, CallToken
from .request import Response

if TYPE_CHECKING:
    from ..http.senders import Sender
    from ..http.transport import AsyncHTTPClient, SyncHTTPClient
    from ..http.waiting import Turn


class Senders:
    """The senders to the servers that single operations have, each made at its first call."""

    def __init__(self, make: Callable[[Origin], Sender]) -> None:
        self._make = make
        self._made: dict[Origin, Sender] = {}
        self._closed = False

    def of(self, origin: Origin) -> Sender:
        """Return the sender to a server."""
        found = self._made.get(origin)
        if found is None:
            found = self._made.setdefault(origin, self._make(origin))
            if self._closed:  # meanwhile, in another thread
                found.close()
        return found

    def each(self, change: Callable[[Sender], None]) -> None:
        """Change every sender: those that are made already, and the others when they are."""
        make = self._make

        def changed(origin: Origin) -> Sender:
            sender = make(origin)
            change(sender)
            return sender

        self._make = changed
        for sender in [*self._made.values()]:
            change(sender)

    def close(self) -> None:
        """Close the connections of all."""
        self._closed = True
        for sender in [*self._made.values()]:
            sender.close()


class SyncClientBase(ClientBase):
    """Sends with blocking sockets; one client may be shared by any number of threads."""

    def __init__(self, *, http_client: SyncHTTPClient | None, **options: Any) -> None:
        super().__init__(outside=_authenticates(http_client), is_async=False, **options)
        # The transport is loaded with the first client: importing the package takes half as long without it.
        from ..http.transport import sender

        self._sender = sender(self._origin, http_client, is_async=False)
        self._others = Senders(lambda origin: sender(origin, http_client, is_async=False))
        self._waiting: set[Turn] = set()

    def _call(self, call: Call | InvalidRequestError) -> Response[Any]:
        if isinstance(call, InvalidRequestError):
            raise call
        exchange, message, origin, token = call
        sender = self._sender if origin is self._origin else self._others.of(origin)
        unsigned = message
        while True:
            if token is not None:
                message = self._signed(unsigned, exchange, token)
            deadline = exchange.start_attempt()
            try:
                outcome = sender.send(message, deadline, self._settings.max_bytes)
            except BaseException as error:
                exchange.interrupt(error)
                raise
            verdict = exchange.settle(outcome, last=self._closed)
            if isinstance(verdict, ApiError):
                raise verdict
            if isinstance(verdict, Response):
                return verdict
            self._sleep(verdict)
            if self._closed and exchange.error is not None:
                raise exchange.error

    def _signed(self, message: Message, exchange: Exchange, token: CallToken) -> Message:
        """Return a message with a token for the next attempt, which it may wait for."""
        from ..http.waiting import ThreadTurn, run  # loaded with the transport

        async def call(call: Call) -> Response[Any]:
            return self._call(call)

        driver = self._driver(call, ThreadTurn, self._waiting)
        return run(token.put_into(message, exchange, driver))

    def _sleep(self, seconds: float) -> None:
        """Wait for the next attempt, or until the client is closed."""
        from ..http.waiting import ThreadTurn, run  # loaded with the transport

        turn = ThreadTurn()
        self._waiting.add(turn)
        try:
            if not self._closed:
                run(turn.wait(seconds))
        finally:
            self._waiting.discard(turn)

    def close(self) -> None:
        """
        Close the connections and end the calls of other threads. A closed client rejects further calls.

        A caller's `http_client` stays open.
        """
        self._closed = True
        self._sender.close()
        self._others.close()
        for turn in self._waiting.copy():
            turn.end()

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClientBase(ClientBase):
    """Sends with asyncio; one client may be shared by any number of tasks, in one event loop after another."""

    def __init__(self, *, http_client: AsyncHTTPClient | None, **options: Any) -> None:
        super().__init__(outside=_authenticates(http_client), is_async=True, **options)
        from ..http.transport import sender  # with the first client, as above

        self._sender = sender(self._origin, http_client, is_async=True)
        self._others = Senders(lambda origin: sender(origin, http_client, is_async=True))
        self._waiting: set[Turn] = set()

    async def _call(self, call: Call | InvalidRequestError) -> Response[Any]:
        if isinstance(call, InvalidRequestError):
            raise call
        _check_loop()
        exchange, message, origin, token = call
        sender = self._sender if origin is self._origin else self._others.of(origin)
        unsigned = message
        while True:
            if token is not None:
                message = await self._signed(unsigned, exchange, token)
            deadline = exchange.start_attempt()
            try:
                outcome = await sender.send_async(message, deadline, self._settings.max_bytes)
            except BaseException as error:
                exchange.interrupt(error)
                raise
            verdict = exchange.settle(outcome, last=self._closed)
            if isinstance(verdict, ApiError):
                raise verdict
            if isinstance(verdict, Response):
                return verdict
            await self._sleep(verdict)
            if self._closed and exchange.error is not None:
                raise exchange.error

    async def _signed(self, message: Message, exchange: Exchange, token: CallToken) -> Message:
        """Return a message with a token for the next attempt, which it may wait for."""
        from ..http.waiting import TaskTurn

        driver = self._driver(self._call, TaskTurn, self._waiting)
        return await token.put_into(message, exchange, driver)

    async def _sleep(self, seconds: float) -> None:
        """Wait for the next attempt, or until the client is closed."""
        from ..http.waiting import TaskTurn

        turn = TaskTurn()
        self._waiting.add(turn)
        try:
            if not self._closed:
                await turn.wait(seconds)
        finally:
            self._waiting.discard(turn)

    async def aclose(self) -> None:
        """
        Close the connections and end the calls of other tasks. A closed client rejects further calls.

        It may be called in any event loop. A caller's `http_client` stays open.
        """
        self._closed = True
        self._sender.close()
        self._others.close()
        for turn in self._waiting.copy():
            turn.end()

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


def _authenticates(http_client: object) -> bool:
    """Tell whether a caller's client has an `auth` of its own."""
    return getattr(http_client, "auth", None) is not None


def _check_loop() -> None:
    """
    Check that asyncio runs.

    Raises:
        InvalidRequestError: no event loop of asyncio is running.
    """
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        raise InvalidRequestError(
            "the async client works in an event loop of asyncio, and none is running (trio has its own)"
        ) from None
