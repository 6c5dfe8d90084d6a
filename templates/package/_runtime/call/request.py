"""A request, its operation, and the response to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

import attrs

from ..schema.kind import Violation, inside_list
from ..wire.headers import Headers
from ..wire.nothing_answer import NothingAnswer
from ..wire.request_bodies import Content
from ..wire.response_bodies import AnswerReader, pick

Result = TypeVar("Result")


class Operation(NamedTuple):
    """An operation of the contract."""

    name: str
    method: str
    path: str
    """The path template."""
    idempotent: bool
    """True if sending it twice has the effect of sending it once (`x-idempotent`)."""
    security: tuple[tuple[str, ...], ...] = ()
    """Alternatives, each the names of schemes that are sent together."""
    accept: bytes = b"application/json"
    """The media types of its answers."""
    server: str = ""
    """Its own server, if it has one: a URL, or a path on the client's."""


@attrs.frozen(repr=False)
class Request:
    """The request of one call."""

    operation: Operation
    target: str
    """The path, percent-encoded."""
    content: Content | None = None
    query: Sequence[tuple[str, str]] = ()
    headers: Sequence[tuple[bytes, bytes]] = ()
    cookies: Sequence[tuple[str, str]] = ()

    def __repr__(self) -> str:
        return f"<Request {self.operation.method} {self.operation.path}>"


@attrs.frozen
class Response(Generic[Result]):
    """A successful answer, with the number of attempts and the time that it took."""

    status_code: int
    """The status: 2xx, or that of a redirect that the contract documents as the result."""
    headers: Headers
    """The headers; names ignore case."""
    body: bytes = attrs.field(repr=False)
    """The body, decompressed."""
    parsed: Result = attrs.field(repr=False)
    """The decoded body."""
    attempts: int
    """The number of times that the request was sent."""
    elapsed: float
    """Seconds from the start of the call to the last byte."""
    request_id: str | None
    """The answer's `X-Request-ID`."""

    def report(self) -> list[Violation]:
        """
        List where the answer differs from the contract: invalid values, and fields that it does not declare.

        Places, rules and types, never values: for the log of a program that wants to know when the API changes.
        An answer without objects of the contract has none.
        """
        parsed: Any = self.parsed
        several = parsed.__class__ is list
        views: list[Any] = parsed if several else [parsed]
        found: list[Violation] = []
        for index, view in enumerate(views):
            schema: Any = getattr(view, "__schema__", None)
            if schema is not None:
                found += schema.report(view, inside_list("", index) if several else "")
        return found


class Readers(NamedTuple):
    """The readers of an operation's answers: by status, range of statuses, or `default`."""

    success: Mapping[str, AnswerReader]
    errors: Mapping[str, AnswerReader]
    redirects: tuple[str, ...] = ()
    """The redirects whose `Location` is the result."""

    def result(self, status: int) -> AnswerReader:
        """Return the reader of a 2xx; an undocumented 2xx is read as the first documented one."""
        found = pick(self.success, status) or next(iter(self.success.values()), None)
        return found if found is not None else NothingAnswer()

    def is_redirect(self, status: int) -> bool:
        """Tell whether a status is that of a redirect whose `Location` is the result."""
        return status in _REDIRECTS and not {str(status), "3XX"}.isdisjoint(self.redirects)


_REDIRECTS = frozenset({301, 302, 303, 307, 308})
"""Those that have a `Location` (RFC 9110, section 15.4)."""
