# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
The one clock of the package, and time-outs that shrink as it goes on.
"""

from __future__ import annotations

import time
from collections.abc import Callable


def _clock() -> Callable[[], float]:
    """
    Bind the clock once, where nothing that replaces the names of a module reaches it.

    freezegun and `mock.patch("time.monotonic")` stop or move the clock of a program under test. A call that
    looked at two clocks, one of them stopped, took its deadline for passed.
    """
    monotonic = time.monotonic
    return lambda: monotonic()


now = _clock()
"""Seconds on a clock that never goes back and that nobody sets."""


class Until(float):
    """
    A time-out that shrinks: httpcore hands it to our network streams as it is, and they look at the clock.

    A plain time-out starts anew with each read, so a server that drips one byte at a time holds a call for
    ever.
    """

    deadline: float

    @classmethod
    def at(cls, deadline: float, at_most: float) -> Until:
        """A time-out of `at_most` seconds that never reaches beyond `deadline` (on the clock `now`)."""
        until = cls(at_most)
        until.deadline = deadline
        return until

    def left(self) -> float:
        """Seconds until the time-out; at least a millisecond, since a socket takes 0 as non-blocking."""
        return max(min(self, self.deadline - now()), 0.001)


def left_of(timeout: float | None, expired: type[Exception]) -> float | None:
    """
    Seconds that are left of a time-out.

    Raises:
        expired: the deadline has passed.
    """
    if not isinstance(timeout, Until):
        return timeout
    if now() >= timeout.deadline:
        raise expired("the deadline passed")
    return timeout.left()


def from_now(timeout: float | None) -> float | None:
    """The same time-out for a whole step, such as a TLS handshake, and not for each read and write of it."""
    if not isinstance(timeout, Until):
        return timeout
    return Until.at(min(timeout.deadline, now() + timeout), float(timeout))
