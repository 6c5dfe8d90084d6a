# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""A prepared call, and the tokens of its attempts where the client has no key itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from ..http.clock import now
from ..http.messages import Message, Origin
from .redaction import redact

if TYPE_CHECKING:
    from ..http.waiting import Turn
    from .exchange import Exchange
    from .request import Request, Success


class Home:
    """The client that a source belongs to: where its own requests go."""

    __slots__ = ("allow_http", "is_async", "origin", "prefix")

    def __init__(self, origin: Origin, prefix: str, allow_http: Any, is_async: bool) -> None:
        self.origin = origin
        self.prefix = prefix
        """The path before every operation's."""
        self.allow_http: Any = allow_http
        self.is_async = is_async


class Driver:
    """The parts of a client that send and wait: in a thread, they block where they are awaited."""

    __slots__ = ("call", "is_closed", "message", "turn", "wait")

    def __init__(
        self,
        call: Callable[[Call], Awaitable[Success[Any]]],
        message: Callable[[Request], Message],
        turn: Callable[[], Turn],
        wait: Callable[[Turn, float], Awaitable[None]],
        is_closed: Callable[[], bool],
    ) -> None:
        self.call = call
        self.message = message
        self.turn = turn
        self.wait = wait
        """Waits until a turn ends, some seconds pass, or the client is closed."""
        self.is_closed = is_closed


class Token:
    """A token that can be sent."""

    __slots__ = ("came", "expires", "header")

    def __init__(self, header: bytes, came: float, expires: float) -> None:
        self.header = header
        """The value of the `Authorization` header."""
        self.came = came
        """When it came (`clock.now`)."""
        self.expires = expires
        """When it is no longer sent."""


class TokenSource(ABC):
    """The tokens of a client. Its calls ask for one before each attempt."""

    renews = False
    """True if another token may be valid where the server rejected one."""

    def bind(self, home: Home) -> None:  # noqa: B027 - a function needs nothing of it
        """
        Take note of the client that the source belongs to.

        Raises:
            InvalidRequestError: the source is none for this client.
        """

    @abstractmethod
    async def token(self, driver: Driver, exchange: Exchange) -> Token:
        """
        Return the token for the next attempt of a call.

        Raises:
            ApiError: there is none, so the call ends.
        """

    def reject(self, token: Token) -> None:  # noqa: B027 - a function knows for itself
        """Take note that a server rejected a token."""

    def redact(self, text: str) -> str:
        """Replace the secrets of the source by stars."""
        return text

    def pretend(self) -> None:  # noqa: B027 - a function may be called in tests, too
        """Send nothing from now on, for tests: any token is one."""


class CallToken:
    """The tokens of one call: one is put into its message before each attempt, and renewed once after a 401."""

    __slots__ = ("_began", "_redact_keys", "_rejected", "_sent", "_source")

    def __init__(self, source: TokenSource, redact_keys: Callable[[str], str]) -> None:
        self._source = source
        self._redact_keys = redact_keys
        self._began = now()
        self._sent: list[Token] = []
        self._rejected = False

    async def put_into(self, message: Message, exchange: Exchange, driver: Driver) -> Message:
        """
        Return the message of the next attempt.

        Raises:
            ApiError: there is no token. Nothing of the attempt was sent.
        """
        token = await self._source.token(driver, exchange)
        self._sent.append(token)
        return message.with_header(b"Authorization", token.header)

    def is_renewed(self) -> bool:
        """Take note of a 401; tell whether to send the call again with another token, which is done once."""
        first = not self._rejected
        self._rejected = True
        token = self._sent[-1]
        self._source.reject(token)
        # A token that came for this very call was rejected for another reason than its age.
        return first and self._source.renews and token.came < self._began

    def redact(self, text: str) -> str:
        """Replace the tokens, and the keys of the client, in a server's text by stars."""
        for token in self._sent:
            text = redact(text, token.header.partition(b" ")[2].decode("ascii"))
        return self._redact_keys(text)


class Call(NamedTuple):
    """A prepared call: its message, and the exchange that judges its attempts."""

    exchange: Exchange
    message: Message
    origin: Origin
    token: CallToken | None = None
    """The token of its attempts, if the message has no key."""
