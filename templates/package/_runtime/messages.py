# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
What is sent and what comes of it, whoever sends: a message, and a reply, a failure or too large an answer.
"""

from __future__ import annotations

import time
from typing import NamedTuple, TypeAlias

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


class Reply(NamedTuple):
    """
    A complete answer, its body as it came over the wire.
    """

    status: int
    headers: WireHeaders
    body: bytes


class Failure(NamedTuple):
    """
    No complete answer.
    """

    cause: Exception
    sent: bool
    """Whether the server may have seen the request."""
    deadline: bool
    """Whether the deadline of the call passed."""
    status: int | None = None
    headers: WireHeaders | None = None
    body: bytes | None = None
    """As far as it came."""


class TooLarge(NamedTuple):
    """
    An answer whose body was larger than the limit; what was read is dropped.
    """

    status: int
    headers: WireHeaders


Outcome: TypeAlias = Reply | Failure | TooLarge


class Origin(NamedTuple):
    """
    Where all requests of a client go.
    """

    scheme: str
    host: str
    port: int | None

    @property
    def netloc(self) -> str:
        """Host and port as they stand in a URL."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"


class _DeadlinePassedError(Exception):
    """The deadline passed between two parts of a body."""


class _LimitPassedError(Exception):
    """The body is larger than the limit."""


# Raised before the first byte of a request can have left.
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
    What has come of an answer so far.
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
        """Take a part of the body."""
        self._room -= len(chunk)
        if self._room < 0:
            raise _LimitPassedError
        self._read.append(chunk)
        if time.monotonic() >= self._deadline:
            raise _DeadlinePassedError("the deadline passed")

    def reply(self) -> Reply:
        """The answer, complete."""
        assert self.status is not None
        return Reply(self.status, self.headers, b"".join(self._read))

    def broken(self, error: Exception, begun: bool = True) -> TooLarge | Failure:
        """
        Say what went wrong, from an exception of httpcore or httpx, whose names are the same.

        `begun` is whether the body of the request began to leave.
        """
        if self.status is None:
            sent = begun and type(error).__name__ not in _NOT_SENT
            return Failure(_bare(error), sent, self._is_over())
        if isinstance(error, _LimitPassedError):
            return TooLarge(self.status, self.headers)
        body = b"".join(self._read)
        return Failure(_bare(error), True, self._is_over(), self.status, self.headers, body)

    def _is_over(self) -> bool:
        return time.monotonic() >= self._deadline - 0.002  # the grain of a socket's time-out


def _bare(error: Exception) -> Exception:
    """
    Strip an exception, and its causes, of what may hold the key or personal data.

    That is the frames of its traceback, httpx's request, and the server's bytes that h11 quotes behind a colon.
    """
    seen: set[int] = set()
    chain: list[BaseException | None] = [error]
    while chain:
        inner = chain.pop()
        if inner is None or id(inner) in seen:
            continue
        seen.add(id(inner))
        inner.__traceback__ = None
        if hasattr(inner, "_request"):
            vars(inner)["_request"] = None
        if type(inner).__name__ in ("RemoteProtocolError", "LocalProtocolError"):
            inner.args = (str(inner).partition(":")[0],)
        chain += (inner.__cause__, inner.__context__, *getattr(inner, "exceptions", ()))
    return error
