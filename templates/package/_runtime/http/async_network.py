"""
Network streams for httpcore and asyncio: as those for threads, on plain sockets.

asyncio's transports read on their own, and drop the bytes that they have read when a write fails, such as the
early answer of a server that rejects the request. A plain socket keeps them, belongs to no event loop, and can
be closed from any.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, TypeAlias

import httpcore

from .clock import left_of
from .early_answer import GRACE_SECONDS, EarlyAnswer, Watcher
from .network import ANSWERED, CHUNK, CLOSED, SERVER_CLOSED, is_readable, socket_info
from .network_errors import CONNECTING, READING, WRITING
from .tls import TLS, Decrypted, Steps

STAGGER_SECONDS = 0.25
"""Seconds after which the next address of a host is tried in parallel (RFC 8305, section 8)."""


class AsyncStream(httpcore.AsyncNetworkStream):
    """
    A TCP connection.
    """

    def __init__(self, sock: socket.socket, backend: AsyncBackend) -> None:
        self._sock = sock
        self._backend = backend
        self._early = EarlyAnswer()

    @property
    def closed(self) -> bool:
        """True if the client was closed."""
        return self._backend.closed

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read up to `max_bytes`; bytes that came early are first."""
        if self._early:
            return self._early.take(max_bytes)
        left = left_of(timeout, httpcore.ReadTimeout)
        with READING:
            try:
                came = self._sock.recv(max_bytes)
            except BlockingIOError:
                async with asyncio.timeout(left):
                    return await asyncio.get_running_loop().sock_recv(self._sock, max_bytes)
        await asyncio.sleep(0)  # a server that never stops sending must leave time for other tasks
        return came

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """
        Write all of `buffer`, unless the server answers before it has read it.

        Raises:
            httpcore.ConnectError: the client was closed, and nothing of `buffer` left.
        """
        if self.closed:
            raise httpcore.ConnectError(CLOSED)
        if buffer:  # the end of a request has none
            await self.send(buffer, timeout, self._early)

    async def send(self, buffer: bytes, timeout: float | None, early: Watcher) -> None:
        """
        Write all of `buffer`, and pass bytes that come meanwhile to `early`.

        Raises:
            httpcore.WriteError: the connection broke, or the server rejected the request: httpcore then reads
            the answer. httpcore.WriteTimeout: the server read nothing for too long.
        """
        unsent = memoryview(buffer)
        while unsent:
            left = left_of(timeout, httpcore.WriteTimeout)
            sent = 0
            with WRITING, suppress(BlockingIOError):
                sent = self._sock.send(unsent[:CHUNK])
            unsent = unsent[sent:]
            if not sent:
                unsent = unsent[await self._wait(unsent, early, left) :]
            elif unsent and is_readable(self._sock):
                self._take(early)

    async def _wait(self, unsent: memoryview, early: Watcher, timeout: float | None) -> int:
        """Wait until more can be written; read bytes that come meanwhile; return the count of written ones."""
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[bool] = loop.create_future()

        def wake(readable: bool) -> None:
            if not turn.done():
                turn.set_result(readable)

        if early.answered and (timeout is None or timeout > GRACE_SECONDS):
            timeout = GRACE_SECONDS
        file = self._sock.fileno()
        try:
            loop.add_writer(file, wake, False)
        except (
            NotImplementedError
        ):  # the loop of Windows can't wait for both, and sees no early answer
            with WRITING:
                async with asyncio.timeout(timeout):
                    await loop.sock_sendall(self._sock, unsent)
            return len(unsent)
        try:
            if not early.full:
                loop.add_reader(file, wake, True)
            with WRITING:
                async with asyncio.timeout(timeout):
                    readable = await turn
        except httpcore.WriteTimeout:
            if early.answered:
                raise httpcore.WriteError(ANSWERED) from None
            raise
        finally:
            loop.remove_writer(file)
            loop.remove_reader(file)
        if readable:
            self._take(early)
        return 0

    def _take(self, early: Watcher) -> None:
        """Read bytes that came early; end the writing if they are a rejection."""
        with WRITING, suppress(BlockingIOError):
            came = self._sock.recv(CHUNK)
            if not came:
                raise httpcore.WriteError(SERVER_CLOSED)
            early.add(came)
        if early.refused:
            raise httpcore.WriteError(ANSWERED)

    def interrupt(self) -> None:
        """Make all reads and writes of the connection fail at once, in any event loop."""
        with suppress(OSError):
            self._sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the connection, which no task waits for."""
        self._backend.streams.discard(self)
        # A cancelled wait may have left its file in the loop, which fails for the next file with its number.
        with suppress(RuntimeError, NotImplementedError, ValueError):
            loop = asyncio.get_running_loop()
            loop.remove_reader(self._sock)
            loop.remove_writer(self._sock)
        self._sock.close()

    async def aclose(self) -> None:
        """Close the connection, which no task waits for."""
        self.close()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Start TLS on the connection."""
        return await start_tls(self, ssl_context, server_hostname, timeout)

    def get_extra_info(self, info: str) -> Any:
        """Return a fact about the connection that httpcore, or a tracer, asks for."""
        if info == "is_readable":
            return bool(self._early) or is_readable(self._sock)
        return socket_info(self._sock, info)


