"""Objects that begin anew in a forked process, since what they hold is their parent's."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class Forkable(Protocol):
    """An object that begins anew in a forked process."""

    def after_fork(self) -> None:
        """Begin anew, in the forked process."""
        ...


_KNOWN: weakref.WeakSet[Forkable] = weakref.WeakSet()


def begin_anew_in_forks(one: Forkable) -> None:
    """Let an object begin anew in each process that is forked from now on."""
    _KNOWN.add(one)


def _after_fork() -> None:
    for one in list(_KNOWN):
        one.after_fork()


if hasattr(os, "register_at_fork"):  # Windows has none
    os.register_at_fork(after_in_child=_after_fork)
