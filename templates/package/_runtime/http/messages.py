"""
Requests, and the outcomes of sending them: a reply, a failure, or too large an answer.

What holds a body is no tuple: an error reporter such as Sentry shows a tuple by its items, not by its `repr`.
It is no attrs class either: importing attrs takes longer than a call.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from ..wire.request_bodies import Pieces

WireHeaders: TypeAlias = list[tuple[bytes, bytes]]


class Message:
    """A request, ready to be sent: the same bytes at each attempt."""

    __slots__ = ("body", "headers", "method", "outside", "target")

    def __init__(
        self,
        method: bytes,
        target: bytes,
        headers: WireHeaders,
        body: bytes | Pieces,
        outside: bool = False,
    ) -> None:
        self.method = method
        self.target = target
        """Path and query, percent-encoded."""
        self.headers = headers
        self.body = body
        self.outside = outside
        """True if a caller's client may authenticate it: no key is sent with it."""

    def with_header(self, name: bytes, value: bytes) -> Message:
        """Return the same request with one more header."""
        headers = [*self.headers, (name, value)]
        return Message(self.method, self.target, headers, self.body, self.outside)

    def __repr__(self) -> str:
        return f"<Message {self.method.decode()} with {len(self.body)} bytes>"


class Reply:
    """A complete answer, with its body as received."""

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int, headers: WireHeaders, body: bytes) -> None:
        self.status: int = status
        self.headers = headers
        self.body = body

    def __repr__(self) -> str:
        return f"<Reply {self.status} with {len(self.body)} bytes>"


class Failure:
    """No complete answer."""

    __slots__ = ("body", "cause", "deadline", "headers", "hook", "sent", "status")

    def __init__(
        self,
        cause: Exception,
        sent: bool,
        deadline: bool,
        hook: bool = False,
        status: int | None = None,
        headers: WireHeaders | None = None,
        body: bytes | None = None,
    ) -> None:
        self.cause = cause
        self.sent = sent
        """True if the server may have seen the request."""
        self.deadline = deadline
        """True if the deadline of the call passed."""
        self.hook = hook
        """True if a hook of the caller's raised it, which would do so again."""
        self.status: int | None = status
        self.headers = headers
        self.body = body
        """The part that came."""

    def __repr__(self) -> str:
        return f"<Failure {type(self.cause).__name__} {self.status or 'without an answer'}>"


class TooLarge:
    """An answer whose body was larger than the limit; what was read is dropped."""

    __slots__ = ("headers", "status")

    def __init__(self, status: int, headers: WireHeaders) -> None:
        self.status: int = status
        self.headers = headers

    def __repr__(self) -> str:
        return f"<TooLarge {self.status}>"


Outcome: TypeAlias = Reply | Failure | TooLarge


class Origin(NamedTuple):
    """The scheme, host and port of all requests of a client."""

    scheme: str
    host: str
    port: int | None

    @property
    def netloc(self) -> str:
        """Host and port as in a URL."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"
