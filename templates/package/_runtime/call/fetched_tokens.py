"""
Tokens that a client fetches: one request at a time, for all threads and all tasks.

No lock is held. Whatever interrupts a fetch, its permit returns, and another call fetches in its place.
"""

from __future__ import annotations

import weakref
from collections import deque
from typing import TYPE_CHECKING

from ...errors import ApiError, DeadlineExceededError, InvalidRequestError
from ..http.clock import now
from ..http.forks import begin_anew_in_forks
from ..http.waiting import GiveBack, Place
from .prepared_call import Driver, Home, Token, TokenSource
from .token_endpoint import TokenEndpoint

if TYPE_CHECKING:
    from ..http.waiting import Turn
    from .exchange import Exchange


class FetchedTokens(TokenSource):
    """The tokens of a token endpoint: each is sent until shortly before it expires, or a server rejects it."""

    renews = True

    def __init__(self, endpoint: TokenEndpoint) -> None:
        self._endpoint = endpoint
        self._token: Token | None = None
        self._rejected: Token | None = None
        self._failure: ApiError | None = None
        """The error of the last fetch, if it failed."""
        self._failures = 0
        self._permit = _Permit()
        begin_anew_in_forks(self)

    def bind(self, home: Home) -> None:
        """Find the token endpoint."""
        self._endpoint.bind(home)

    def redact(self, text: str) -> str:
        """Replace the credentials by stars."""
        return self._endpoint.redact(text)

    def pretend(self) -> None:
        """Send nothing from now on, for tests."""
        self._endpoint.pretends = True

    async def token(self, driver: Driver, exchange: Exchange) -> Token:
        """
        Return the token, or fetch it; wait while another call does so.

        Raises:
            TokenError: the token endpoint gave none.
            TransportError: it did not answer, or the client was closed.
            DeadlineExceededError: the deadline of the call passed.
        """
        permit = self._permit
        while True:
            failures = self._failures
            if (token := self._valid()) is not None:
                return token
            if driver.is_closed():
                raise exchange.closed()
            if now() >= exchange.deadline:
                raise exchange.out_of_time()
            place = permit.take()
            if place is None:
                await permit.wait(driver, exchange.deadline - now())
                if self._failure is not None and self._failures != failures and not self._valid():
                    raise exchange.without_token(self._failure) from None
                continue
            try:
                return self._valid() or await self._fetch(driver, exchange)
            finally:
                permit.free(place)
                del place  # a traceback may keep this frame for long

    def _valid(self) -> Token | None:
        """Return the token if it can be sent."""
        token = self._token
        if token is None or token is self._rejected or now() >= token.expires:
            return None
        return token

    def reject(self, token: Token) -> None:
        """Send this token no more."""
        self._rejected = token

    async def _fetch(self, driver: Driver, exchange: Exchange) -> Token:
        try:
            self._token = token = await self._endpoint.fetch(driver, exchange)
            return token
        except InvalidRequestError:  # nothing was attempted
            raise
        except ApiError as error:
            failure = error.with_traceback(None)
            failure.__context__ = None
        if isinstance(failure, DeadlineExceededError):
            raise exchange.out_of_time()
        if driver.is_closed():
            raise exchange.closed()
        self._failure = failure
        self._failures += 1
        raise exchange.without_token(failure)

    def after_fork(self) -> None:
        """Begin anew in a forked process: the call that was fetching runs in its parent. The token stays."""
        self._permit = _Permit()


class _Permit:
    """The permit of one process to fetch a token, and the calls that wait for the one that has it."""

    def __init__(self) -> None:
        self._turns: set[Turn] = set()
        self._give_back: GiveBack = weakref.WeakMethod(self.free)
        self._places = deque([Place(self._give_back)])

    def take(self) -> Place | None:
        """Return the permit, unless another call has it."""
        while True:
            try:
                place = self._places.pop()
            except IndexError:  # atomic, where a test before it would not be
                return None
            if not place.is_spent:
                return place

    async def wait(self, driver: Driver, seconds: float) -> None:
        """Wait until the permit is free, some seconds pass, or the client is closed."""
        turn = driver.turn()
        self._turns.add(turn)
        try:
            if not self._places:
                await driver.wait(turn, seconds)
        finally:
            self._turns.discard(turn)

    def free(self, place: Place) -> None:
        """Let another call fetch, and end the waits."""
        self._places.append(place)
        for turn in self._turns.copy():
            turn.end()
