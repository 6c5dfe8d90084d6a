"""
The choice of the sender: with the package's own client of httpx or httpx2, or with a caller's.

A sender does one thing: it sends one request once, and returns a `Reply`, a `Failure` or a `TooLarge`. It never
repeats, waits or follows redirects, and raises no exception of httpx, httpcore or their successors.
"""

from __future__ import annotations

from ...errors import InvalidRequestError
from .library import library_of
from .messages import Origin
from .senders import Sender


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
    from .borrowed_sender import BorrowedSender  # few callers have a client of their own

    return BorrowedSender(client, library, origin)
