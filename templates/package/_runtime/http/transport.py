"""
The choice of the sender: the package's own client of httpx, or a caller's.

A sender does one thing: it sends one request once, and returns a `Reply`, a `Failure` or a `TooLarge`. It never
repeats, waits or follows redirects, and raises no exception of httpx or httpcore.
"""

from __future__ import annotations

import os
import ssl
from typing import TypeAlias

import httpx

from ...errors import InvalidRequestError
from .messages import Origin
from .senders import BorrowedSender, OwnSender, Sender

SyncHTTPClient: TypeAlias = httpx.Client
AsyncHTTPClient: TypeAlias = httpx.AsyncClient


def _tls_for(origin: Origin) -> ssl.SSLContext | None:
    """Load certificates by the rules of httpx 0.28: `SSL_CERT_FILE`, or `SSL_CERT_DIR`, or certifi's list."""
    if origin.scheme != "https":
        return None
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


def sender(origin: Origin, client: object, *, is_async: bool) -> Sender:
    """
    Return the sender of a client.

    Raises:
        InvalidRequestError: `client` is no `httpx.Client`, or no `httpx.AsyncClient` for an async client.
    """
    if client is None:
        return OwnSender(origin, _tls_for(origin), is_async=is_async)
    kind = httpx.AsyncClient if is_async else httpx.Client
    if not isinstance(client, kind):
        raise InvalidRequestError(
            f"http_client: expected httpx.{kind.__name__}, got {type(client).__name__}"
        )
    return BorrowedSender(client, origin)
