# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Network streams for httpcore and threads.

They keep a deadline, read an answer that comes early, and can be interrupted from another thread.
"""

from __future__ import annotations

import select
import socket
import ssl
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, TypeAlias

import httpcore

from .clock import from_now, left_of
from .early_answer import GRACE_SECONDS, EarlyAnswer, Watcher
from .network_errors import CONNECTING, READING, WRITING
from .tls import TLS, Decrypted, Steps

CLOSED = "the client was closed"
ANSWERED = "the server answered before it had read the request"
SERVER_CLOSED = "the server closed the connection"

CHUNK = 65_536
"""Bytes that are written or read at a time."""


def is_readable(sock: socket.socket) -> bool:
    """Tell whether a read would return at once; true for a closed socket."""
    return sock.fileno() < 0 or wait_for(sock, read=True, write=False, seconds=0)[0]


def wait_for(
    sock: socket.socket, *, read: bool, write: bool, seconds: float | None
) -> tuple[bool, bool]:
    """
    Wait until `sock` is readable or writable, as asked, and tell which; neither after the time-out.
    """
    if not hasattr(select, "poll"):  # on Windows, and with eventlet
        found = select.select([sock] if read else [], [sock] if write else [], [], seconds)
        return bool(found[0]), bool(found[1])
    poll = select.poll()
    poll.register(sock, (select.POLLIN if read else 0) | (select.POLLOUT if write else 0))
    events = poll.poll(None if seconds is None else seconds * 1000)
    told = events[0][1] if events else 0
    return read and bool(told & ~select.POLLOUT), bool(told & ~select.POLLIN)


class Stream(httpcore.NetworkStream):
    """
    A TCP connection.
    """

    def __init__(self, sock: socket.socket, backend: Backend) -> None:
        self._sock = sock
        self._backend = backend
        self._early = EarlyAnswer()

    @property
    def closed(self) -> bool:
        """True if the client was closed."""
        return self._backend.closed

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read up to `max_bytes`; bytes that came early are first."""
        if self._early:
            return self._early.take(max_bytes)
        left = left_of(timeout, httpcore.ReadTimeout)
        with READING:
            self._sock.settimeout(left)
            return self._sock.recv(max_bytes)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """
        Write all of `buffer`, unless the server answers before it has read it.

        Raises:
            httpcore.ConnectError: the client was closed, and nothing of `buffer` left.
        """
        if self.closed:
            raise httpcore.ConnectError(CLOSED)
        if buffer:  # the end of a request has none
            self.send(buffer, timeout, self._early)

    def send(self, buffer: bytes, timeout: float | None, early: Watcher) -> None:
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
            with WRITING:
                self._sock.settimeout(0)
                with suppress(BlockingIOError):
                    sent = self._sock.send(unsent[:CHUNK])
            unsent = unsent[sent:]
            if unsent:
                self._look(early, 0 if sent else left)

    def _look(self, early: Watcher, seconds: float | None) -> None:
        """Wait until more can be written, and read bytes that come meanwhile."""
        if early.answered and (seconds is None or seconds > GRACE_SECONDS):
            seconds = GRACE_SECONDS
        with WRITING:
            readable, writable = wait_for(
                self._sock, read=not early.full, write=True, seconds=seconds
            )
            if readable:
                self._sock.settimeout(0)
                came = self._sock.recv(CHUNK)
                if not came:
                    raise httpcore.WriteError(SERVER_CLOSED)
                early.add(came)
        if early.refused:
            raise httpcore.WriteError(ANSWERED)
        if seconds != 0 and not readable and not writable:
            if early.answered:
                raise httpcore.WriteError(ANSWERED)
            raise httpcore.WriteTimeout("the server took nothing")

    def interrupt(self) -> None:
        """Make all reads and writes of the connection fail at once, in any thread."""
        with suppress(OSError):
            self._sock.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the connection."""
        self._backend.streams.discard(self)
        self._sock.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """Start TLS on the connection."""
        return start_tls(self, ssl_context, server_hostname, timeout)

    def get_extra_info(self, info: str) -> Any:
        """Return a fact about the connection that httpcore, or a tracer, asks for."""
        if info == "is_readable":
            return bool(self._early) or is_readable(self._sock)
        return socket_info(self._sock, info)


def socket_info(sock: socket.socket, info: str) -> Any:
    """Return a fact about a socket as httpcore's streams do; `None` for an unknown one."""
    if info == "socket":
        return sock
    if info == "client_addr":
        return sock.getsockname()
    return sock.getpeername() if info == "server_addr" else None


