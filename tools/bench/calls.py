"""
Whole calls over the loopback interface: the client's CPU time, the server's apart.
"""

from __future__ import annotations

import asyncio
import gc
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack
from functools import partial
from typing import Any

from tools.bench.callers import AsyncCall, Call, async_callers, callers
from tools.bench.measure import Medians, medians, steady_medians
from tools.bench.peers import BASE, OURS

TASKS = (1, 8, 64)
THREADS = 64
ROUNDS = 15
CALLS = 64
"""Calls of one contender in one round of the async half, whatever the number of tasks."""
MORE_CALLS = 1_000


def sync_calls(url: str, data: dict[str, Any], stock: str) -> Medians:
    """Seconds for one sync call."""
    with ExitStack() as stack:
        return medians(callers(url, data, stock, stack), rounds=ROUNDS, slice_=0.02)


def threads_calls(url: str, data: dict[str, Any], stock: str) -> Medians:
    """Seconds for 256 sync calls of threads that share a client; the others are not made for that."""
    with ExitStack() as stack, ThreadPoolExecutor(THREADS) as threads:
        known = callers(url, data, stock, stack)

        def spread(call: Call) -> None:
            for done in [threads.submit(call) for _ in range(4 * THREADS)]:
                done.result()

        contenders = {name: partial(spread, known[name]) for name in (BASE, OURS)}
        return medians(contenders, rounds=ROUNDS, slice_=0.02)


def async_calls(url: str, data: dict[str, Any], stock: str) -> dict[int, Medians]:
    """Seconds for one async call, by the number of tasks that call at the same time."""
    return asyncio.run(_async_calls(url, data, stock))


async def _async_calls(url: str, data: dict[str, Any], stock: str) -> dict[int, Medians]:
    found = {}
    async with AsyncExitStack() as stack:
        contenders = await async_callers(url, data, stock, stack)
        for tasks in TASKS:
            found[tasks] = await _async_medians(contenders, tasks)
    return found


async def _async_medians(contenders: dict[str, AsyncCall], tasks: int) -> Medians:
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(ROUNDS + 1):
        for name, call in contenders.items():
            began = time.process_time()
            async with asyncio.TaskGroup() as group:
                for _ in range(tasks):
                    group.create_task(_repeat(call, CALLS // tasks))
            times[name].append((time.process_time() - began) / CALLS)
    # The first round warms up.
    return steady_medians({name: found[1:] for name, found in times.items()})


async def _repeat(call: AsyncCall, times: int) -> None:
    for _ in range(times):
        await call()


def bytes_left_behind(url: str, data: dict[str, Any], stock: str) -> int:
    """Bytes of Python memory more after two thousand sync calls of ours than after one thousand."""
    with ExitStack() as stack:
        call = callers(url, data, stock, stack)[OURS]
        tracemalloc.start()  # first: what calls replace, such as a list of places, is counted before and after
        try:
            for _ in range(MORE_CALLS):
                call()
            before = _traced(call)
            for _ in range(MORE_CALLS):
                call()
            return _traced(call) - before
        finally:
            tracemalloc.stop()


def _traced(call: Any) -> int:
    call()
    gc.collect()
    return tracemalloc.get_traced_memory()[0]
