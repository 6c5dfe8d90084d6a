# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Answers that come while the request is still being written (RFC 9112, section 9.5).
"""

from __future__ import annotations

import re
from typing import Protocol

GRACE_SECONDS = 1.0
"""Seconds that a server which has answered may leave the rest of a request unread before writing ends."""
MOST_BYTES = 256 * 1024
"""Bytes that are taken in while a request is being written; more stays in the socket."""


class Watcher(Protocol):
    """
    Takes in bytes that came early, and tells whether to write on.
    """

    @property
    def answered(self) -> bool:
        """Whether the head of a final answer has begun."""
        ...

    @property
    def refused(self) -> bool:
        """Whether that answer is no success: the rest of the request isn't wanted."""
        ...

    @property
    def full(self) -> bool:
        """Whether no more bytes are taken in."""
        ...

    def add(self, data: bytes) -> None:
        """Take in bytes that came."""
        ...


class EarlyAnswer:
    """
    The bytes that came on a connection while a request was being written to it.
    """

    def __init__(self) -> None:
        self._data = b""

    @property
    def answered(self) -> bool:
        """Whether the head of a final answer has begun."""
        return self._status() is not None

    @property
    def refused(self) -> bool:
        """Whether that answer is no success: the rest of the request isn't wanted."""
        status = self._status()
        return status is not None and status >= 300

    @property
    def full(self) -> bool:
        """Whether no more bytes are taken in."""
        return len(self._data) >= MOST_BYTES

    def add(self, data: bytes) -> None:
        """Take in bytes that came."""
        self._data += data

    def take(self, most: int) -> bytes:
        """Hand out up to `most` of the bytes, the first first."""
        data, self._data = self._data[:most], self._data[most:]
        return data

    def __bool__(self) -> bool:
        return bool(self._data)

    def _status(self) -> int | None:
        """The status of the first answer that is final; `None` while only interim ones (1xx) have come."""
        start = 0
        while (found := _STATUS_LINE.match(self._data, start)) is not None:
            if not found[1].startswith(b"1"):
                return int(found[1])
            end = self._data.find(b"\r\n\r\n", start)
            if end < 0:
                return None
            start = end + 4
        return None


_STATUS_LINE = re.compile(rb"HTTP/1\.[01] (\d{3})")
