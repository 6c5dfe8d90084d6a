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
        """
        result, failure = Secret(None), None
        try:
            result = Secret(await self._result(exchange.deadline))
            problem = result.problem(self._scheme) or ("must not be empty" * result.missing)
            if problem:
                failure = exchange.without_token(f"{self._scheme.argument}: {problem}")
        except Exception as error:
            if is_from_handler(error):
                raise
            raised = f"the function raised {type(error).__name__}"
            failure = exchange.without_token(f"{self._scheme.argument}: {raised}")
            failure.__cause__ = error
        if now() >= exchange.deadline - 0.002:  # the precision of a time-out
            raise exchange.out_of_time()
        if failure is not None:
            raise failure
        return Token(result.credentials(self._scheme).headers[0][1], now(), math.inf)

    async def _result(self, deadline: float) -> Any:
        """Return the result of the function; wait for it where it is awaitable."""
        result = self._function()
        if not isawaitable(result):
            return result
        if not self._is_async:
            if iscoroutine(result):
                result.close()  # else Python warns that nobody awaited it
            return result
        import asyncio

        async with asyncio.timeout(deadline - now()):
            return await result
