# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The clients of httpx and httpx2 that a caller may pass, for type checkers."""

from __future__ import annotations

from typing import Any, Protocol


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
