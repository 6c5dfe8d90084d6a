"""
Requests, and the outcomes of sending them: a reply, a failure, or too large an answer.

What holds a body is no tuple: an error reporter such as Sentry shows a tuple by its items, not by its `repr`.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import attrs

from ..wire.request_bodies import Pieces

WireHeaders: TypeAlias = list[tuple[bytes, bytes]]


@attrs.frozen(repr=False)
class Message:
    """A request, ready to be sent: the same bytes at each attempt."""

    method: bytes
    target: bytes
    """Path and query, percent-encoded."""
    headers: WireHeaders
    body: bytes | Pieces
    outside: bool = False
    """True if a caller's client may authenticate it: no key is sent with it."""

    def __repr__(self) -> str:
        return f"<Message {self.method.decode()} with {len(self.body)} bytes>"


@attrs.frozen(repr=False)
class Reply:
    """A complete answer, with its body as received."""

    status: int
    headers: WireHeaders
    body: bytes

    def __repr__(self) -> str:
        return f"<Reply {self.status} with {len(self.body)} bytes>"


@attrs.frozen(repr=False)
class Failure:
    """No complete answer."""

    cause: Exception
    sent: bool
    """True if the server may have seen the request."""
    deadline: bool
    """True if the deadline of the call passed."""
    hook: bool = False
    """True if a hook of the caller's raised it, which would do so again."""
    status: int | None = None
    headers: WireHeaders | None = None
    body: bytes | None = None
    """The part that came."""

    def __repr__(self) -> str:
        return f"<Failure {type(self.cause).__name__} {self.status or 'without an answer'}>"


class TooLarge(NamedTuple):
    """An answer whose body was larger than the limit; what was read is dropped."""

    status: int
    headers: WireHeaders

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
