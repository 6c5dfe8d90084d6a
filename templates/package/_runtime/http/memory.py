"""
Connections in memory, for tests: all of a call is as ever, but what leaves the process goes to a function.

httpcore opens, writes, reads and keeps these connections as it does with those of sockets.
"""

from __future__ import annotations

import errno
import ssl
from functools import partial
from typing import Any, Protocol

from .async_network import AsyncBackend
from .clock import Seconds
from .early_answer import EarlyAnswer
from .network import Backend, SyncStream
from .own_sender import OwnSender
from .streams import Add, Network, Stream
from .translation import CONNECTING


class Peer(Protocol):
    """The other end of the connections."""

    def refuses(self) -> bool:
        """Tell whether the next attempt gets no connection, an idle one included."""
        ...

    def refuse(self) -> None:
        """Count a refused connection."""
        ...

    def answer(self, head: bytes, body: bytes) -> bytes:
        """Return the bytes of the answer to a request; none to close the connection."""
        ...


class MemoryStream(Stream):
    """A connection to a peer: HTTP/1.1, one request after another."""

    def __init__(self, network: Network, peer: Peer) -> None:
        super().__init__(network)
        self._peer = peer
        self._written = b""
        self._answer = b""
        self._is_closed = False

    async def send(self, data: bytes, timeout: Seconds, early: EarlyAnswer, add: Add) -> None:
        """Keep all of `data`."""
        self._written += data

    async def _receive(self, most: int, timeout: Seconds) -> bytes:
        """Return up to `most` bytes of the answer; none once the peer has closed the connection."""
        if not self._answer and not self._is_closed:
            head, _, body = self._written.partition(b"\r\n\r\n")
            self._written = b""
            self._answer = self._peer.answer(head, body)
            self._is_closed = not self._answer
        part, self._answer = self._answer[:most], self._answer[most:]
        return part

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: Seconds = None,
    ) -> Stream:
        """Encrypt nothing: no byte leaves the process."""
        return self

    def close(self) -> None:
        """Close the connection."""
        self._is_closed = True

    def get_extra_info(self, info: str) -> Any:
        """Tell httpcore whether an idle connection was closed by the peer; nothing else is known."""
        return (self._is_closed or self._peer.refuses()) if info == "is_readable" else None


class MemoryBackend(Backend):
    """The backend for threads."""

    def __init__(self, peer: Peer) -> None:
        super().__init__()
        self._peer = peer

    def connect_tcp(self, *args: Any, **options: Any) -> SyncStream:
        """Connect to the peer, whatever the host."""
        return SyncStream(_connected(self, self._peer))


class AsyncMemoryBackend(AsyncBackend):
    """The backend for asyncio."""

    def __init__(self, peer: Peer) -> None:
        super().__init__()
        self._peer = peer

    async def connect_tcp(self, *args: Any, **options: Any) -> MemoryStream:
        """Connect to the peer, whatever the host."""
        return _connected(self, self._peer)


def _connected(network: Network, peer: Peer) -> MemoryStream:
    """Open a connection, unless the peer refuses it."""
    if peer.refuses():
        peer.refuse()
        with CONNECTING:
            raise ConnectionRefusedError(errno.ECONNREFUSED, "connection refused")
    return MemoryStream(network, peer)


def send_to(sender: object, peer: Peer) -> None:
    """
    Make the sender of a client send to `peer` from now on.

    Raises:
        ValueError: it is that of an httpx client of the caller's.
    """
    if not isinstance(sender, OwnSender):
        raise ValueError("the client has an http_client of its own, which sends by itself")
    sender.lead_to(partial(MemoryBackend, peer), partial(AsyncMemoryBackend, peer))
