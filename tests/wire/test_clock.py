"""
Calls under a clock that stands still, or jumps.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

import affinda_resumes
from affinda_resumes import DeadlineExceededError
from affinda_resumes._runtime import clock
from tests.wire.calling import Mode, call
from tests.wire.conftest import Serve
from tests.wire.fault_server import READ, WAIT, answer, says
from tests.wire.faults import RESUME

IN_MEMORY = {"transport": httpx.MockTransport(lambda request: httpx.Response(200, json={}))}
CLOCKS: dict[str, Callable[[], float]] = {
    "far ahead": lambda: 1.8e9,
    "at zero": lambda: 0.0,
    "backwards": iter(range(10**9, 0, -1000)).__next__,
}


@pytest.mark.parametrize("name", CLOCKS)
@pytest.mark.parametrize("borrow", [None, IN_MEMORY], ids=["own", "in memory"])
def test_a_replaced_clock_ends_no_call(
    name: str,
    borrow: dict[str, object] | None,
    serve: Serve,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A call under a replaced `time.monotonic` is as good as under the real one, and took no time back."""
    server = serve(says(answer(b"{}", 503)), says(answer(RESUME)))
    monkeypatch.setattr(time, "monotonic", CLOCKS[name])
    response = call("sync", server.url, borrow=borrow).response
    assert response.attempts == (2 if borrow is None else 1)
    assert 0 <= response.elapsed < 60


@pytest.mark.parametrize("borrow", [None, IN_MEMORY], ids=["own", "in memory"])
def test_a_frozen_clock_ends_no_call(
    borrow: dict[str, object] | None, mode: Mode, serve: Serve
) -> None:
    """Under freezegun, which replaces the names of every module, calls work with both clients."""
    freezegun = pytest.importorskip("freezegun")
    server = serve(says(answer(RESUME)))
    with freezegun.freeze_time("2026-01-02"):
        response = call(mode, server.url, borrow=borrow).response
    assert response.attempts == 1


def test_the_deadline_holds_under_a_clock_that_stands_still(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clock of a call is the real one: nobody who stops `time.monotonic` holds up its deadline."""
    server = serve([READ, WAIT])
    monkeypatch.setattr(time, "monotonic", lambda: 5.0)
    error = call("sync", server.url, timeout=0.2).error
    assert type(error) is DeadlineExceededError
    assert error.elapsed >= 0.2


def test_the_clock_is_looked_up_in_one_place() -> None:
    """No other module of the package asks the standard library how late it is, but for a date in a header."""
    package = Path(str(affinda_resumes.__file__)).parent
    asking = {
        path.name
        for path in package.rglob("*.py")
        if any(
            name in path.read_text("utf-8") for name in ("monotonic", "perf_counter", "time.time")
        )
    }
    assert asking == {"clock.py", "retry_after.py"}
    assert clock.now() <= clock.now()
