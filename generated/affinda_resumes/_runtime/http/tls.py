# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
TLS between a connection and its user, without any I/O: the streams move the bytes.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Generator
from contextlib import suppress
from typing import TypeAlias

from .early_answer import Watcher

Steps: TypeAlias = Generator["bytes | None", bytes, bytes]
"""Yields bytes to send, or `None` to be sent the bytes that came (none at the end of the connection)."""

_MOST = 65_536


class TLS:
    """
    One side of a TLS connection, as an `ssl.SSLObject` that reads from memory and writes to it.
    """

    def __init__(self, context: ssl.SSLContext, server_hostname: str | None) -> None:
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self.object = context.wrap_bio(
            self._incoming, self._outgoing, server_hostname=server_hostname
        )
        self._agreed = False

    def handshake(self) -> Steps:
        """Agree on keys, and check the certificate of the other side."""

        def step() -> bytes:
            self.object.do_handshake()
            self._agreed = True
            return b""

        return self._run(step)

    def read(self, most: int) -> Steps:
        """Read up to `most` bytes; none at the end of the connection, be it said or not."""

        def step() -> bytes:
            try:
                return self.object.read(most)
            except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
                return b""

        return self._run(step)

    def encrypt(self, data: memoryview) -> bytes:
        """The bytes to send for `data`."""
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
        """What `data`, which came while something was written, says; what is TLS's own says nothing."""
        self._incoming.write(data)
        plain = b""
        if self._agreed:
            with suppress(ssl.SSLError):  # `read` will say what is wrong, or that more must come
                while part := self.object.read(_MOST):
                    plain += part
        return plain


class Decrypted:
    """
    A watcher that decrypts what came early for the watcher above.
    """

    def __init__(self, tls: TLS, early: Watcher) -> None:
        self._tls = tls
        self._early = early

    @property
    def answered(self) -> bool:
        """Whether the head of a final answer has begun."""
        return self._early.answered

    @property
    def refused(self) -> bool:
        """Whether that answer is no success."""
        return self._early.refused

    @property
    def full(self) -> bool:
        """Whether no more bytes are taken in."""
        return self._early.full

    def add(self, data: bytes) -> None:
        """Take in bytes that came."""
        self._early.add(self._tls.decrypt(data))
