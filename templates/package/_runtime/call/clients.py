"""The sync and the async client, which send and wait."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any

from ...errors import ApiError, InvalidRequestError
from ..http.messages import Message
from .client_base import ClientBase, Senders
from .exchange import Exchange
from .prepared_call import Call, CallToken
from .request import Success

if TYPE_CHECKING:
    from ..http.client_types import AsyncHTTPClient, SyncHTTPClient
    from .response import Response


class SyncClientBase(ClientBase):
    """Sends with blocking sockets; one client may be shared by any number of threads."""

    def __init__(self, *, http_client: SyncHTTPClient | None, **options: Any) -> None:
        super().__init__(outside=_authenticates(http_client), is_async=False, **options)
        # The transport is loaded with the first client: importing the package takes half as long without it.
        from ..http.transport import sender

        self._sender = sender(self._origin, http_client, is_async=False)
        self._others = Senders(lambda origin: sender(origin, http_client, is_async=False))

    def _call(self, call: Call | InvalidRequestError) -> Success[Any]:
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
                try:
                    raise verdict
                finally:
                    del verdict  # its traceback holds this frame: they would keep the bodies
            if isinstance(verdict, Success):
                return verdict
            self._sleep(verdict)
            if self._closed and exchange.error is not None:
                try:
                    raise exchange.error
                finally:
                    exchange.error = None

    def _call_whole(self, call: Call | InvalidRequestError) -> Response[Any]:
        """Make a call, and return all that is known of its answer."""
        from .response import whole  # before anything is sent, and with attrs: few calls need it

        return whole(self._call(call))

    def _signed(self, message: Message, exchange: Exchange, token: CallToken) -> Message:
        """Return a message with a token for the next attempt, which it may wait for."""
        from ..http.waiting import ThreadTurn, run  # loaded with the transport

        async def call(call: Call) -> Success[Any]:
            return self._call(call)

        driver = self._driver(call, ThreadTurn)
        return run(token.put_into(message, exchange, driver))

    def _sleep(self, seconds: float) -> None:
        """Wait for the next attempt, or until the client is closed."""
        from ..http.waiting import ThreadTurn, run  # loaded with the transport

        run(self._wait(ThreadTurn(), seconds))

    def close(self) -> None:
        """
        Close the connections and end the calls of other threads. A closed client rejects further calls.

        A caller's `http_client` stays open.
        """
        self._close()

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

    async def _call(self, call: Call | InvalidRequestError) -> Success[Any]:
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
                try:
                    raise verdict
                finally:
                    del verdict  # its traceback holds this frame: they would keep the bodies
            if isinstance(verdict, Success):
                return verdict
            await self._sleep(verdict)
            if self._closed and exchange.error is not None:
                try:
                    raise exchange.error
                finally:
                    exchange.error = None

    async def _call_whole(self, call: Call | InvalidRequestError) -> Response[Any]:
        """Make a call, and return all that is known of its answer."""
        from .response import whole  # before anything is sent, as above

        return whole(await self._call(call))

    async def _signed(self, message: Message, exchange: Exchange, token: CallToken) -> Message:
        """Return a message with a token for the next attempt, which it may wait for."""
        from ..http.waiting import TaskTurn

        driver = self._driver(self._call, TaskTurn)
        return await token.put_into(message, exchange, driver)

    async def _sleep(self, seconds: float) -> None:
        """Wait for the next attempt, or until the client is closed."""
        from ..http.waiting import TaskTurn

        await self._wait(TaskTurn(), seconds)

    async def aclose(self) -> None:
        """
        Close the connections and end the calls of other tasks. A closed client rejects further calls.

        It may be called in any event loop. A caller's `http_client` stays open.
        """
        self._close()

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