class AsyncTLSStream(httpcore.AsyncNetworkStream):
    """
    A TLS connection over another one, which may be a TLS connection itself (to a proxy).
    """

    def __init__(self, below: AnyStream, tls: TLS) -> None:
        self._below = below
        self._tls = tls
        self._early = EarlyAnswer()

    @property
    def closed(self) -> bool:
        """True if the client was closed."""
        return self._below.closed

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read up to `max_bytes`; bytes that came early are first."""
        if self._early:
            return self._early.take(max_bytes)
        with READING:
            return await self.run(self._tls.read(max_bytes), timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """
        Write all of `buffer`, unless the server answers before it has read it.

        Raises:
            httpcore.ConnectError: the client was closed, and nothing of `buffer` left.
        """
        if self.closed:
            raise httpcore.ConnectError(CLOSED)
        if buffer:  # the end of a request has none
            await self.send(buffer, timeout, self._early)

    async def send(self, buffer: bytes, timeout: float | None, early: Watcher) -> None:
        """Write all of `buffer`, and pass bytes that come meanwhile to `early`, decrypted."""
        decrypted = Decrypted(self._tls, early)
        unsent = memoryview(buffer)
        while unsent:
            with WRITING:
                encrypted = self._tls.encrypt(unsent[:CHUNK])
            await self._below.send(encrypted, timeout, decrypted)
            unsent = unsent[CHUNK:]

    async def run(self, steps: Steps, timeout: float | None) -> bytes:
        """Send and receive the bytes that TLS asks for, and return its result."""
        try:
            wanted = next(steps)
            while True:
                if wanted is None:
                    wanted = steps.send(await self._below.read(CHUNK, timeout))
                else:
                    await self._below.send(wanted, timeout, Decrypted(self._tls, self._early))
                    wanted = next(steps)
        except StopIteration as done:
            result: bytes = done.value
            return result

    async def aclose(self) -> None:
        """Close the connection, which no task waits for."""
        await self._below.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Start TLS with a server behind a TLS proxy."""
        return await start_tls(self, ssl_context, server_hostname, timeout)

    def get_extra_info(self, info: str) -> Any:
        """Return a fact about the connection that httpcore, or a tracer, asks for."""
        if info == "ssl_object":
            return self._tls.object
        if info == "is_readable" and self._early:
            return True
        return self._below.get_extra_info(info)


AnyStream: TypeAlias = AsyncStream | AsyncTLSStream


async def start_tls(
    below: AnyStream,
    ssl_context: ssl.SSLContext,
    server_hostname: str | None,
    timeout: float | None,
) -> AsyncTLSStream:
    """
    Perform the handshake within one time-out, and close the connection if it fails for any reason.

    Raises:
        httpcore.ConnectError: the certificate isn't trusted, or no TLS version is common.
        httpcore.ConnectTimeout: the time-out is over.
    """
    tls = TLS(ssl_context, server_hostname)
    stream = AsyncTLSStream(below, tls)
    try:
        with CONNECTING:
            async with asyncio.timeout(left_of(timeout, httpcore.ConnectTimeout)):
                await stream.run(tls.handshake(), None)
    except (httpcore.ReadError, httpcore.WriteError) as error:
        await below.aclose()
        raise httpcore.ConnectError(str(error)) from error
    except BaseException:
        await below.aclose()
        raise
    return stream


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """
    The connections of one lease: made to whichever address of a host answers first, and interrupted together.
    """

    def __init__(self) -> None:
        self.closed = False
        """True if the client was closed: then nothing more is sent."""
        self.streams: set[AsyncStream] = set()
        """The connections that are open."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first address of `host` that answers; each is tried some time before the next."""
        loop = asyncio.get_running_loop()
        try:
            with CONNECTING:
                async with asyncio.timeout(left_of(timeout, httpcore.ConnectTimeout)):
                    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
                    sock = await self._race([(entry[:3], entry[4]) for entry in found])
        except UnicodeError as error:  # a label of more than 63 characters
            raise httpcore.ConnectError(str(error)) from error
        if self.closed:  # nothing is sent on it any more
            sock.close()
            raise httpcore.ConnectError(CLOSED)
        stream = AsyncStream(sock, self)
        self.streams.add(stream)
        return stream

    async def _race(self, addresses: list[tuple[tuple[Any, ...], Any]]) -> socket.socket:
        """Connect to the addresses in turn, without waiting long for a silent one."""
        if len(addresses) == 1:
            return await _connect(*addresses[0])
        under_way: set[asyncio.Task[socket.socket]] = set()
        refusal: BaseException | None = None
        try:
            while addresses or under_way:
                if addresses:
                    under_way.add(asyncio.create_task(_connect(*addresses.pop(0))))
                done, under_way = await asyncio.wait(
                    under_way,
                    timeout=STAGGER_SECONDS if addresses else None,
                    return_when=asyncio.FIRST_COMPLETED,
                )
                refusal = next((task.exception() for task in done if task.exception()), refusal)
                made = [task.result() for task in done if not task.exception()]
                for second in made[1:]:
                    second.close()
                if made:
                    return made[0]
        finally:
            for task in under_way:
                task.add_done_callback(_drop)
                task.cancel()
        raise refusal or httpcore.ConnectError("the host has no address")

    def interrupt(self) -> None:
        """Allow no new connection, and make all reads and writes fail."""
        self.closed = True
        for stream in self.streams.copy():
            stream.interrupt()

    def close(self) -> None:
        """Close all connections. Only their user may call this; others call `interrupt`."""
        self.closed = True
        for stream in self.streams.copy():
            stream.close()


def _drop(task: asyncio.Task[socket.socket]) -> None:
    """Close a connection that was made too late to be used."""
    if not task.cancelled() and task.exception() is None:
        task.result().close()


async def _connect(kind: tuple[Any, ...], address: Any) -> socket.socket:
    sock = socket.socket(*kind)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, address)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except BaseException:
        sock.close()
        raise
    return sock
