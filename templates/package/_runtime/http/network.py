"""The network backend for httpcore with threads: connecting, reading and waiting."""

from __future__ import annotations

import socket
import ssl
from typing import Any

from .clock import Seconds, from_now, left_of
from .library import installed
from .streams import Network, Stream, address_of, wait_for
from .translation import CONNECTING
from .waiting import run

httpcore = installed().httpcore


class SyncStream:
    """A stream for threads."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: Seconds = None) -> bytes:
        """Read up to `max_bytes`."""
        return run(self._stream.read(max_bytes, timeout))

    def write(self, buffer: bytes, timeout: Seconds = None) -> None:
        """Write all of `buffer`, unless the server answers before it has read it."""
        if buffer:
            run(self._stream.write(buffer, timeout))

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: Seconds = None,
    ) -> SyncStream:
        """Start TLS on the connection."""
        return SyncStream(run(self._stream.start_tls(ssl_context, server_hostname, timeout)))

    def get_extra_info(self, info: str) -> Any:
        """Return a fact about the connection that httpcore, or a tracer, asks for."""
        return self._stream.get_extra_info(info)


class Backend(Network):
    """The backend for threads."""

    def connect_tcp(
        self, host: str, port: int, timeout: Seconds = None, *args: Any, **options: Any
    ) -> SyncStream:
        """Connect to the first address of `host` that answers, in the system's order."""
        timeout = from_now(timeout)
        try:
            with CONNECTING:
                found = address_of(host, port) or socket.getaddrinfo(
                    host, port, type=socket.SOCK_STREAM
                )
        except UnicodeError as error:  # a label of more than 63 characters
            raise httpcore.ConnectError(str(error)) from error
        refusal: Exception = httpcore.ConnectError(f"{host} has no address")
        for index, (*kind, _, address) in enumerate(found):
            left = left_of(timeout, httpcore.ConnectTimeout)
            # One address that drops packets must leave time for the others.
            share = None if left is None else left / (len(found) - index)
            try:
                with CONNECTING:
                    return SyncStream(run(self.open(kind, address, share)))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                refusal = error
        raise refusal

    async def connect(self, sock: socket.socket, address: Any, seconds: Seconds) -> None:
        """Block the thread until `sock` is connected."""
        sock.settimeout(seconds)
        sock.connect(address)
        sock.settimeout(0)

    async def receive(self, sock: socket.socket, most: int, seconds: Seconds) -> bytes:
        """Block the thread until bytes come."""
        sock.settimeout(seconds)
        try:
            return sock.recv(most)
        finally:
            sock.settimeout(0)

    async def wait(self, sock: socket.socket, *, read: bool, seconds: Seconds) -> tuple[bool, bool]:
        """Block the thread until `sock` is ready."""
        return wait_for(sock, read=read, write=True, seconds=seconds)
