"""Waits that threads and tasks of asyncio share."""

from __future__ import annotations

import weakref
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from .clock import now

if TYPE_CHECKING:
    import asyncio

Result = TypeVar("Result")


def run(work: Coroutine[Any, Any, Result]) -> Result:
    """Run a coroutine that blocks the thread instead of suspending."""
    try:
        work.send(None)
    except StopIteration as done:
        result: Result = done.value
        return result
    raise AssertionError("a coroutine for threads suspended")


def end_wait(turn: asyncio.Future[None]) -> None:
    """Set the result of `turn`, from any thread and any event loop."""

    def end() -> None:
        if not turn.done():
            turn.set_result(None)

    with suppress(RuntimeError):  # its loop is closed, and no task waits
        turn.get_loop().call_soon_threadsafe(end)


class Place:
    """
    A permit for one running call; an unreferenced one returns itself.

    Its owner holds `give_back`, too: the garbage collector clears a weak reference that it finds in garbage
    before it calls `__del__`. It also finalizes the coroutine of a call that has the permit: the owner may get
    this one back after another one came for it, or before. A spent permit is none.
    """

    __slots__ = ("_give_back", "is_spent")

    def __init__(self, give_back: GiveBack) -> None:
        self._give_back = give_back
        self.is_spent = False

    def __del__(self) -> None:
        self.is_spent = True
        give_back = self._give_back()
        if give_back is not None:
            give_back(Place(self._give_back))


GiveBack: TypeAlias = weakref.WeakMethod[Callable[[Place], None]]
"""The method of the owner that takes a place back."""


class Turn(ABC):
    """A wait that another thread or another event loop can end."""

    @abstractmethod
    def end(self) -> None:
        """End the wait, now or when it begins."""

    @abstractmethod
    async def wait(self, seconds: float) -> None:
        """Wait for `end()`, at most for some seconds."""


class ThreadTurn(Turn):
    """The wait of a thread."""

    def __init__(self) -> None:
        self._ended: SimpleQueue[None] = SimpleQueue()

    def end(self) -> None:
        self._ended.put(None)

    async def wait(self, seconds: float) -> None:
        end = now() + seconds
        while (left := end - now()) > 0:
            with suppress(Empty):
                # In parts, since Ctrl-C does not end a wait on Windows.
                self._ended.get(timeout=min(left, _LONGEST_WAIT))
                break


_LONGEST_WAIT = 1.0
"""Seconds."""


class TaskTurn(Turn):
    """The wait of a task of asyncio."""

    def __init__(self) -> None:
        import asyncio  # tasks have loaded it, and threads do without

        self._future: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def end(self) -> None:
        end_wait(self._future)

    async def wait(self, seconds: float) -> None:
        import asyncio

        await asyncio.wait((self._future,), timeout=seconds)
