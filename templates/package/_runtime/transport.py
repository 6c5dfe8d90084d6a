# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Sending bytes and receiving bytes: the one module that knows httpx, and httpcore beneath it.

Each sender does one thing: send one request once, and give back a `Reply`, a `Failure` or a `TooLarge`. It
never repeats, waits or follows, and lets no exception of httpx or httpcore out. There are four: our own
connection pool and a caller's httpx client, each sync and async.

Our own pool is httpcore's, without httpx's client object on top: the URL and the headers of a client are known
once for all its calls, and httpx's merging of them costs about a third of a call's CPU time. A caller's httpx
client is used as it is, with its own proxies, certificates and transports.
"""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import time
import urllib.request
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast
from urllib.parse import SplitResult, unquote, urlsplit

import httpcore

from ..errors import InvalidRequestError
from .headers import SecretBytes

if TYPE_CHECKING:
    import httpx

    SyncHTTPClient: TypeAlias = httpx.Client
    AsyncHTTPClient: TypeAlias = httpx.AsyncClient

CONNECT_TIMEOUT = 5.0
"""Seconds for making a connection, to whichever address of the host, and again for the TLS handshake."""
SILENCE_TIMEOUT = 30.0
"""Seconds without a single byte after which an attempt is given up, so that time for another is left."""

MAX_CONNECTIONS = 100
KEEPALIVE_SECONDS = 5.0  # httpx's default: shorter than the idle time-out of common load balancers

WireHeaders: TypeAlias = list[tuple[bytes, bytes]]


class Message(NamedTuple):
    """
    A request, ready to be sent: the same bytes at each attempt.
    """

    method: bytes
    target: bytes
    """Path and query, percent-encoded."""
    headers: WireHeaders
    body: bytes


class Reply(NamedTuple):
    """
    A complete answer, its body as it came over the wire.
    """

    status: int
    headers: WireHeaders
    body: bytes


class Failure(NamedTuple):
    """
    No complete answer.
    """

    cause: Exception
    sent: bool
    """Whether the server may have seen the request."""
    deadline: bool
    """Whether the deadline of the call passed."""
    status: int | None = None
    headers: WireHeaders | None = None
    body: bytes | None = None
    """As far as it came."""


class TooLarge(NamedTuple):
    """
    An answer whose body was larger than the limit; what was read is dropped.
    """

    status: int
    headers: WireHeaders


Outcome: TypeAlias = Reply | Failure | TooLarge


class _DeadlinePassedError(Exception):
    """The deadline passed between two parts of a body."""


class _LimitPassedError(Exception):
    """The body is larger than the limit."""


class Until(float):
    """
    A time-out that shrinks: httpcore hands it to our network streams as it is, and they look at the clock.

    A plain time-out starts anew with each read, so a server that drips one byte at a time holds a call for
    ever.
    """

    deadline: float

    @classmethod
    def at(cls, deadline: float, at_most: float) -> Until:
        """A time-out of `at_most` seconds that never reaches beyond `deadline` (`time.monotonic`)."""
        until = cls(at_most)
        until.deadline = deadline
        return until

    def left(self) -> float:
        """Seconds until the time-out; at least a millisecond, since a socket takes 0 as non-blocking."""
        return max(min(self, self.deadline - time.monotonic()), 0.001)


def _left(timeout: float | None) -> float | None:
    """What is left of a time-out now."""
    return timeout.left() if isinstance(timeout, Until) else timeout


class _Stream(httpcore.NetworkStream):
    """A network stream that looks at the deadline before each read and write."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if isinstance(timeout, Until) and time.monotonic() >= timeout.deadline:
            raise httpcore.ReadTimeout("the deadline passed")
        return self._stream.read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _WRITE_SIZE):
            if isinstance(timeout, Until) and time.monotonic() >= timeout.deadline:
                raise httpcore.WriteTimeout("the deadline passed")
            self._stream.write(buffer[start : start + _WRITE_SIZE], _left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, _left(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


_WRITE_SIZE = 65_536


class _Backend(httpcore.SyncBackend):
    """Connects within one time-out for all addresses of a host; the standard library takes one for each."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        if isinstance(timeout, Until):
            timeout = Until.at(min(timeout.deadline, time.monotonic() + timeout), float(timeout))
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:  # UnicodeError: a label of more than 63 characters
            raise httpcore.ConnectError(str(error)) from error
        refusal: Exception = httpcore.ConnectError(f"{host} has no address")
        for index, (*_, address) in enumerate(found):
            left = _left(timeout)
            # One address that swallows packets must leave time for the others.
            share = None if left is None else left / (len(found) - index)
            try:
                return _Stream(
                    super().connect_tcp(str(address[0]), port, share, local_address, socket_options)
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                refusal = error
        raise refusal


class _AsyncStream(httpcore.AsyncNetworkStream):
    """A network stream that is closed when a cancellation or the deadline ends its TLS handshake."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._stream.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        try:
            return _AsyncStream(await self._stream.start_tls(ssl_context, server_hostname, timeout))
        except BaseException as error:  # httpcore itself closes the stream for an Exception only
            await self._stream.aclose()
            if isinstance(error, ssl.SSLError) or type(error).__name__ == "EndOfStream":
                # httpcore before 1.0.6 lets these out as they are.
                raise httpcore.ConnectError(str(error)) from error
            raise

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    """Connects as httpcore does."""

    def __init__(self) -> None:
        self._backend = cast("httpcore.AsyncNetworkBackend", httpcore.AnyIOBackend())

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(
            await self._backend.connect_tcp(host, port, timeout, local_address, socket_options)
        )


class Origin(NamedTuple):
    """
    Where all requests of a client go.
    """

    scheme: str
    host: str
    port: int | None

    @property
    def netloc(self) -> str:
        """Host and port as they stand in a URL."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"


def _pool_options(origin: Origin) -> dict[str, Any]:
    """What the sync and the async pool have in common."""
    options: dict[str, Any] = {
        "max_connections": MAX_CONNECTIONS,
        "max_keepalive_connections": MAX_CONNECTIONS,
        "keepalive_expiry": KEEPALIVE_SECONDS,
    }
    if origin.scheme == "https":
        options["ssl_context"] = _ssl_context()
    return options | _proxy_for(origin)


def _ssl_context() -> ssl.SSLContext:
    """The rules of httpx 0.28 for certificates: `SSL_CERT_FILE`, or `SSL_CERT_DIR`, or certifi's list."""
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


def _proxy_for(origin: Origin) -> dict[str, Any]:
    """
    Options for the proxy that the environment names for `origin` (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`).

    Plain http is for this machine alone and takes no proxy: the key would leave the machine in the clear.
    """
    known = urllib.request.getproxies()
    url = known.get("https") or known.get("all")
    if origin.scheme != "https" or not url or urllib.request.proxy_bypass(origin.netloc):
        return {}
    try:
        return _proxy(urlsplit(url if "://" in url else f"http://{url}"))
    except ValueError:
        raise InvalidRequestError(  # from None: the URL may hold a password
            "the environment names a proxy that is no http://host:port; "
            "pass an http_client that is set up for it"
        ) from None


def _proxy(url: SplitResult) -> dict[str, Any]:
    """Describe a proxy; ValueError when it is of a kind that needs more than a URL."""
    if url.scheme not in ("http", "https") or not url.hostname or not url.hostname.isascii():
        raise ValueError
    auth = None
    if url.username is not None:
        auth = (
            SecretBytes(unquote(url.username).encode()),
            SecretBytes(unquote(url.password or "").encode()),
        )
    netloc = Origin(url.scheme, url.hostname, url.port).netloc
    # For `HTTPProxy`, which every httpcore 1 has: a plain pool takes a proxy from 1.0.7 on.
    return {"proxy_url": f"{url.scheme}://{netloc}", "proxy_auth": auth}


class _Body:
    """
    The body of a request. As long as nobody asked for it, no server can have carried the request out.
    """

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.begun = not content  # without a body, the head alone may be carried out

    def __iter__(self) -> Iterator[bytes]:
        self.begun = True
        yield self._content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.begun = True
        yield self._content


def _request(
    origin: Origin, message: Message, body: _Body, timeout: dict[str, Any]
) -> httpcore.Request:
    url = httpcore.URL(
        scheme=origin.scheme.encode(),
        host=origin.host.encode("ascii"),
        port=origin.port,
        target=message.target,
    )
    host = (b"Host", origin.netloc.encode("ascii"))
    return httpcore.Request(
        message.method,
        url,
        headers=[host, *message.headers],
        content=body,
        extensions={"timeout": timeout},
    )


def _timeouts(deadline: float) -> dict[str, Any]:
    """Time-outs that end at `deadline`, whatever the server does."""
    silence = Until.at(deadline, SILENCE_TIMEOUT)
    return {
        "connect": Until.at(deadline, CONNECT_TIMEOUT),
        "read": silence,
        "write": silence,
        "pool": Until.at(deadline, SILENCE_TIMEOUT).left(),
    }


# Raised before the first byte of a request can have left.
_NOT_SENT = (
    "ConnectError",
    "ConnectTimeout",
    "PoolTimeout",
    "ProxyError",
    "UnsupportedProtocol",
    "LocalProtocolError",
)


class _Answer:
    """
    What has come of an answer so far.
    """

    def __init__(self, deadline: float, max_bytes: int) -> None:
        self._deadline = deadline
        self._room = max_bytes
        self._read: list[bytes] = []
        self.status: int | None = None
        self.headers: WireHeaders = []

    def begin(self, status: int, headers: WireHeaders) -> None:
        """Take the head of the answer."""
        self.status = status
        self.headers = headers

    def take(self, chunk: bytes) -> None:
        """Take a part of the body."""
        self._room -= len(chunk)
        if self._room < 0:
            raise _LimitPassedError
        self._read.append(chunk)
        if time.monotonic() >= self._deadline:
            raise _DeadlinePassedError("the deadline passed")

    def reply(self) -> Reply:
        """The answer, complete."""
        assert self.status is not None
        return Reply(self.status, self.headers, b"".join(self._read))

    def broken(self, error: Exception, begun: bool = True) -> TooLarge | Failure:
        """
        Say what went wrong, from an exception of httpcore or httpx, whose names are the same.

        `begun` is whether the body of the request began to leave.
        """
        if self.status is None:
            sent = begun and type(error).__name__ not in _NOT_SENT
            return Failure(_bare(error), sent, self._is_over())
        if isinstance(error, _LimitPassedError):
            return TooLarge(self.status, self.headers)
        body = b"".join(self._read)
        return Failure(_bare(error), True, self._is_over(), self.status, self.headers, body)

    def _is_over(self) -> bool:
        return time.monotonic() >= self._deadline - 0.002  # the grain of a socket's time-out


def _bare(error: Exception) -> Exception:
    """
    Strip an exception, and its causes, of what may hold the key or personal data.

    That is the frames of its traceback, httpx's request, and the server's bytes that h11 quotes behind a colon.
    """
    seen: set[int] = set()
    chain: list[BaseException | None] = [error]
    while chain:
        inner = chain.pop()
        if inner is None or id(inner) in seen:
            continue
        seen.add(id(inner))
        inner.__traceback__ = None
        if hasattr(inner, "_request"):
            vars(inner)["_request"] = None
        if type(inner).__name__ in ("RemoteProtocolError", "LocalProtocolError"):
            inner.args = (str(inner).partition(":")[0],)
        chain += (inner.__cause__, inner.__context__, *getattr(inner, "exceptions", ()))
    return error


class Pool:
    """
    Our own connections.
    """

    def __init__(self, origin: Origin) -> None:
        self._origin = origin
        options = _pool_options(origin)
        pool = httpcore.HTTPProxy if "proxy_url" in options else httpcore.ConnectionPool
        self._pool = pool(network_backend=_Backend(), **options)
        self._closed = False

    def send(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """Send `message` once; everything must be done at `deadline` (`time.monotonic`)."""
        answer = _Answer(deadline, max_bytes)
        body = _Body(message.body)
        try:
            if self._closed:
                raise RuntimeError("the client was closed")
            response = self._pool.handle_request(
                _request(self._origin, message, body, _timeouts(deadline))
            )
            try:
                answer.begin(response.status, response.headers)
                for chunk in cast("Iterable[bytes]", response.stream):
                    answer.take(chunk)
            finally:
                response.close()
        except Exception as error:
            return answer.broken(error, body.begun)
        return answer.reply()

    def close(self) -> None:
        """Close all connections; a call that is under way opens no new one."""
        self._closed = True
        self._pool.close()


class AsyncPool:
    """
    Our own connections, for asyncio.
    """

    def __init__(self, origin: Origin) -> None:
        self._origin = origin
        options = _pool_options(origin)
        pool = httpcore.AsyncHTTPProxy if "proxy_url" in options else httpcore.AsyncConnectionPool
        self._pool = pool(network_backend=_AsyncBackend(), **options)
        self._closed = False

    async def send(self, message: Message, deadline: float, max_bytes: int) -> Outcome:
        """Send `message` once; everything must be done at `deadline` (`time.monotonic`)."""
        answer = _Answer(deadline, max_bytes)
        body = _Body(message.body)
        timeout = {"connect": CONNECT_TIMEOUT, "read": SILENCE_TIMEOUT, "write": SILENCE_TIMEOUT}
        try:
            if self._closed:
                raise RuntimeError("the client was closed")
            async with asyncio.timeout(deadline - time.monotonic()):
                response = await self._pool.handle_async_request(
                    _request(self._origin, message, body, timeout)
                )
                try:
                    answer.begin(response.status, response.headers)
                    async for chunk in cast("AsyncIterable[bytes]", response.stream):
                        answer.take(chunk)
                finally:
                    await response.aclose()
        except Exception as error:
            return answer.broken(error, body.begun)
        return answer.reply()

    async def aclose(self) -> None:
        """Close all connections; a call that is under way opens no new one."""
        self._closed = True
        await self._pool.aclose()


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
        answer = _Answer(deadline, max_bytes)
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
        answer = _Answer(deadline, max_bytes)
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
        return Pool(origin)
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
        return AsyncPool(origin)
    import httpx

    if not isinstance(client, httpx.AsyncClient):
        raise InvalidRequestError(
            f"http_client: expected httpx.AsyncClient, got {type(client).__name__}"
        )
    return BorrowedAsyncClient(client, origin)
