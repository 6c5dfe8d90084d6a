"""
Network streams for httpcore: TCP, and TLS over another stream. Each keeps a deadline and reads early answers.

They are written once, as coroutines. With asyncio, httpcore awaits them; a thread runs them to their end
(`network.run`), since nothing in them suspends if the backend's own methods block.

A stream works on a plain socket. asyncio's transports read on their own, and drop the bytes that they have read
when a write fails, such as the early answer of a server that rejects the request. A plain socket keeps them,
belongs to no event loop, and can be closed from any.
"""

from __future__ import annotations

import select
import socket
import ssl
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from typing import Any, TypeAlias

from .clock import Seconds, from_now, left_of
from .early_answer import GRACE_SECONDS, EarlyAnswer
from .library import installed
from .translation import CONNECTING, READING, WRITING

httpcore = installed().httpcore

CLOSED = "the client was closed"
ANSWERED = "the server answered before it had read the request"

Add: TypeAlias = Callable[[bytes], None]

CHUNK = 65_536
"""Bytes that are written or read at a time."""


def is_readable(sock: socket.socket) -> bool:
    """Tell whether a read would return at once; true for a closed socket."""
    return sock.fileno() < 0 or wait_for(sock, read=True, write=False, seconds=0)[0]


def wait_for(
    sock: socket.socket, *, read: bool, write: bool, seconds: Seconds
) -> tuple[bool, bool]:
    """Wait until `sock` is readable or writable, as asked, and tell which; neither after the time-out."""
    if not hasattr(select, "poll"):  # on Windows, and with eventlet
        found = select.select([sock] if read else [], [sock] if write else [], [], seconds)
        return bool(found[0]), bool(found[1])
    poll = select.poll()
    poll.register(sock, (select.POLLIN if read else 0) | (select.POLLOUT if write else 0))
    events = poll.poll(None if seconds is None else seconds * 1000)
    told = events[0][1] if events else 0
    return read and bool(told & ~select.POLLOUT), bool(told & ~select.POLLIN)


def address_of(host: str, port: int) -> list[Any]:
    """
    Return the address that `host` is, as `getaddrinfo` does; none if it is a name.

    Without a thread, which asyncio asks for names in, and as bytes: text loads the tables of IDNA.
    """
    if ":" not in host and not host.replace(".", "").isdigit():
        return []
    flags = socket.AI_NUMERICHOST
    with suppress(OSError):
        return [*socket.getaddrinfo(host.encode(), port, type=socket.SOCK_STREAM, flags=flags)]
    return []


class Network(ABC):
    """The connections of one lease, which end together, and how to wait for them."""

    def __init__(self) -> None:
        self.closed = False
        """True if the client was closed: then nothing more is sent."""
        self.streams: set[TCPStream] = set()
        """The connections that are open."""

    @abstractmethod
    def connect(self, sock: socket.socket, address: Any, seconds: Seconds) -> Awaitable[None]:
        """Connect `sock`; `TimeoutError` after `seconds`."""

    @abstractmethod
    def receive(self, sock: socket.socket, most: int, seconds: Seconds) -> Awaitable[bytes]:
        """Wait for up to `most` bytes; `TimeoutError` after `seconds`."""

    @abstractmethod
    def wait(
        self, sock: socket.socket, *, read: bool, seconds: Seconds
    ) -> Awaitable[tuple[bool, bool]]:
        """Wait until `sock` is writable or, as asked, readable, and tell which; see `wait_for`."""

    def forget(self, sock: socket.socket) -> None:  # noqa: B027 - with threads, nothing is left
        """Undo what an interrupted wait has left behind."""

    async def open(self, kind: Iterable[int], address: Any, seconds: Seconds) -> TCPStream:
        """Make a connection, which can be interrupted meanwhile."""
        stream = TCPStream(self, socket.socket(*kind))
        try:
            if not self.closed:
                await self.connect(stream.sock, address, seconds)
                stream.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.closed:  # nothing is sent on it any more
                raise httpcore.ConnectError(CLOSED)
        except BaseException:
            stream.close()
            raise
        return stream

    def interrupt(self) -> None:
        """Allow no new connection, and make all reads and writes fail at once, in any thread or event loop."""
        self.closed = True
        for stream in self.streams.copy():
            stream.interrupt()

    def close(self) -> None:
        """Close all connections. Only their user may call this; others call `interrupt`."""
        self.closed = True
        for stream in self.streams.copy():
            stream.close()


