# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The time-outs of a caller's client, shortened so that they end at the deadline of the call."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from .clock import Seconds, now


def left_until(deadline: float, own: Seconds) -> float:
    """Return the seconds until the deadline, at most those of the caller's own time-out."""
    left = max(deadline - now(), 0.001)  # a socket takes 0 as non-blocking
    return left if own is None else min(own, left)


class Timeouts(dict[str, float]):
    """
    The time-outs of a request: each step gets what is left when it begins.

    The steps are connecting, sending, waiting for the head of the answer, and reading its body.
    """

    def __init__(self, own: dict[str, Seconds], deadline: float) -> None:
        super().__init__({name: left_until(deadline, own[name]) for name in own})
        self._own = own
        self._deadline = deadline

    def get(self, name: str, default: Any = None) -> Any:
        """Return the seconds for a step that begins now."""
        return left_until(self._deadline, self._own[name]) if name in self._own else default


@contextmanager
def reads_until(deadline: float, response: Any) -> Generator[None, None, None]:
    """
    Let each read of a body, in a thread, end at the deadline.

    httpcore starts the time-out of a body again with each of its parts. The connection belongs to this answer
    until it is closed, so its stream can have another `read` meanwhile. HTTP/2 shares a connection, and a
    transport that is not httpx's has no such stream: they keep their own time-outs.
    """
    stream = response.extensions.get("network_stream")
    known: dict[str, Any] = getattr(stream, "__dict__", {"read": None})
    if "read" in known or response.http_version != "HTTP/1.1":
        yield
        return
    read = stream.read

    def read_in_time(max_bytes: int, timeout: Seconds = None) -> Any:
        return read(max_bytes, timeout=left_until(deadline, timeout))

    known["read"] = read_in_time
    try:
        yield
    finally:
        known.pop("read", None)
