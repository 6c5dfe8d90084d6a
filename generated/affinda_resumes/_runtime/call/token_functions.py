# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Tokens that a caller's function returns."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable
from inspect import isawaitable, iscoroutine, iscoroutinefunction
from typing import TYPE_CHECKING, Any, TypeAlias

from ...errors import InvalidRequestError
from ..http.clock import now
from ..wire.signal_handlers import is_from_handler
from .auth import Scheme, Secret
from .prepared_call import Driver, Home, Token, TokenSource

if TYPE_CHECKING:
    from .exchange import Exchange

GetToken: TypeAlias = Callable[[], str]
"""Returns a token. It is called before each attempt, by any thread, and may keep the token itself."""
GetTokenAsync: TypeAlias = Callable[[], str | Awaitable[str]]
"""The same for an async client: its result may be awaitable."""


class FunctionTokens(TokenSource):
    """The tokens of a function."""

    def __init__(self, function: Callable[[], Any], scheme: Scheme) -> None:
        self._function = function
        self._scheme = scheme
        self._is_async = False

    def bind(self, home: Home) -> None:
        """
        Check that the client can use the function.

        Raises:
            InvalidRequestError: it is async, and the client is not.
        """
        self._is_async = home.is_async
        function = self._function
        if not home.is_async and (
            iscoroutinefunction(function) or iscoroutinefunction(type(function).__call__)
        ):
            raise InvalidRequestError(
                f"{self._scheme.argument}: expected a function without async, since the client is not"
            )

    async def token(self, driver: Driver, exchange: Exchange) -> Token:
        """
        Call the function.

        Raises:
            TokenError: it raised an exception, or its result is no token.
            DeadlineExceededError: the deadline of the call passed meanwhile.
            TransportError: the client was closed meanwhile.
        """
        result, failure = Secret(None), None
        try:
            result = await self._result(driver, exchange.deadline)
            problem = result.problem(self._scheme) or ("must not be empty" * result.missing)
            if problem:
                failure = exchange.without_token(f"{self._scheme.argument}: {problem}")
        except Exception as error:
            if is_from_handler(error):
                raise
            was_cancelled = isinstance(error, _FunctionCancelledError)
            ended = "was cancelled" if was_cancelled else f"raised {type(error).__name__}"
            failure = exchange.without_token(f"{self._scheme.argument}: the function {ended}")
            failure.__cause__ = None if was_cancelled else error
        if now() >= exchange.deadline - 0.002:  # the precision of a time-out
            raise exchange.out_of_time()
        if driver.is_closed():
            raise exchange.closed()
        if failure is not None:
            raise failure
        return Token(result.credentials(self._scheme).headers[0][1], now(), math.inf)

    async def _result(self, driver: Driver, deadline: float) -> Secret:
        """Return the result of the function; wait for it where it is awaitable."""
        result = self._function()
        if not isawaitable(result):
            return Secret(result)
        if not self._is_async:
            if iscoroutine(result):
                result.close()  # else Python warns that nobody awaited it
            return Secret(result)
        return await _awaited(result, driver, deadline)


class _FunctionCancelledError(Exception):
    """The function was cancelled, and the call was not."""


async def _awaited(result: Awaitable[Any], driver: Driver, deadline: float) -> Secret:
    """
    Wait for the result of a function, until the deadline, or until the client is closed.

    It runs in a task of its own: a function that ignores its cancellation holds up no call.

    Raises:
        TimeoutError: it did not end.
        Exception: whatever the function raises.
    """
    import asyncio

    async def secret() -> Secret:
        return Secret(await result)  # a task shows its result

    turn, task = driver.turn(), asyncio.create_task(secret())

    def end(task: asyncio.Task[Secret]) -> None:
        turn.end()
        if not task.cancelled():
            task.exception()  # else asyncio logs it where nobody waits any more

    task.add_done_callback(end)
    try:
        await driver.wait(turn, deadline - now())
        if not task.done():
            raise TimeoutError
        if task.cancelled():
            raise _FunctionCancelledError
        return task.result()
    finally:
        task.cancel()
