"""
httpx and httpx2, which continues it: the one module that knows both.

The package's own client is one of httpx, which more tools know, or of httpx2 where httpx is not installed. A
caller's client may be of either.
"""

# A type checker need not find both.
# mypy: disable-error-code="import-not-found"
# pyright: reportMissingImports=false

from __future__ import annotations

import sys
from typing import Any


class Library:
    """One of the two, and what it sends with."""

    __slots__ = ("httpcore", "httpx")

    def __init__(self, httpx: Any, httpcore: Any) -> None:
        self.httpx: Any = httpx
        self.httpcore: Any = httpcore


def installed() -> Library:
    """Import the library of the package's own client."""
    try:
        import httpcore
        import httpx
    except ModuleNotFoundError:
        import httpcore2
        import httpx2

        return Library(httpx2, httpcore2)
    return Library(httpx, httpcore)


def library_of(client: object, kind: str) -> Any:
    """Return the library whose `kind` a client is, or `None`. It is imported already: the client is of it."""
    for library in imported("httpx", "httpx2"):
        if isinstance(client, getattr(library, kind, ())):
            return library
    return None


def exceptions() -> tuple[type[Exception], ...]:
    """Return the exceptions for a connection or an answer, of all that is imported."""
    libraries = imported("httpx", "httpcore", "httpx2", "httpcore2")
    found = (getattr(library, name, None) for library in libraries for name in _ERRORS)
    return tuple(kind for kind in found if kind is not None)


def imported(*names: str) -> list[Any]:
    """Return those of the modules that are imported."""
    found = (sys.modules.get(name) for name in names)
    return [module for module in found if module is not None]


_ERRORS = (
    "HTTPError",
    "InvalidURL",
    "StreamError",
    "CookieConflict",
    "NetworkError",
    "ProtocolError",
    "ProxyError",
    "TimeoutException",
    "UnsupportedProtocol",
)
