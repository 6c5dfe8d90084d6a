# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Answers that come while the request is still being written (RFC 9112, section 9.5)."""

from __future__ import annotations

import re

GRACE_SECONDS = 1.0
"""Seconds without progress after which writing ends, once the server has answered."""
MAX_BYTES = 256 * 1024
"""Bytes that are kept while a request is being written; more stay in the socket."""


class EarlyAnswer:
    """The bytes that came on a connection while a request was being written to it."""

    def __init__(self) -> None:
        self._data = b""

    @property
    def answered(self) -> bool:
        """True if the head of a final answer has begun."""
        return self._status() is not None

    @property
    def refused(self) -> bool:
        """True if that answer is no success: then the rest of the request is not sent."""
        status = self._status()
        return status is not None and status >= 300

    @property
    def full(self) -> bool:
        """True if no more bytes are accepted."""
        return len(self._data) >= MAX_BYTES

    def add(self, data: bytes) -> None:
        """Keep bytes that came early."""
        self._data += data

    def take(self, most: int) -> bytes:
        """Remove and return up to `most` of the bytes, in their order."""
        data, self._data = self._data[:most], self._data[most:]
        return data

    def __bool__(self) -> bool:
        return bool(self._data)

    def _status(self) -> int | None:
        """Return the status of the first final answer; `None` while only interim ones (1xx) have come."""
        start = 0
        while (found := re.compile(_STATUS_LINE).match(self._data, start)) is not None:
            if not found[1].startswith(b"1"):
                return int(found[1])
            end = self._data.find(b"\r\n\r\n", start)
            if end < 0:
                return None
            start = end + 4
        return None


_STATUS_LINE = rb"HTTP/1\.[01] (\d{3})"
