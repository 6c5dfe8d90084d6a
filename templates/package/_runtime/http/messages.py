"""
Requests, and the outcomes of sending them: a reply, a failure, or too large an answer.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from .clock import now

WireHeaders: TypeAlias = list[tuple[bytes, bytes]]


class Message(NamedTuple):
    """
    A request, ready to be sent: the same bytes at each attempt.
    """

    method: bytes
    target: bytes
    """Path and query, percent-encoded."""
    headers: WireHeaders
    body: bytes

    def __repr__(self) -> str:
        return f"<Message {self.method.decode()} with {len(self.body)} bytes>"


class Reply(NamedTuple):
    """
    A complete answer, with its body as received.
    """

    status: int
    headers: WireHeaders
    body: bytes

    def __repr__(self) -> str:
        return f"<Reply {self.status} with {len(self.body)} bytes>"


class Failure(NamedTuple):
    """
    No complete answer.
    """

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
    """
    An answer whose body was larger than the limit; what was read is dropped.
    """

    status: int
    headers: WireHeaders

    def __repr__(self) -> str:
        return f"<TooLarge {self.status}>"


Outcome: TypeAlias = Reply | Failure | TooLarge


class Origin(NamedTuple):
    """
    The scheme, host and port of all requests of a client.
    """

    scheme: str
    host: str
    port: int | None

    @property
    def netloc(self) -> str:
        """Host and port as in a URL."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"


class BodyEndedError(Exception):
    """Reading a body ended: the deadline passed, or it is larger than the limit."""


# Raised before the first byte of a request can have been sent.
_NOT_SENT = (
    "ConnectError",
    "ConnectTimeout",
    "PoolTimeout",
    "ProxyError",
    "UnsupportedProtocol",
    "LocalProtocolError",
)


class Answer:
    """
    The received part of an answer.
    """

    def __init__(self, deadline: float, max_bytes: int) -> None:
        self._deadline = deadline
        self._room = max_bytes
        self._read: list[bytes] = []
        self.status: int | None = None
        self.headers: WireHeaders = []

    def begin(self, status: int, headers: WireHeaders) -> None:
        """Take the head of the answer."""
        self.status = status
        self.headers = headers

    def take(self, chunk: bytes) -> None:
        """
        Take a part of the body.

        Raises:
            BodyEndedError: it was the last that is taken.
        """
        self._room -= len(chunk)
        if self._room < 0:
            raise BodyEndedError("the body is larger than the limit")
        self._read.append(chunk)
        if now() >= self._deadline:
            raise BodyEndedError("the deadline passed")

    def reply(self) -> Reply:
        """Return the complete answer."""
        assert self.status is not None
        return Reply(self.status, self.headers, b"".join(self._read))

    def outcome(
        self, error: Exception, begun: bool, *, over: bool = False, hook: bool = False
    ) -> TooLarge | Failure:
        """
        Return the outcome of an exception of httpcore or httpx, whose names are the same.

        `begun` is true if the body of the request began to be sent, `over` if the deadline ended it, and `hook`
        if a hook of the caller's raised it.
        """
        from .network_errors import sanitize  # loaded by now, and not with the client

        over = over or now() >= self._deadline - 0.002  # the precision of a socket's time-out
        if self.status is None:
            sent = begun and type(error).__name__ not in _NOT_SENT
            return Failure(sanitize(error), sent, over, hook)
        if self._room < 0:
            return TooLarge(self.status, self.headers)
        body = b"".join(self._read)
        return Failure(sanitize(error), True, over, hook, self.status, self.headers, body)

    def annotate(self, error: Exception, begun: bool) -> None:
        """
        Add a note on the request to an exception that does not come from the network and is raised unchanged.
        """
        if self.status is not None:
            said = f"the server had answered with status {self.status}"
        elif begun:
            said = "the request was being sent, or had been: nobody can know whether it was carried out"
        else:
            said = "nothing of the request had been sent"
        error.add_note(f"{__name__.partition('._runtime')[0]}: {said}")
