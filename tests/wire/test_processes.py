"""
A client that was made before a fork, in the processes after it.
"""

from __future__ import annotations

import asyncio
import json
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from affinda_resumes import AsyncClient, Client, InvalidRequestError, ResumeDataUpdate
from affinda_resumes._runtime.http import pools
from tests.support.library import httpx
from tests.wire.calling import IDENTIFIER, KEY, Mode, body_of, target_of
from tests.wire.conftest import Serve
from tests.wire.fault_server import CLOSE, READ, START_TLS, Answer, answer

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork"),
    # Python 3.12 and newer warn of a fork beside threads: the server of the test runs in some.
    pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning"),
]
UPDATE = ResumeDataUpdate(summary="x")


def _echo(request: bytes) -> bytes:
    if not request:  # the client has gone
        return b""
    identifier = target_of(request).rpartition("/")[2]
    return answer(json.dumps({"rawText": identifier}).encode())


ECHO = [READ, Answer(_echo)]


def _in_child(work: Callable[[], Any]) -> tuple[int, int]:
    """Fork, run `work` there, and give the child's process and what it writes its result to."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:  # nothing of pytest runs on in the child, whatever happens
        try:
            os.write(writing, json.dumps(work()).encode())
        except BaseException as error:
            os.write(writing, json.dumps(repr(error)).encode())
        finally:
            os._exit(0)
    os.close(writing)
    return child, reading


def _result(child: tuple[int, int]) -> Any:
    process, reading = child
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read()
    os.waitpid(process, 0)
    return json.loads(told)


class _Caller:
    """A client of either kind, its async calls made in one event loop."""

    def __init__(self, mode: Mode, url: str, **options: Any) -> None:
        self.mode = mode
        options = {"api_key": KEY, "base_url": url, "timeout": 20, "max_retries": 0, **options}
        self.client: Any = (Client if mode == "sync" else AsyncClient)(**options)
        self._theirs: Any = options.get("http_client")
        self._loops = {os.getpid(): asyncio.new_event_loop()}

    def _run(self, call: Any) -> Any:
        """Wait for a call, in an event loop of this process."""
        loop = self._loops.get(os.getpid())
        if loop is None:
            loop = self._loops[os.getpid()] = asyncio.new_event_loop()
        return loop.run_until_complete(call)

    def ask(self, identifier: str) -> str | None:
        call = self.client.update_resume_data(identifier, UPDATE)
        resume = call if self.mode == "sync" else self._run(call)
        text: str | None = resume.raw_text
        return text

    def close(self) -> None:
        if self.mode == "sync":
            self.client.close()
            if self._theirs:
                self._theirs.close()
        else:
            self._run(self.client.aclose())
            if self._theirs:
                self._run(self._theirs.aclose())
        for loop in self._loops.values():
            loop.close()


@contextmanager
def _calling(mode: Mode, url: str, **options: Any) -> Iterator[_Caller]:
    caller = _Caller(mode, url, **options)
    try:
        yield caller
    finally:
        caller.close()


def test_children_get_their_own_answers(mode: Mode, serve: Serve) -> None:
    """
    A connection that the parent left idle is no child's: each opens one of its own, and the parent keeps its own.
    """
    server = serve(ECHO)
    with _calling(mode, server.url) as caller:
        caller.ask("parent-0")

        def work(tag: str) -> list[str | None]:
            return [caller.ask(f"{tag}-{number}") for number in range(5)]

        children = {tag: _in_child(lambda tag=tag: work(tag)) for tag in "AB"}  # type: ignore[misc]
        for tag, child in children.items():
            assert [f"{tag}-{number}" for number in range(5)] == _result(child)
        assert caller.ask("parent-1") == "parent-1"
    assert server.connections == 3


def test_tls_connections_are_not_shared(mode: Mode, serve: Serve, trusted: None) -> None:
    """
    A child sends nothing on its parent's TLS session, not even the end of it.

    Two processes that go on with one session break it, or worse.
    """
    server = serve([START_TLS, READ, Answer(_echo), READ, Answer(_echo), CLOSE])
    with _calling(mode, f"https://localhost:{server.port}") as caller:
        caller.ask("parent-0")
        assert _result(_in_child(lambda: caller.ask("child"))) == "child"
        assert caller.ask("parent-1") == "parent-1"
    assert server.connections == 2


def test_a_child_that_closes_leaves_its_parents_connections(mode: Mode, serve: Serve) -> None:
    """Closing the client in a child ends nothing that the parent has."""
    server = serve(ECHO)
    with _calling(mode, server.url) as caller:
        caller.ask("parent-0")
        _result(_in_child(caller.close))
        assert caller.ask("parent-1") == "parent-1"
    assert server.connections == 1


def test_a_fork_beside_calls_under_way_leaves_the_child_free(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Places and connections that other threads held at the fork hold up no call of the child."""
    monkeypatch.setattr(pools, "MAX_CONNECTIONS", 2)
    arrived = threading.Semaphore(0)
    go_on = threading.Event()

    def slowly(request: bytes) -> bytes:
        if b"slow" in target_of(request).encode():
            arrived.release()
            go_on.wait(20)
        return _echo(request)

    server = serve([READ, Answer(slowly)])
    with Client(api_key=KEY, base_url=server.url, timeout=30) as client:
        answers: list[str | None] = []

        def under_way(number: int) -> None:
            answers.append(client.update_resume_data(f"slow-{number}", UPDATE).raw_text)

        threads = [threading.Thread(target=under_way, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for _ in range(2):  # both connections are in use, and two threads wait for one
            arrived.acquire(timeout=20)
        child = _in_child(lambda: client.update_resume_data("child", UPDATE).raw_text)
        told = _result(child)
        go_on.set()
        for thread in threads:
            thread.join(20)
    assert told == "child"
    assert sorted(answers, key=str) == [f"slow-{number}" for number in range(4)]


def test_a_callers_used_http_client_is_refused_in_a_child(mode: Mode, serve: Serve) -> None:
    """Its connections may be the parent's: nothing is sent, and the error says what to do."""
    server = serve(ECHO)
    theirs: Any = httpx.Client() if mode == "sync" else httpx.AsyncClient()
    with _calling(mode, server.url, http_client=theirs) as caller:
        caller.ask("parent-0")

        def work() -> Any:
            try:
                return caller.ask("child")
            except InvalidRequestError as error:
                return [str(error), error.applied]

        told = _result(_in_child(work))
        assert caller.ask("parent-1") == "parent-1"
    assert told[0].startswith("the http_client was used before this process was forked")
    assert told[1] is False
    assert [b"parent-0", b"parent-1"] == [
        r.split(b" ")[1].rpartition(b"/")[2] for r in server.requests
    ]


def test_a_transport_in_memory_is_used_in_a_child_too(mode: Mode) -> None:
    """A caller's tests that fork, with a mock transport, have no connection to share."""
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"rawText": "x"}))
    theirs: Any = (httpx.Client if mode == "sync" else httpx.AsyncClient)(transport=transport)
    with _calling(mode, "http://localhost", http_client=theirs) as caller:
        caller.ask("parent-0")
        assert _result(_in_child(lambda: caller.ask("child"))) == "x"


def test_the_descriptors_of_the_parent_are_closed_in_the_child(serve: Serve) -> None:
    """A child that kept them would keep the server from seeing that the parent has gone."""
    server = serve(ECHO)
    with Client(api_key=KEY, base_url=server.url) as client:
        client.update_resume_data(IDENTIFIER, UPDATE)

        def sockets() -> int:
            found = 0
            for name in Path("/proc/self/fd").iterdir():
                with suppress(OSError):
                    found += str(name.readlink()).startswith("socket:")
            return found

        if not Path("/proc/self/fd").is_dir():
            pytest.skip("this system shows no open files")
        before = sockets()
        assert _result(_in_child(sockets)) == before - 1


def test_a_body_of_a_forked_child_is_its_own(mode: Mode, serve: Serve) -> None:
    """The first call of a client that never called before the fork works in every process."""
    server = serve(ECHO)
    with _calling(mode, server.url) as caller:
        child = _in_child(lambda: caller.ask("child"))
        assert (_result(child), caller.ask("parent")) == ("child", "parent")
    assert {json.loads(body_of(request))["summary"] for request in server.requests} == {"x"}
