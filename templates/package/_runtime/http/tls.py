"""
TLS without any I/O: the network streams send and receive its bytes.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Generator
from contextlib import suppress
from typing import TypeAlias

from .early_answer import Watcher

Steps: TypeAlias = Generator["bytes | None", bytes, bytes]
"""A generator of bytes to send; after `None` it is sent received bytes (none at the end of the connection)."""

_CHUNK = 65_536


class TLS:
    """
    The client's side of a TLS connection: an `ssl.SSLObject` that reads from memory and writes to it.
    """

    def __init__(self, context: ssl.SSLContext, server_hostname: str | None) -> None:
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self.object = context.wrap_bio(
            self._incoming, self._outgoing, server_hostname=server_hostname
        )
        self._is_ready = False

    def handshake(self) -> Steps:
        """Perform the handshake, and check the server's certificate."""

        def step() -> bytes:
            self.object.do_handshake()
            self._is_ready = True
            return b""

        return self._run(step)

    def read(self, most: int) -> Steps:
        """Read up to `most` bytes; none at the end of the connection, announced or not."""

        def step() -> bytes:
            try:
                return self.object.read(most)
            except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
                return b""

        return self._run(step)

    def encrypt(self, data: memoryview) -> bytes:
        """Return the encrypted bytes of `data`."""
        while data:
            data = data[self.object.write(data) :]
        return self._outgoing.read()

    def _run(self, step: Callable[[], bytes]) -> Steps:
        while True:
            result: bytes | None = None
            try:
                result = step()
            except ssl.SSLWantReadError:
                pass
            except ssl.SSLError:
                if alert := self._outgoing.read():
                    yield alert
                raise
            if said := self._outgoing.read():
                yield said
            if result is not None:
                return result
            came = yield None
            if came:
                self._incoming.write(came)
            else:
                self._incoming.write_eof()

    def decrypt(self, data: bytes) -> bytes:
        """Decrypt bytes that came early; TLS's own messages give no bytes."""
        self._incoming.write(data)
        plain = b""
        if self._is_ready:
            with suppress(ssl.SSLError):  # `read` will raise it, or wait for more bytes
                while part := self.object.read(_CHUNK):
                    plain += part
        return plain


class Decrypted:
    """
    A watcher that decrypts bytes that came early, and passes them on.
    """

    def __init__(self, tls: TLS, early: Watcher) -> None:
        self._tls = tls
        self._early = early

    @property
    def answered(self) -> bool:
        """True if the head of a final answer has begun."""
        return self._early.answered

    @property
    def refused(self) -> bool:
        """True if that answer is no success."""
        return self._early.refused

    @property
    def full(self) -> bool:
        """True if no more bytes are accepted."""
        return self._early.full

    def add(self, data: bytes) -> None:
        """Decrypt and pass on bytes that came early."""
        self._early.add(self._tls.decrypt(data))
