"""
The choice of the sender: with the package's own client of httpx or httpx2, or with a caller's.

A sender does one thing: it sends one request once, and returns a `Reply`, a `Failure` or a `TooLarge`. It never
repeats, waits or follows redirects, and raises no exception of httpx, httpcore or their successors.
"""

from __future__ import annotations

from typing import Any, Protocol

from ...errors import InvalidRequestError
from .library import library_of
from .messages import Origin
from .senders import BorrowedSender, Sender


class HTTPClient(Protocol):
    """The common part of the clients of httpx and httpx2. Nothing else is accepted."""

    @property
    def is_closed(self) -> bool:
        """True once it was closed."""
        ...

    def build_request(self, method: str, url: str) -> Any:
        """Build a request with the client's own settings."""

    def send(self, request: Any) -> Any:
        """Send a request."""


class SyncHTTPClient(HTTPClient, Protocol):
    """An `httpx.Client` or an `httpx2.Client`."""

    def close(self) -> None:
        """Close the connections. The package does not call it."""


class AsyncHTTPClient(HTTPClient, Protocol):
    """An `httpx.AsyncClient` or an `httpx2.AsyncClient`."""

    async def aclose(self) -> None:
        """Close the connections. The package does not call it."""


def sender(origin: Origin, client: object, *, is_async: bool) -> Sender:
    """
    Return the sender of a client.

    Raises:
        InvalidRequestError: `client` is no `Client` (or, for an async client, `AsyncClient`) of either.
    """
    if client is None:
        from .own_sender import OwnSender  # imports httpx, which a caller's client may do without

        return OwnSender(origin, is_async=is_async)
    kind = "AsyncClient" if is_async else "Client"
    library = library_of(client, kind)
    if library is None:
        got = f"{type(client).__module__}.{type(client).__qualname__}".removeprefix("builtins.")
        raise InvalidRequestError(f"http_client: expected httpx.{kind} or httpx2.{kind}, got {got}")
    return BorrowedSender(client, library, origin)
