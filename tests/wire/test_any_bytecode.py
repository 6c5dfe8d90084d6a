"""
An exception at any bytecode of a call, as a signal handler may raise one, leaves nothing locked behind it.
"""

from __future__ import annotations

import asyncio
import contextlib
import dis
import gc
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest

import affinda_resumes
from affinda_resumes import AsyncClient, Client, ResumeDataUpdate
from affinda_resumes._runtime.http import pools
from tests.wire.calling import IDENTIFIER, KEY
from tests.wire.conftest import Serve
from tests.wire.fault_server import answer, says

PACKAGE = str(Path(str(affinda_resumes.__file__)).parent)
UPDATE = ResumeDataUpdate(summary="x")
Place = tuple[CodeType, int]
NOP = dis.opmap["NOP"]

pytestmark = [
    pytest.mark.usefixtures("clean"),
    # What is thrown into a finalizer goes nowhere, and a socket that is dropped is closed by its own.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore:coroutine .* was never awaited:RuntimeWarning"),
]


@pytest.fixture
def clean() -> Iterator[None]:
    """Collect the sockets that exceptions held while nobody minds them."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        gc.collect()


class ThrownError(Exception):
    """Thrown in by the test."""


def _traced(
    call: Callable[[], Any], visit: Callable[[Place], None], only: CodeType | None = None
) -> Any:
    """Run `call`, and visit each bytecode of the package, or of one function, that it comes to."""

    def trace(frame: FrameType, _event: str, _: Any) -> Any:
        code = frame.f_code
        # Most calls are of other code: to distinguish them is most of what a traced call costs.
        if (code is not only) if only else not code.co_filename.startswith(PACKAGE):
            return None
        frame.f_trace_opcodes = True
        bytecode = code.co_code  # made anew each time that it is asked for

        def step(frame: FrameType, event: str, _: Any) -> Any:
            # A NOP does nothing, so nothing comes there; the compiler leaves some outside of the block they stand in.
            if event == "opcode" and bytecode[frame.f_lasti] != NOP:
                visit((code, frame.f_lasti))
            return step

        return step

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        return call()
    finally:
        sys.settrace(before)


def _throw_everywhere(call: Callable[[], Any]) -> int:
    """Throw an exception at each bytecode that `call` comes to, once each, call again after each, and count them."""
    call()
    places: dict[Place, None] = {}
    _traced(call, lambda place: places.setdefault(place, None))
    count = 0
    for aim in places:
        thrown = False

        def visit(place: Place, aim: Place = aim) -> None:
            nonlocal thrown
            if place == aim and not thrown:
                thrown = True
                raise ThrownError

        with contextlib.suppress(ThrownError):
            _traced(call, visit, aim[0])
        count += thrown  # a call that need not wait this time does not come to each place
        gc.collect(1)  # a task and the traceback of its exception hold each other
        assert call() == "next", f"the call after an exception at {aim}"
    return count


def test_threads_go_on_after_an_exception_at_any_bytecode(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With two places for connections, a third exception would find none if any kept its place."""
    monkeypatch.setattr(pools, "MAX_CONNECTIONS", 2)
    server = serve(says(answer(b'{"rawText":"next"}')))
    with Client(api_key=KEY, base_url=server.url, timeout=60, max_retries=0) as client:
        assert 400 < _throw_everywhere(
            lambda: client.update_resume_data(IDENTIFIER, UPDATE).raw_text
        )


def test_tasks_go_on_after_an_exception_at_any_bytecode(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same for tasks, in one event loop."""
    monkeypatch.setattr(pools, "MAX_CONNECTIONS", 2)
    server = serve(says(answer(b'{"rawText":"next"}')))
    loop = asyncio.new_event_loop()
    client = AsyncClient(api_key=KEY, base_url=server.url, timeout=60, max_retries=0)

    def call() -> str | None:
        return loop.run_until_complete(client.update_resume_data(IDENTIFIER, UPDATE)).raw_text

    try:
        assert _throw_everywhere(call) > 400
    finally:
        loop.run_until_complete(client.aclose())
        loop.close()