class Stream(ABC):
    """The common part of TCP and TLS."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._early = EarlyAnswer()

    async def read(self, max_bytes: int, timeout: Seconds = None) -> bytes:
        """Read up to `max_bytes`; bytes that came early are first."""
        if self._early:
            return self._early.take(max_bytes)
        with READING:
            return await self._receive(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: Seconds = None) -> None:
        """
        Write all of `buffer`, unless the server answers before it has read it.

        Raises:
            httpcore.ConnectError: the client was closed, and nothing of `buffer` left.
        """
        # The end of a request is empty: by then all of it was sent.
        if buffer and self._network.closed:
            raise httpcore.ConnectError(CLOSED)
        await self.send(buffer, timeout, self._early, self._early.add)

    @abstractmethod
    def _receive(self, most: int, timeout: Seconds) -> Awaitable[bytes]:
        """Read up to `most` bytes from the network."""

    @abstractmethod
    async def send(self, data: bytes, timeout: Seconds, early: EarlyAnswer, add: Add) -> None:
        """
        Write all of `data`; pass bytes that come meanwhile to `add`, which puts them decrypted into `early`.

        Raises:
            httpcore.WriteError: the connection broke, or the server rejected the request: httpcore then reads
            the answer. httpcore.WriteTimeout: the server read nothing for too long.
        """

    @abstractmethod
    def close(self) -> None:
        """Close the connection, which nobody waits for."""

    @abstractmethod
    def get_extra_info(self, info: str) -> Any:
        """Return a fact about the connection that httpcore, or a tracer, asks for, or `None`."""

    async def aclose(self) -> None:
        """Close the connection, which no task waits for."""
        self.close()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: Seconds = None,
    ) -> Stream:
        """
        Perform the handshake within one time-out, and close the connection if it fails for any reason.

        Raises:
            httpcore.ConnectError: the certificate isn't trusted, or no TLS version is common.
            httpcore.ConnectTimeout: the time-out is over.
        """
        stream = TLSStream(self._network, self, ssl_context, server_hostname)
        try:
            with CONNECTING:
                await stream.handshake(from_now(timeout))
        except BaseException as error:
            self.close()
            if isinstance(error, httpcore.ReadTimeout | httpcore.WriteTimeout):
                raise httpcore.ConnectTimeout(str(error)) from error
            if isinstance(error, httpcore.ReadError | httpcore.WriteError):
                raise httpcore.ConnectError(str(error)) from error
            raise
        return stream


class TCPStream(Stream):
    """A TCP connection."""

    def __init__(self, network: Network, sock: socket.socket) -> None:
        super().__init__(network)
        self.sock = sock
        sock.settimeout(0)
        network.streams.add(self)

    def _receive(self, most: int, timeout: Seconds) -> Awaitable[bytes]:
        return self._network.receive(self.sock, most, left_of(timeout, httpcore.ReadTimeout))

    async def send(self, data: bytes, timeout: Seconds, early: EarlyAnswer, add: Add) -> None:
        """Write all of `data`, as for every stream."""
        unsent = memoryview(data)
        while unsent:
            left = left_of(timeout, httpcore.WriteTimeout)
            sent = 0
            with WRITING, suppress(BlockingIOError):
                sent = self.sock.send(unsent[:CHUNK])
            unsent = unsent[sent:]
            if not sent:
                readable = await self._wait(early, left)
            else:
                readable = bool(unsent) and not early.full and is_readable(self.sock)
            if readable:
                self._take(early, add)

    async def _wait(self, early: EarlyAnswer, seconds: Seconds) -> bool:
        """Wait until more can be written, or bytes come meanwhile: then return true."""
        if early.answered and (seconds is None or seconds > GRACE_SECONDS):
            seconds = GRACE_SECONDS
        with WRITING:
            ready = await self._network.wait(self.sock, read=not early.full, seconds=seconds)
        if any(ready):
            return ready[0]
        if early.answered:
            raise httpcore.WriteError(ANSWERED)
        raise httpcore.WriteTimeout("the server took nothing")

    def _take(self, early: EarlyAnswer, add: Add) -> None:
        """Read bytes that came early; end the writing if they are a rejection."""
        with WRITING, suppress(BlockingIOError):
            came = self.sock.recv(CHUNK)
            if not came:
                raise httpcore.WriteError("the server closed the connection")
            add(came)
        if early.refused:
            raise httpcore.WriteError(ANSWERED)

    def interrupt(self) -> None:
        """Make all reads and writes of the connection fail at once, in any thread or event loop."""
        with suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the connection."""
        self._network.streams.discard(self)
        self._network.forget(self.sock)
        self.sock.close()

    def get_extra_info(self, info: str) -> Any:
        """Return a fact about the connection that httpcore, or a tracer, asks for, or `None`."""
        if info == "is_readable":
            return bool(self._early) or is_readable(self.sock)
        if info == "socket":
            return self.sock
        if info == "client_addr":
            return self.sock.getsockname()
        return self.sock.getpeername() if info == "server_addr" else None


