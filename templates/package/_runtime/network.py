# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Network streams for httpcore that hold a deadline, and leave no socket open.
"""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Iterable
from typing import Any, cast

import httpcore


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

    def __init__(self, stream: httpcore.NetworkStream, backend: Backend) -> None:
        self._stream = stream
        self._backend = backend

    def refuse_closed(self) -> None:
        """End a connection that was made while the client was closed: nothing is sent on it any more."""
        if self._backend.closed:
            self._stream.close()
            raise httpcore.ConnectError(CLOSED)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if isinstance(timeout, Until) and time.monotonic() >= timeout.deadline:
            raise httpcore.ReadTimeout("the deadline passed")
        return self._stream.read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self._backend.closed:
            self.refuse_closed()
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
        stream = self._stream.start_tls(ssl_context, server_hostname, _left(timeout))
        return _Stream(
            stream, self._backend
        )  # whose first write looks whether the client was closed

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


_WRITE_SIZE = 65_536
CLOSED = "the client was closed"


class Backend(httpcore.SyncBackend):
    """Connects within one time-out for all addresses of a host; the standard library takes one for each."""

    closed = False
    """Whether the client was closed: then no connection is made any more."""

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
                stream = super().connect_tcp(
                    str(address[0]), port, share, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                refusal = error
                continue
            made = _Stream(stream, self)
            made.refuse_closed()
            return made
        raise refusal


class _AsyncStream(httpcore.AsyncNetworkStream):
    """A network stream that is closed when a cancellation or the deadline ends its TLS handshake."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, backend: AsyncBackend) -> None:
        self._stream = stream
        self._backend = backend

    async def refuse_closed(self) -> None:
        """End a connection that was made while the client was closed: nothing is sent on it any more."""
        if self._backend.closed:
            await self._stream.aclose()
            raise httpcore.ConnectError(CLOSED)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._stream.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self._backend.closed:
            await self.refuse_closed()
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
            stream = await self._stream.start_tls(ssl_context, server_hostname, timeout)
            return _AsyncStream(stream, self._backend)
        except BaseException as error:  # httpcore itself closes the stream for an Exception only
            await self._stream.aclose()
            if isinstance(error, ssl.SSLError) or type(error).__name__ == "EndOfStream":
                # httpcore before 1.0.6 lets these out as they are.
                raise httpcore.ConnectError(str(error)) from error
            raise

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Connects as httpcore does."""

    closed = False
    """Whether the client was closed: then no connection is made any more."""

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
        stream = _AsyncStream(
            await self._backend.connect_tcp(host, port, timeout, local_address, socket_options),
            self,
        )
        await stream.refuse_closed()
        return stream
