# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The choice of the sender: the package's own connections or a caller's httpx client.

Each sender does one thing: it sends one request once, and returns a `Reply`, a `Failure` or a `TooLarge`. It
never repeats, waits or follows redirects, and raises no exception of httpx or httpcore. There are four: our own
pool and a caller's client, each sync and async.
"""

from __future__ import annotations

import os
import ssl
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from ...errors import InvalidRequestError
from .messages import Origin
from .pools import AsyncPool, Pool

if TYPE_CHECKING:
    import httpx

    from .httpx_client import BorrowedAsyncClient, BorrowedClient

    SyncHTTPClient: TypeAlias = httpx.Client
    AsyncHTTPClient: TypeAlias = httpx.AsyncClient

Client = TypeVar("Client")


def _tls_for(origin: Origin) -> ssl.SSLContext | None:
    """Load certificates by the rules of httpx 0.28: `SSL_CERT_FILE`, or `SSL_CERT_DIR`, or certifi's list."""
    if origin.scheme != "https":
        return None
    import httpx  # not needed for plain HTTP to a loopback server

    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    try:
        if file:  # httpx before 0.28 ignores a missing file
            return ssl.create_default_context(cafile=file)
        if folder:
            return ssl.create_default_context(capath=folder)
        return httpx.create_ssl_context(trust_env=False)
    except OSError as error:  # the `ssl` module's errors are OSErrors too
        log = os.environ.get("SSLKEYLOGFILE")
        if log and error.filename == log:
            raise InvalidRequestError(
                "the file that SSLKEYLOGFILE names can't be opened"
            ) from error
        raise InvalidRequestError(
            "the certificates that SSL_CERT_FILE or SSL_CERT_DIR names can't be loaded"
        ) from error


def sender(origin: Origin, client: object) -> Pool | BorrowedClient:
    """
    Return the sender of a sync client.

    Raises:
        InvalidRequestError: `client` is no `httpx.Client`.
    """
    if client is None:
        return Pool(origin, _tls_for(origin))
    import httpx

    from .httpx_client import BorrowedClient

    return BorrowedClient(_checked(client, httpx.Client), origin)


def async_sender(origin: Origin, client: object) -> AsyncPool | BorrowedAsyncClient:
    """
    Return the sender of an async client.

    Raises:
        InvalidRequestError: `client` is no `httpx.AsyncClient`.
    """
    if client is None:
        return AsyncPool(origin, _tls_for(origin))
    import httpx

    from .httpx_client import BorrowedAsyncClient

    return BorrowedAsyncClient(_checked(client, httpx.AsyncClient), origin)


def _checked(client: object, kind: type[Client]) -> Client:
    if not isinstance(client, kind):
        raise InvalidRequestError(
            f"http_client: expected httpx.{kind.__name__}, got {type(client).__name__}"
        )
    return client
