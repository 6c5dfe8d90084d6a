"""
Calls under a clock that stands still, or jumps.

Each runs in a fork of its own: a stopped clock stops the event loops of every thread.
"""

from __future__ import annotations

import functools
import json
from pathlib import Path

import pytest

import affinda_resumes
from affinda_resumes._runtime.http import clock
from tests.support.forking import ForkServer
from tests.wire.conftest import Serve
from tests.wire.fault_server import READ, WAIT, answer, says
from tests.wire.faults import RESUME

ROOT = Path(str(affinda_resumes.__file__)).parents[1]
CALLS = """\
import asyncio, json, sys
from contextlib import ExitStack
from unittest import mock

sys.path.insert(0, sys.argv[1])
from affinda_resumes import ApiError, AsyncClient, Client, ResumeDataUpdate
from affinda_resumes._runtime.http.library import installed
httpx = installed().httpx
from freezegun import freeze_time

transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
update = ResumeDataUpdate(summary="x")
backwards = iter(range(10**9, 0, -1000)).__next__
clocks = {"far ahead": lambda: 1.8e9, "at zero": lambda: 0.0, "backwards": backwards}

def told(call):
    try:
        return {"attempts": call().attempts}
    except ApiError as error:
        return {"error": type(error).__name__, "elapsed": error.elapsed}

def sync(options, borrowed):
    theirs = httpx.Client(transport=transport) if borrowed else None
    with Client(**options, http_client=theirs) as client:
        return client.update_resume_data_detailed("a", update)

async def tasks(options, borrowed):
    theirs = httpx.AsyncClient(transport=transport) if borrowed else None
    async with AsyncClient(**options, http_client=theirs) as client:
        return await client.update_resume_data_detailed("a", update)

def run(arguments):
    url, clock, borrowed, timeout = json.loads(arguments[0])
    options = {"api_key": "k", "base_url": url, "timeout": timeout, "max_retries": 0}
    with ExitStack() as stack:
        if clock == "frozen":
            stack.enter_context(freeze_time("2026-01-02"))
        elif clock != "real":
            stack.enter_context(mock.patch("time.monotonic", clocks[clock]))
        results = {"sync": told(lambda: sync(options, borrowed))}
        # An event loop has the clock of the module: it runs under none that goes backwards, and has no deadline
        # under one that stands still.
        if clock != "backwards" and timeout > 1:
            results["async"] = told(lambda: asyncio.run(tasks(options, borrowed)))
    print(json.dumps(results))
    return 0
"""


@functools.cache
def _server() -> ForkServer:
    return ForkServer(CALLS, ROOT)


def _told(
    url: str, clock: str, *, borrowed: bool = False, timeout: float = 60
) -> dict[str, dict[str, object]]:
    """Return what a call of each client gives under a clock: its attempts, or its error and how long it took."""
    done = _server().run(json.dumps([url, clock, borrowed, timeout]), cwd=ROOT)
    assert done.returncode == 0, done.stderr
    told: dict[str, dict[str, object]] = json.loads(done.stdout)
    return told


@pytest.mark.parametrize("name", ["frozen", "far ahead", "at zero", "backwards"])
@pytest.mark.parametrize("borrowed", [False, True], ids=["own", "in memory"])
def test_a_replaced_clock_ends_no_call(name: str, borrowed: bool, serve: Serve) -> None:
    """Under freezegun, and under a replaced `time.monotonic`, calls with both clients work."""
    server = serve(says(answer(RESUME)))
    told = _told(server.url, name, borrowed=borrowed)
    assert [{"attempts": 1}] * len(told) == list(told.values())
    assert len(server.requests) == (0 if borrowed else len(told))


@pytest.mark.parametrize("name", ["real", "frozen", "at zero"])
def test_the_deadline_holds_under_a_clock_that_stands_still(name: str, serve: Serve) -> None:
    """The clock of a call is the real one: who stops `time.monotonic` does not hold up the deadline of threads."""
    server = serve([READ, WAIT])
    told = _told(server.url, name, timeout=0.3)["sync"]
    assert told["error"] == "DeadlineExceededError"
    assert isinstance(told["elapsed"], float)
    assert told["elapsed"] >= 0.3


def test_the_clock_is_looked_up_in_one_place() -> None:
    """No other module of the package asks the standard library how late it is, but for a date in a header."""
    asking = {
        path.name
        for path in Path(str(affinda_resumes.__file__)).parent.rglob("*.py")
        if any(
            name in path.read_text("utf-8") for name in ("monotonic", "perf_counter", "time.time")
        )
    }
    assert asking == {"clock.py", "retry_after.py"}
    assert clock.now() <= clock.now()
