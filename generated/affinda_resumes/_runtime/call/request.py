# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""A request, its operation, and the result of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

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


class Request:
    """The request of one call."""

    __slots__ = ("content", "cookies", "headers", "operation", "query", "target")

    def __init__(
        self,
        operation: Operation,
        target: str,
        content: Content | None = None,
        query: Sequence[tuple[str, str]] = (),
        headers: Sequence[tuple[bytes, bytes]] = (),
        cookies: Sequence[tuple[str, str]] = (),
    ) -> None:
        self.operation: Operation = operation
        self.target: str = target
        """The path, percent-encoded."""
        self.content: Content | None = content
        self.query: Sequence[tuple[str, str]] = query
        self.headers: Sequence[tuple[bytes, bytes]] = headers
        self.cookies: Sequence[tuple[str, str]] = cookies

    def __repr__(self) -> str:
        return f"<Request {self.operation.method} {self.operation.path}>"


class Success(Generic[Result]):
    """The result of a successful call, with what a `Response` tells beside it."""

    __slots__ = ("details", "parsed")

    def __init__(self, parsed: Result, **details: Any) -> None:
        self.parsed = parsed
        self.details: dict[str, Any] = details


class Readers:
    """The readers of an operation's answers: by status, range of statuses, or `default`."""

    __slots__ = ("errors", "redirects", "success")

    def __init__(
        self,
        success: Mapping[str, AnswerReader],
        errors: Mapping[str, AnswerReader],
        redirects: tuple[str, ...] = (),
    ) -> None:
        self.success: Mapping[str, AnswerReader] = success
        self.errors: Mapping[str, AnswerReader] = errors
        self.redirects: tuple[str, ...] = redirects
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
