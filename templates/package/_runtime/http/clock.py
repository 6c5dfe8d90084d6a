"""The one clock of the package, and time-outs that end at a deadline."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeAlias

Seconds: TypeAlias = float | None
"""A time-out; `None` for none."""


def _clock() -> Callable[[], float]:
    """
    Bind the clock once, out of reach of tools that replace names of modules.

    freezegun and `mock.patch("time.monotonic")` stop or move the clock of a program under test. A call that
    reads two clocks, one of them stopped, would see its deadline as passed.
    """
    monotonic = time.monotonic
    return lambda: monotonic()


now = _clock()
"""Return seconds on a monotonic clock."""


class Until(float):
    """
    A time-out that ends at a deadline: httpcore passes it to our network streams, which read the clock.

    A plain time-out starts again with each read, so a server that sends one byte at a time would never end
    a call.
    """

    deadline: float

    @classmethod
    def at(cls, deadline: float, at_most: float) -> Until:
        """Make a time-out of `at_most` seconds that ends at `deadline` (on the clock `now`) or before."""
        until = cls(at_most)
        until.deadline = deadline
        return until

    def left(self) -> float:
        """Return the seconds until the time-out, at least 0.001: a socket takes 0 as non-blocking."""
        return max(min(self, self.deadline - now()), 0.001)


def left_of(timeout: Seconds, expired: type[Exception]) -> Seconds:
    """
    Return the seconds that are left of a time-out.

    Raises:
        expired: the deadline has passed.
    """
    if not isinstance(timeout, Until):
        return timeout
    if now() >= timeout.deadline:
        raise expired("the deadline passed")
    return timeout.left()


def from_now(timeout: Seconds) -> Seconds:
    """Start a time-out now for a whole step, such as a TLS handshake, and not for each read and write."""
    if not isinstance(timeout, Until):
        return timeout
    return Until.at(min(timeout.deadline, now() + timeout), float(timeout))
