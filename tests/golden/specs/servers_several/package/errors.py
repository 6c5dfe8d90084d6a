# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The exceptions of a call.

    ApiError
    ├── InvalidRequestError         rejected before anything was sent (also a ValueError)
    ├── TokenError                  no token for the call: nothing was sent
    ├── TransportError              no complete answer: connecting, sending, receiving, protocol
    │   └── DeadlineExceededError   the timeout of the whole call (also a TimeoutError)
    ├── DecodeError                 the server said 2xx, the body can't be read: the request was carried out
    └── StatusError                 any other status
        ├── RedirectError           3xx, never followed
        ├── BadRequestError         400
        ├── AuthenticationError     401
        ├── PermissionDeniedError   403
        ├── NotFoundError           404
        ├── ConflictError           409
        ├── UnprocessableError      422
        ├── RateLimitError          429
        └── ServerError             5xx

A message holds the method, the path template, the status and what the API says of the error; never a body,
never a header, never the key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime.schema.kind import Violation
    from ._runtime.wire.headers import Headers


class ApiError(Exception):
    """The base of all exceptions of a call. It can be pickled and copied, and shows neither key nor body."""

    method: str | None = None
    """The HTTP method, such as `GET`."""
    path: str | None = None
    """The path template of the contract, never the filled-in path."""
    status_code: int | None = None
    """The status, if one came."""
    headers: Headers | None = None
    """The headers of the answer, if one came."""
    body: bytes | None = None
    """The received part of the body, decompressed if possible; `None` for a body that is too large."""
    error: Any = None
    """The body of an error, parsed, when it has the documented shape."""
    request_id: str | None = None
    """The answer's `X-Request-ID`."""
    attempts: int = 0
    """The number of attempts to send the request."""
    elapsed: float = 0.0
    """Seconds from the start of the call to the error."""
    retry_after: float | None = None
    """Seconds that the server asked to wait (`Retry-After`), if it did."""
    applied: bool | None = False
    """True if the server carried the request out; `None` if unknown."""

    def __init__(self, message: str, **details: Any) -> None:
        super().__init__(message)
        for name, value in details.items():
            setattr(self, name, value)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), str(self), self.__dict__.copy())


def _rebuild(cls: type[ApiError], message: str, details: dict[str, Any]) -> ApiError:
    """Unpickle or copy an error."""
    error = cls(message)
    error.__dict__.update(details)
    return error


class InvalidRequestError(ApiError, ValueError):
    """The request was rejected before anything was sent: a wrong type, an unknown field, an invalid option."""


class TokenError(ApiError):
    """
    There is no token for the call: the token endpoint gave none, or the caller's function raised an exception.

    Nothing was sent for want of it; `applied` speaks of the attempts before. `status_code`, `request_id` and
    `retry_after` are those of the token endpoint.
    """


class TransportError(ApiError):
    """No complete answer came: the connection, sending, receiving or the protocol failed."""


class DeadlineExceededError(TransportError, TimeoutError):
    """The timeout of the whole call passed before the last byte of an answer was there."""


class DecodeError(ApiError):
    """
    The server said 2xx, so the request was carried out, but its answer can't be read.

    With `strict_responses=True` it is also raised for an answer that violates the contract.
    """

    violations: tuple[Violation, ...] = ()
    """The violations of the contract, if the body could be read."""


class StatusError(ApiError):
    """The server answered with a status that is not 2xx."""


class RedirectError(StatusError):
    """3xx. Redirects are never followed: a followed 302 turns a PUT into a GET and loses the write."""

    location: str | None = None
    """The URL that the server redirects to (`Location`)."""


class BadRequestError(StatusError):
    """400: the API rejected the request."""


class AuthenticationError(StatusError):
    """401: the key is missing or wrong."""


class PermissionDeniedError(StatusError):
    """403: the key may not do this."""


class NotFoundError(StatusError):
    """404: there is no such resource."""


class ConflictError(StatusError):
    """409: the request conflicts with the state of the resource."""


class UnprocessableError(StatusError):
    """422: the API understood the request and rejected its content."""


class RateLimitError(StatusError):
    """429: too many requests; see `retry_after`."""


class ServerError(StatusError):
    """5xx: the server failed, possibly after it carried the request out."""


_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableError,
    429: RateLimitError,
}


def error_for(status_code: int) -> type[StatusError]:
    """Return the class that a status other than 2xx raises."""
    if 300 <= status_code < 400:
        return RedirectError
    if 500 <= status_code < 600:
        return ServerError
    return _BY_STATUS.get(status_code, StatusError)