class TLSStream(httpcore.NetworkStream):
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

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read up to `max_bytes`; bytes that came early are first."""
        if self._early:
            return self._early.take(max_bytes)
        with READING:
            return self.run(self._tls.read(max_bytes), timeout)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """
        Write all of `buffer`, unless the server answers before it has read it.

        Raises:
            httpcore.ConnectError: the client was closed, and nothing of `buffer` left.
        """
        if self.closed:
            raise httpcore.ConnectError(CLOSED)
        if buffer:  # the end of a request has none
            self.send(buffer, timeout, self._early)

    def send(self, buffer: bytes, timeout: float | None, early: Watcher) -> None:
        """Write all of `buffer`, and pass bytes that come meanwhile to `early`, decrypted."""
        decrypted = Decrypted(self._tls, early)
        unsent = memoryview(buffer)
        while unsent:
            with WRITING:
                encrypted = self._tls.encrypt(unsent[:CHUNK])
            self._below.send(encrypted, timeout, decrypted)
            unsent = unsent[CHUNK:]

    def run(self, steps: Steps, timeout: float | None) -> bytes:
        """Send and receive the bytes that TLS asks for, and return its result."""
        try:
            wanted = next(steps)
            while True:
                if wanted is None:
                    wanted = steps.send(self._below.read(CHUNK, timeout))
                else:
                    self._below.send(wanted, timeout, Decrypted(self._tls, self._early))
                    wanted = next(steps)
        except StopIteration as done:
            result: bytes = done.value
            return result

    def interrupt(self) -> None:
        """Make all reads and writes of the connection fail at once."""
        self._below.interrupt()

    def close(self) -> None:
        """Close the connection."""
        self._below.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """Start TLS with a server behind a TLS proxy."""
        return start_tls(self, ssl_context, server_hostname, timeout)

    def get_extra_info(self, info: str) -> Any:
        """Return a fact about the connection that httpcore, or a tracer, asks for."""
        if info == "ssl_object":
            return self._tls.object
        if info == "is_readable" and self._early:
            return True
        return self._below.get_extra_info(info)


AnyStream: TypeAlias = Stream | TLSStream


def start_tls(
    below: AnyStream,
    ssl_context: ssl.SSLContext,
    server_hostname: str | None,
    timeout: float | None,
) -> TLSStream:
    """
    Perform the handshake within one time-out, and close the connection if it fails for any reason.

    Raises:
        httpcore.ConnectError: the certificate isn't trusted, or no TLS version is common.
        httpcore.ConnectTimeout: the time-out is over.
    """
    tls = TLS(ssl_context, server_hostname)
    stream = TLSStream(below, tls)
    try:
        with CONNECTING:
            stream.run(tls.handshake(), from_now(timeout))
    except (httpcore.ReadTimeout, httpcore.WriteTimeout) as error:
        below.close()
        raise httpcore.ConnectTimeout(str(error)) from error
    except (httpcore.ReadError, httpcore.WriteError) as error:
        below.close()
        raise httpcore.ConnectError(str(error)) from error
    except BaseException:
        below.close()
        raise
    return stream


class Backend(httpcore.NetworkBackend):
    """
    The connections of one lease: made within one time-out for all addresses of a host, ended together.
    """

    def __init__(self) -> None:
        self.closed = False
        """True if the client was closed: then nothing more is sent."""
        self.streams: set[Stream] = set()
        """The connections that are open."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of `host` that answers, in the system's order."""
        timeout = from_now(timeout)
        try:
            with CONNECTING:
                found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except UnicodeError as error:  # a label of more than 63 characters
            raise httpcore.ConnectError(str(error)) from error
        refusal: Exception = httpcore.ConnectError(f"{host} has no address")
        for index, (family, kind, protocol, _, address) in enumerate(found):
            left = left_of(timeout, httpcore.ConnectTimeout)
            # One address that drops packets must leave time for the others.
            share = None if left is None else left / (len(found) - index)
            sock: socket.socket | None = None
            try:
                with CONNECTING:
                    sock = socket.socket(family, kind, protocol)
                    return self._connected(sock, address, share)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                refusal = error
                if sock is not None:
                    sock.close()
            except BaseException:
                if sock is not None:
                    sock.close()
                raise
        raise refusal

    def _connected(self, sock: socket.socket, address: Any, seconds: float | None) -> Stream:
        """Connect a socket that can be interrupted meanwhile."""
        stream = Stream(sock, self)
        self.streams.add(stream)
        try:
            if not self.closed:
                sock.settimeout(seconds)
                sock.connect(address)
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.closed:  # nothing is sent on it any more
                raise httpcore.ConnectError(CLOSED)
        except BaseException:
            self.streams.discard(stream)
            raise
        return stream

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
