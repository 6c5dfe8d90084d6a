"""
A permit for a running call comes back, also where only the garbage collector finds it.
"""

from __future__ import annotations

import asyncio
import gc
import types
from collections.abc import Callable, Coroutine, Generator, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from affinda_resumes._runtime.http import pools
from affinda_resumes._runtime.http.connections import Lease
from affinda_resumes._runtime.http.messages import Origin
from tests.support.inline import package_from

pytestmark = pytest.mark.usefixtures("frozen")

OAUTH = """\
openapi: 3.1.0
info: {title: T, version: "1"}
security: [{oauth: []}]
paths: {/things: {get: {operationId: look, responses: {"204": {description: d}}}}}
components: {securitySchemes: {oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}}}}
"""


class Permits(NamedTuple):
    """A permit for one call at a time."""

    take: Callable[[], Any]
    free: Callable[[Any], None]

    def check(self) -> None:
        """Check that the permit is there, and no other one."""
        place = self.take()
        assert place is not None
        assert self.take() is None
        self.free(place)


def in_a_cycle(place: object) -> None:
    """Leave the only reference to a place in a list that holds itself, such as a task and its exception do."""
    cycle: list[Any] = [place]
    cycle.append(cycle)


def kept_in_a_cycle(hold: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Let only the garbage collector find a coroutine that waits, and what it holds."""
    coroutine = hold()
    coroutine.send(None)
    cycle: list[Any] = [coroutine]
    cycle.append(cycle)


@types.coroutine
def suspended() -> Generator[None]:
    """Wait for ever."""
    yield


@pytest.fixture(params=["thread", "task", "token"])
def permits(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Permits]:
    """Yield the one place of a pool of connections for threads or tasks, or the permit to fetch a token."""
    if request.param == "token":
        package = package_from(OAUTH, tmp_path)
        permit = import_module(f"{package.__name__}._runtime.call.fetched_tokens")._Permit()
        yield Permits(permit.take, permit.free)
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pools, "MAX_CONNECTIONS", 1)
        pool = pools.Pool(Origin("http", "localhost", 9), None, is_async=request.param == "task")
        leases = pool._leases_of(None)

    async def borrow() -> Any:
        task = asyncio.ensure_future(leases.borrow(0.0))
        await asyncio.sleep(0)
        if not task.done():
            task.cancel()
        return (await asyncio.gather(task, return_exceptions=True))[0]

    def take() -> Any:
        lease = runner.run(borrow())
        return lease if isinstance(lease, Lease) else None

    with asyncio.Runner() as runner:
        yield Permits(take, leases.end)


def test_a_permit_comes_back_alone(permits: Permits) -> None:
    """Such as that of a call whose exception refers to itself: without it, later calls would wait for ever."""
    for _ in range(3):
        in_a_cycle(permits.take())
        assert permits.take() is None
        gc.collect()
        permits.check()


def test_a_permit_comes_back_once(permits: Permits) -> None:
    """The collector finalizes the permit and the coroutine that frees it, in the order in which they were made."""

    async def hold() -> None:
        place = permits.take()
        try:
            await suspended()
        finally:
            permits.free(place)

    for _ in range(3):
        kept_in_a_cycle(hold)
        gc.collect()
        permits.check()

    def begun_before() -> Coroutine[Any, Any, None]:
        coroutine = hold()
        in_a_cycle(permits.take())
        gc.collect()  # makes a new permit
        return coroutine

    for _ in range(3):
        kept_in_a_cycle(begun_before)
        gc.collect()
        permits.check()
