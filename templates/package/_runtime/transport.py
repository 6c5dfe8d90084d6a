# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Who sends: our own connections or a caller's httpx client. The one module that imports httpx.

Each sender does one thing: send one request once, and give back a `Reply`, a `Failure` or a `TooLarge`. It
never repeats, waits or follows, and lets no exception of httpx or httpcore out. There are four: our own pool
and a caller's client, each sync and async. A caller's client is used as it is, with its own proxies,
certificates and transports.
"""

from __future__ import annotations

import asyncio
import os
import ssl
import time
from typing import TYPE_CHECKING, TypeAlias

from ..errors import InvalidRequestError
from .messages import Answer, Message, Origin, Outcome, WireHeaders
from .pools import AsyncPool, Pool

if TYPE_CHECKING:
    import httpx

    SyncHTTPClient: TypeAlias = httpx.Client
    AsyncHTTPClient: TypeAlias = httpx.AsyncClient


def _tls_for(origin: Origin) -> ssl.SSLContext | None:
    """The rules of httpx 0.28 for certificates: `SSL_CERT_FILE`, or `SSL_CERT_DIR`, or certifi's list."""
    if origin.scheme != "https":
        return None
    import httpx  # here, because plain HTTP to a loopback server needs no httpx at all

    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    try:
        if file:  # httpx before 0.28 passes over one that isn't there
            return ssl.create_default_context(cafile=file)
        if folder:
            return ssl.create_default_context(capath=folder)
        return httpx.create_ssl_context(trust_env=False)
    except OSError as error:  # also what the `ssl` module raises
        raise InvalidRequestError(
            "the certificates that SSL_CERT_FILE or SSL_CERT_DIR names can't be loaded"
        ) from error


def _borrowed_request(
    client: httpx.Client | httpx.AsyncClient, origin: Origin, message: Message, deadline: float
) -> httpx.Request:
    """Build a request as the caller's client builds it; our headers go before the client's own."""
    own = client.timeout
    left = max(deadline - time.monotonic(), 0.001)

    def at_most(seconds: float | None) -> float:
        return left if seconds is None else min(seconds, left)

    return client.build_request(
        message.method.decode("ascii"),
        f"{origin.scheme}://{origin.netloc}{message.target.decode('ascii')}",
        headers=message.headers,
        content=message.body,
        timeout=(at_most(own.connect), at_most(own.read), at_most(own.write), at_most(own.pool)),
    )


def _refuse_closed(client: httpx.Client | httpx.AsyncClient) -> None:
    if client.is_closed:
        raise InvalidRequestError("the http_client is closed")


def _whole(response: httpx.Response) -> list[bytes] | None:
    """The body, if a hook of the caller's client read it or a mock transport made it: already decompressed."""
    return [response.content] if response.is_stream_consumed else None


def _headers_of(response: httpx.Response) -> WireHeaders:
    headers = response.headers.raw
    if response.is_stream_consumed:
        return [item for item in headers if item[0].lower() != b"content-encoding"]
    return headers


class BorrowedClient:
    """
    A caller's `httpx.Client`: used as it is, never closed, and never asked to follow a redirect.
    """

    def __init__(self, client: httpx.Client, origin: Origin) -> None:
        self._client = client
        self._origin = origin

    def send(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """Send `message` once; the deadline is looked at whenever a part of the body comes."""
        _refuse_closed(self._client)
        answer = Answer(deadline, max_bytes)
        try:
            request = _borrowed_request(self._client, self._origin, message, deadline)
            response = self._client.send(request, stream=True, auth=None, follow_redirects=False)
            try:
                answer.begin(response.status_code, _headers_of(response))
                for chunk in _whole(response) or response.iter_raw():
                    answer.take(chunk)
            finally:
                response.close()
        except Exception as error:
            return answer.broken(error)
        return answer.reply()

    def close(self) -> None:
        """Leave the caller's client open: it is theirs."""


class BorrowedAsyncClient:
    """
    A caller's `httpx.AsyncClient`: used as it is, never closed, and never asked to follow a redirect.
    """

    def __init__(self, client: httpx.AsyncClient, origin: Origin) -> None:
        self._client = client
        self._origin = origin

    async def send(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """Send `message` once; everything must be done at `deadline` (`time.monotonic`)."""
        _refuse_closed(self._client)
        answer = Answer(deadline, max_bytes)
        # The client's own time-outs end at the deadline too, and say more of what happened: they go first.
        left = deadline - time.monotonic()
        try:
            async with asyncio.timeout(left + 0.05 if left > 0 else left):
                request = _borrowed_request(self._client, self._origin, message, deadline)
                response = await self._client.send(
                    request, stream=True, auth=None, follow_redirects=False
                )
                try:
                    answer.begin(response.status_code, _headers_of(response))
                    if (whole := _whole(response)) is not None:
                        answer.take(whole[0])
                    else:
                        async for chunk in response.aiter_raw():
                            answer.take(chunk)
                finally:
                    await response.aclose()
        except Exception as error:
            return answer.broken(error)
        return answer.reply()

    async def aclose(self) -> None:
        """Leave the caller's client open: it is theirs."""


def sender(origin: Origin, client: object) -> Pool | BorrowedClient:
    """
    Choose how a sync client sends.

    Raises:
        InvalidRequestError: `client` is no `httpx.Client`.
    """
    if client is None:
        return Pool(origin, _tls_for(origin))
    import httpx

    if not isinstance(client, httpx.Client):
        raise InvalidRequestError(
            f"http_client: expected httpx.Client, got {type(client).__name__}"
        )
    return BorrowedClient(client, origin)


def async_sender(origin: Origin, client: object) -> AsyncPool | BorrowedAsyncClient:
    """
    Choose how an async client sends.

    Raises:
        InvalidRequestError: `client` is no `httpx.AsyncClient`.
    """
    if client is None:
        return AsyncPool(origin, _tls_for(origin))
    import httpx

    if not isinstance(client, httpx.AsyncClient):
        raise InvalidRequestError(
            f"http_client: expected httpx.AsyncClient, got {type(client).__name__}"
        )
    return BorrowedAsyncClient(client, origin)
