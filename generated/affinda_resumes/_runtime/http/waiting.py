# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Waits that threads and tasks of asyncio share."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any, TypeVar

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