class TLSStream(Stream):
    """A TLS connection over another stream, which may be a TLS connection itself (to a proxy)."""

    def __init__(
        self, network: Network, below: Stream, context: ssl.SSLContext, server_hostname: str | None
    ) -> None:
        super().__init__(network)
        self._below = below
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(
            self._incoming, self._outgoing, server_hostname=server_hostname
        )
        self._is_ready = False

    async def handshake(self, timeout: Seconds) -> None:
        """Perform the handshake, and check the server's certificate."""
        await self._run(self._tls.do_handshake, timeout)
        self._is_ready = True

    async def _receive(self, most: int, timeout: Seconds) -> bytes:
        """Read up to `most` bytes; none at the end of the connection, announced or not."""
        try:
            data: bytes = await self._run(lambda: self._tls.read(most), timeout)
        except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
            return b""
        return data

    async def _run(self, step: Callable[[], Any], timeout: Seconds) -> Any:
        """Repeat `step` until TLS has the bytes for it; send what TLS itself has to say."""
        while True:
            try:
                result = step()
            except ssl.SSLWantReadError:
                await self._flush(timeout)
            except ssl.SSLError:  # an alert says why
                await self._flush(timeout)
                raise
            else:
                await self._flush(timeout)
                return result
            if came := await self._below.read(CHUNK, timeout):
                self._incoming.write(came)
            else:
                self._incoming.write_eof()

    async def _flush(self, timeout: Seconds) -> None:
        if said := self._outgoing.read():
            await self._below.send(
                said, timeout, self._early, lambda data: self._decrypt(data, self._early.add)
            )

    async def send(self, data: bytes, timeout: Seconds, early: EarlyAnswer, add: Add) -> None:
        """Encrypt and write all of `data`, as for every stream."""
        unsent = memoryview(data)
        while unsent:
            with WRITING:
                part = unsent[:CHUNK]
                while part:
                    part = part[self._tls.write(part) :]
            encrypted = self._outgoing.read()
            await self._below.send(encrypted, timeout, early, lambda data: self._decrypt(data, add))
            unsent = unsent[CHUNK:]

    def _decrypt(self, data: bytes, add: Add) -> None:
        """Decrypt bytes that came early; TLS's own messages give no bytes."""
        self._incoming.write(data)
        if self._is_ready:
            with suppress(ssl.SSLError):  # `read` will raise it, or wait for more bytes
                while part := self._tls.read(CHUNK):
                    add(part)

    def close(self) -> None:
        """Close the connection."""
        self._below.close()

    def get_extra_info(self, info: str) -> Any:
        """Return a fact about the connection that httpcore, or a tracer, asks for."""
        if info == "ssl_object":
            return self._tls
        if info == "is_readable" and self._early:
            return True
        return self._below.get_extra_info(info)
