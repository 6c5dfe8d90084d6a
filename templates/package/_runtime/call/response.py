"""The response to a request, for callers who ask for more than its result."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import attrs

from ..schema.kind import Violation, inside_list
from ..wire.headers import Headers
from .request import Success

Result = TypeVar("Result")


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


def whole(success: Success[Result]) -> Response[Result]:
    """Return a result with all that is known of its answer."""
    return Response(parsed=success.parsed, **success.details)
