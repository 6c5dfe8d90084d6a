# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
What the sync and the async client share, and the two thin drivers that send and wait.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, Self

from ..errors import ApiError, InvalidRequestError
from .access import Access, Scheme, Secret
from .calls import Exchange, Readers, Request, Response, Settings
from .codec import JsonDumps, JsonLoads, encode_json
from .headers import SecretBytes, check_headers
from .messages import Message
from .parameters import query_string
from .settings import Server, check_count, check_timeout, server_url, split_url

if TYPE_CHECKING:
    from .transport import AsyncHTTPClient, SyncHTTPClient

DEFAULT_TIMEOUT = 60.0
"""Seconds for a whole call."""
DEFAULT_MAX_RETRIES = 2
DEFAULT_MAX_RESPONSE_BYTES = 64 * 1024 * 1024


class Session:
    """
    The options of a client, checked once, and the request that a call makes of them.
    """

    def __init__(
        self,
        *,
        server: Server,
        schemes: Mapping[str, Scheme],
        keys: Mapping[str, Secret],
        key_required: bool,
        user_agent: str,
        variables: Mapping[str, str | None],
        base_url: str | None,
        timeout: float,
        max_retries: int,
        max_response_bytes: int,
        strict_responses: bool,
        headers: Mapping[str, str] | None,
        json_loads: JsonLoads | None,
        json_dumps: JsonDumps | None,
    ) -> None:
        self._origin, self._prefix = split_url(server_url(server, variables, base_url))
        self._access = Access(schemes, keys, required=key_required)
        self._settings = Settings(
            timeout=check_timeout(timeout),
            max_retries=check_count("max_retries", max_retries, 0),
            max_bytes=check_count("max_response_bytes", max_response_bytes, 1),
            strict=bool(strict_responses),
            loads=json_loads,
            hide=self._access.hide_in,
        )
        self._dumps = json_dumps
        self._user_agent = user_agent.encode("ascii")
        self._extra = check_headers(headers)
        self._closed = False

    def _begin(
        self,
        request: Request,
        readers: Readers,
        timeout: float | None,
        max_retries: int | None,
        headers: Mapping[str, str] | None,
    ) -> tuple[Exchange, Message]:
        """Make the message that a call sends, and the exchange that watches over it."""
        if self._closed:
            raise InvalidRequestError("the client is closed")
        settings = self._settings
        if timeout is not None:
            settings = settings._replace(timeout=check_timeout(timeout))
        if max_retries is not None:
            settings = settings._replace(max_retries=check_count("max_retries", max_retries, 0))
        extra = _merge(self._extra, check_headers(headers)) if headers else self._extra
        return Exchange(request.operation, readers, settings), self._message(request, extra)

    def _message(self, request: Request, extra: list[tuple[bytes, bytes]]) -> Message:
        operation = request.operation
        credentials = self._access.to(operation)
        headers = [
            (b"User-Agent", self._user_agent),
            (b"Accept", operation.accept),
            (b"Accept-Encoding", b"gzip"),
            *credentials.headers,
        ]
        body = b""
        if request.content is not None:
            data = request.content.data
            body = encode_json(request.content.json, self._dumps) if data is None else data
            headers.append((b"Content-Type", request.content.media_type))
        if request.headers:
            headers = _merge(headers, list(request.headers))
        cookies = [*request.cookies, *credentials.cookies]
        if cookies:
            joined = "; ".join(f"{name}={value}" for name, value in cookies)
            headers.append((b"Cookie", SecretBytes(joined.encode("ascii"))))
        if extra:
            headers = _merge(headers, extra)
        if body or request.content is not None or operation.method in _WITH_LENGTH:
            headers.append((b"Content-Length", b"%d" % len(body)))
        query = [*request.query, *credentials.query]
        target = self._prefix + request.target + (query_string(query) if query else "")
        return Message(operation.method.encode("ascii"), target.encode("ascii"), headers, body)

    def __repr__(self) -> str:
        return (
            f"<{type(self).__name__} {self._origin.scheme}://{self._origin.netloc}{self._prefix}>"
        )

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a client holds a key and connections: make a new one instead of copying it"
        )


# A request of these methods says that it has no body (RFC 9110, section 8.6).
_WITH_LENGTH = frozenset({"PATCH", "POST", "PUT"})


def _merge(
    headers: list[tuple[bytes, bytes]], extra: list[tuple[bytes, bytes]]
) -> list[tuple[bytes, bytes]]:
    """Put `extra` over `headers`, names ignoring case."""
    replaced = {name.lower() for name, _ in extra}
    return [item for item in headers if item[0].lower() not in replaced] + extra


class SyncSession(Session):
    """
    Sends with blocking sockets; one client may be shared by any number of threads.
    """

    def __init__(self, *, http_client: SyncHTTPClient | None, **options: Any) -> None:
        super().__init__(**options)
        # What sends is loaded with the first client: importing the package takes half as long without it.
        from .transport import sender

        self._sender = sender(self._origin, http_client)
        self._sleep = time.sleep

    def _call(
        self,
        request: Request,
        readers: Readers,
        timeout: float | None,
        max_retries: int | None,
        headers: Mapping[str, str] | None,
    ) -> Response[Any]:
        exchange, message = self._begin(request, readers, timeout, max_retries, headers)
        while True:
            deadline = exchange.start_attempt()
            outcome = self._sender.send(message, deadline, self._settings.max_bytes)
            verdict = exchange.settle(outcome, last=self._closed)
            if isinstance(verdict, ApiError):
                raise verdict
            if isinstance(verdict, Response):
                return verdict
            self._sleep(verdict)

    def close(self) -> None:
        """Close the connections; further calls are refused. A caller's `http_client` stays open."""
        self._closed = True
        self._sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncSession(Session):
    """
    Sends with asyncio; one client may be shared by any number of tasks of one event loop.
    """

    def __init__(self, *, http_client: AsyncHTTPClient | None, **options: Any) -> None:
        super().__init__(**options)
        import asyncio  # with the first client, as above

        from .transport import async_sender

        self._sender = async_sender(self._origin, http_client)
        self._sleep = asyncio.sleep

    async def _call(
        self,
        request: Request,
        readers: Readers,
        timeout: float | None,
        max_retries: int | None,
        headers: Mapping[str, str] | None,
    ) -> Response[Any]:
        exchange, message = self._begin(request, readers, timeout, max_retries, headers)
        while True:
            deadline = exchange.start_attempt()
            outcome = await self._sender.send(message, deadline, self._settings.max_bytes)
            verdict = exchange.settle(outcome, last=self._closed)
            if isinstance(verdict, ApiError):
                raise verdict
            if isinstance(verdict, Response):
                return verdict
            await self._sleep(verdict)

    async def aclose(self) -> None:
        """Close the connections; further calls are refused. A caller's `http_client` stays open."""
        self._closed = True
        await self._sender.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()
