"""
How much is done, counted and not timed: the same on a slow machine, on a busy one, and on this one.

Each number here is a promise about cost; `make bench` has the times. Raise one only with a reason.
"""

from __future__ import annotations

import asyncio
import gc
import json
import operator
import sys
import threading
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType
from typing import Any

import httpcore
import httpx
import pytest

import affinda_resumes
from affinda_resumes import AsyncClient, Client, ResumeData, ResumeDataUpdate
from affinda_resumes._runtime.http import async_network, network, pools
from affinda_resumes._runtime.views.read_view import ReadView
from affinda_resumes._runtime.wire import json_codec
from tools.bench.samples import contract, documented, objects_in, repeated
from tools.bench.server import serving

PACKAGE = str(Path(affinda_resumes.__file__).parent)
ANSWER = documented(contract(), "Response")

LATE_LISTS = 13
LISTS_OF_OBJECTS = 7
COPIED_LISTS = 8
COPIED_AT_ONCE = 1
DATES = 4
BASE64 = 1


def calls_of(work: Callable[[], object], within: str = "") -> Counter[str]:
    """How often `work` calls each Python function whose file lies `within` a folder, and each C function."""
    found: Counter[str] = Counter()

    def watch(frame: FrameType, event: str, argument: Any) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(within):
            found[frame.f_code.co_name] += 1
        elif event == "c_call" and not within:
            found[f"C {argument.__qualname__}"] += 1

    gc.disable()  # a collection calls whoever asked to be told of it
    sys.setprofile(watch)
    try:
        work()
    finally:
        sys.setprofile(None)
        gc.enable()
    found.pop("<lambda>", None)
    found.pop("C setprofile", None)
    return found


def written(data: dict[str, Any]) -> Callable[[], Any]:
    """What turns an update made of `data` into JSON."""
    update = ResumeData.from_dict(data).to_update()
    encode: Any = ResumeDataUpdate.__view_encode__
    return lambda: encode(update)


def decoded(data: dict[str, Any]) -> Callable[[], Any]:
    """What turns parsed JSON into a read view."""
    decode: Any = ResumeData.__view_decode__
    return lambda: decode(data)


def read(data: dict[str, Any]) -> Callable[[], Any]:
    """What turns parsed JSON into a read view, and looks at every field of it."""
    decode: Any = ResumeData.__view_decode__
    look = operator.attrgetter(*ResumeData.__view_fields__)

    def whole() -> Any:
        view = decode(data)
        look(view)
        return view

    return whole


def test_decoding_calls() -> None:
    """Decoding calls one decoder for each object outside of lists, and no other function."""
    found = calls_of(decoded(ANSWER), PACKAGE)
    outside = {name: value for name, value in ANSWER.items() if not isinstance(value, list)}

    decoders = sum(times for name, times in found.items() if name.startswith("decode_"))
    assert objects_in(outside) == decoders
    assert {"to_bytes": BASE64} == rest_of(found)


def test_decoding_costs_the_same_at_every_size() -> None:
    """What isn't looked at costs nothing: lists a hundred times as long are decoded with the same calls."""
    assert calls_of(decoded(ANSWER)) == calls_of(decoded(repeated(ANSWER, 100)))


def test_reading_calls() -> None:
    """Reading calls one decoder for each object, one function for each list, and no other function."""
    found = calls_of(read(ANSWER), PACKAGE)

    decoders = sum(times for name, times in found.items() if name.startswith("decode_"))
    assert objects_in(ANSWER) == decoders
    lists = {"read": LATE_LISTS, "each": LISTS_OF_OBJECTS, "own": COPIED_AT_ONCE}
    assert {**lists, "to_date": DATES, "to_bytes": BASE64} == rest_of(found)


def test_a_list_is_read_once() -> None:
    """The second look at a list reads nothing again."""
    view = ResumeData.from_dict(ANSWER)
    assert calls_of(lambda: view.skills, PACKAGE)["each"]

    assert {"read": 1} == calls_of(lambda: view.skills, PACKAGE)


def rest_of(found: Counter[str]) -> dict[str, int]:
    """The calls of other functions than decoders."""
    return {name: times for name, times in found.items() if not name.startswith("decode_")}


def test_encoding_calls() -> None:
    """Writing calls one encoder for each object, one loop for each list of them, and no other function."""
    sent = ResumeData.from_dict(ANSWER).to_update().to_dict()
    found = calls_of(written(ANSWER), PACKAGE)

    encoders = sum(times for name, times in found.items() if name.startswith("encode_"))
    assert objects_in(sent) == encoders
    assert {"each", "from_date"} == {name for name in found if not name.startswith("encode_")}


@pytest.mark.parametrize("work", [read, written])
def test_growth(work: Callable[[dict[str, Any]], Callable[[], Any]]) -> None:
    """Ten and a hundred times the items cost ten and a hundred times the calls, C functions included."""
    small, middle, large = (calls_of(work(repeated(ANSWER, n))).total() for n in (1, 10, 100))

    assert (middle - small) * 10 == large - middle


def test_codec_calls() -> None:
    """Parsing and writing JSON calls no more Python for more of it."""
    small, large = json.dumps(ANSWER).encode(), json.dumps(repeated(ANSWER, 100)).encode()

    for body in (small, large):
        found = calls_of(lambda body=body: json_codec.decode_json(body, None), PACKAGE)
        assert {"decode_json": 1, "_loads": 1} == found
    assert {"encode_json": 1} == calls_of(lambda: json_codec.encode_json(ANSWER, None), PACKAGE)


def test_no_json_library_calls() -> None:
    """JSON is parsed and written without the Python half of `json`, also with white space at the end."""
    body = json.dumps(ANSWER).encode()
    folder = str(Path(json.__file__).parent)

    assert not calls_of(lambda: json_codec.decode_json(body, None), folder)
    assert not calls_of(lambda: json_codec.decode_json(body + b"\r\n", None), folder)
    assert not calls_of(lambda: json_codec.encode_json(ANSWER, None), folder)


def test_missing_name_calls() -> None:
    """An object that lacks a name is read again itself, and what is in it is read once."""
    whole = calls_of(read(ANSWER), PACKAGE)
    lacking = {**ANSWER, "unknown": 1}
    del lacking["rawText"]

    again = Counter({"decode_fallback": 1, "decode_resume_data": 1})
    assert whole + again == calls_of(read(lacking), PACKAGE)


def test_sparse_calls() -> None:
    """An object with fewer names than the contract's is read in one go, without an exception."""
    sparse = {"name": {"first": "Tim"}, "skills": [{"name": "Statics"}]}

    found = calls_of(read(sparse), PACKAGE)

    decoders = {"decode_resume_data": 1, "decode_name": 1, "decode_skill": 1}
    absent = LATE_LISTS - LISTS_OF_OBJECTS + 1
    assert {**decoders, "each": 1, "read": LATE_LISTS, "own": absent} == found


def test_objects_made() -> None:
    """Reading makes one view for each object and one list for each list, and keeps nothing else."""
    decode = read(ANSWER)
    _ = decode(), kinds_alive()  # the first of each fills caches
    before = kinds_alive()
    resume = decode()
    made = kinds_alive() - before

    views = {kind: times for kind, times in made.items() if issubclass(kind, ReadView)}
    assert 1 == views[type(resume)]
    assert objects_in(ANSWER) == sum(views.values())
    assert (LISTS_OF_OBJECTS + COPIED_LISTS, 1) == (made[list], made[dict])
    assert made.total() <= sum(views.values()) + made[list] + made[dict] + 2  # and what counts them


def kinds_alive() -> Counter[type]:
    """How many objects of each type the garbage collector watches."""
    gc.collect()
    return Counter(map(type, gc.get_objects()))


def test_memory() -> None:
    """The views of an answer take less than a quarter of what the parsed answer takes."""
    body = json.dumps(ANSWER).encode()

    parsed = traced(lambda: json.loads(body))

    assert traced(read(ANSWER)) < parsed / 4


def traced(work: Callable[[], object]) -> float:
    """Bytes of Python memory that one result of `work` takes."""
    work()
    tracemalloc.start()
    try:
        held = [work() for _ in range(50)]
        return tracemalloc.get_traced_memory()[0] / len(held)
    finally:
        tracemalloc.stop()


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """A server that gives the documented answer."""
    with serving(json.dumps(ANSWER).encode()) as found:
        yield found


@pytest.fixture
def call(url: str) -> Iterator[Callable[[], object]]:
    """A sync call of one field, made once already."""
    update = ResumeDataUpdate(summary="Engineer")
    with Client(api_key="any-key", base_url=url) as client:
        client.update_resume_data("aBcD1234", update)
        yield lambda: client.update_resume_data("aBcD1234", update)


def test_call_calls(call: Callable[[], object]) -> None:
    """Beside reading the answer, a call goes through few functions of ours."""
    found = calls_of(call, PACKAGE) - calls_of(read(ANSWER), PACKAGE)

    assert found.total() <= 105


def test_call_calls_beside_httpx(call: Callable[[], object], url: str) -> None:
    """All in all, views included, a call takes at most three quarters of the Python that httpx's takes."""

    def theirs() -> object:
        return client.patch("/v2/resumes/aBcD1234", json={"summary": "Engineer"}).json()

    with httpx.Client(base_url=url, headers={"Authorization": "Bearer any-key"}) as client:
        theirs()
        most = python_calls(calls_of(theirs)) * 3 / 4

    assert python_calls(calls_of(call)) <= most


def python_calls(found: Counter[str]) -> int:
    """The calls of Python functions."""
    return sum(times for name, times in found.items() if not name.startswith("C "))


def test_no_import_in_a_call(call: Callable[[], object]) -> None:
    """After the first call, which loads its operation, no call loads a module."""
    before = set(sys.modules)
    call()

    assert before == set(sys.modules)


def test_one_pool(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Calls one after the other take one pool with one connection."""
    made: list[httpcore.ConnectionPool] = []

    class Pool(httpcore.ConnectionPool):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            made.append(self)

    monkeypatch.setattr(httpcore, "ConnectionPool", Pool)
    with Client(api_key="any-key", base_url=url) as client:
        for _ in range(3):
            client.update_resume_data("aBcD1234", ResumeDataUpdate())

        assert 1 == len(made)
        assert 1 == len(made[0].connections)


def test_no_growth(call: Callable[[], object]) -> None:
    """A hundred more calls leave nothing behind."""
    gc.collect()
    before = len(gc.get_objects())
    for _ in range(100):
        call()
    gc.collect()

    assert len(gc.get_objects()) - before < 10


def counted_tasks(url: str, tasks: int, calls: int) -> int:
    """How many Python functions are called for `calls` calls of a task each, once all connections are made."""

    async def main() -> int:
        async def several() -> None:
            for _ in range(calls // tasks):
                await client.update_resume_data("aBcD1234", ResumeDataUpdate())

        async def all_of_them() -> None:
            await asyncio.gather(*(several() for _ in range(tasks)))

        async with AsyncClient(api_key="any-key", base_url=url) as client:
            await all_of_them()
            found: Counter[str] = Counter()

            def watch(frame: FrameType, event: str, argument: Any) -> None:
                found[event] += 1

            sys.setprofile(watch)
            try:
                await all_of_them()
            finally:
                sys.setprofile(None)
            return found["call"]

    return asyncio.run(main())


def test_many_tasks_calls(url: str) -> None:
    """A call of one of 64 tasks takes no more Python than a call of one of 8."""
    assert counted_tasks(url, 64, 128) <= counted_tasks(url, 8, 128) * 1.1


def counted_threads(url: str, threads: int, calls: int) -> int:
    """The same for threads: each counts its own."""
    with Client(api_key="any-key", base_url=url) as client:
        begin = threading.Barrier(threads)

        def several(_: int) -> int:
            begin.wait(300)
            client.update_resume_data("aBcD1234", ResumeDataUpdate())
            begin.wait(300)
            count = 0

            def watch(frame: FrameType, event: str, argument: Any) -> None:
                nonlocal count
                count += event == "call"

            sys.setprofile(watch)
            try:
                for _ in range(calls // threads):
                    client.update_resume_data("aBcD1234", ResumeDataUpdate())
            finally:
                sys.setprofile(None)
            return count

        with ThreadPoolExecutor(threads) as pool:
            return sum(pool.map(several, range(threads)))


def test_many_threads_calls(url: str) -> None:
    """A call of one of 64 threads takes no more Python than a call of one of 8."""
    assert counted_threads(url, 64, 128) <= counted_threads(url, 8, 128) * 1.1


def test_idle_connections_of_threads(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections that many threads opened are closed once they were idle for long, by the next call."""
    streams: list[httpcore.NetworkStream] = []
    connect = network.Backend.connect_tcp

    def watched(self: Any, *arguments: Any, **options: Any) -> httpcore.NetworkStream:
        streams.append(connect(self, *arguments, **options))
        return streams[-1]

    def open_ones() -> int:
        return sum(stream.get_extra_info("socket").fileno() != -1 for stream in streams)

    monkeypatch.setattr(network.Backend, "connect_tcp", watched)
    monkeypatch.setattr(pools, "KEEPALIVE_SECONDS", 0.05)
    with Client(api_key="any-key", base_url=url) as client, ThreadPoolExecutor(8) as threads:
        begin = threading.Barrier(8)

        def once(_: int) -> None:
            begin.wait(300)
            client.update_resume_data("aBcD1234", ResumeDataUpdate())

        list(threads.map(once, range(8)))
        before = open_ones()
        time.sleep(0.1)
        client.update_resume_data("aBcD1234", ResumeDataUpdate())

        assert 1 <= before <= 8
        assert 1 == open_ones()


def test_idle_connections(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections that many tasks opened are closed once they were idle for long, by the next call."""
    streams: list[httpcore.AsyncNetworkStream] = []
    connect = async_network.AsyncBackend.connect_tcp

    async def watched(self: Any, *arguments: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        streams.append(await connect(self, *arguments, **options))
        return streams[-1]

    def is_open(stream: httpcore.AsyncNetworkStream) -> bool:
        return stream.get_extra_info("socket").fileno() != -1

    async def main(idle: float) -> tuple[int, int]:
        monkeypatch.setattr(pools, "KEEPALIVE_SECONDS", idle)
        streams.clear()
        async with AsyncClient(api_key="any-key", base_url=url) as client:
            work = [client.update_resume_data("aBcD1234", ResumeDataUpdate()) for _ in range(8)]
            await asyncio.gather(*work)
            before = sum(map(is_open, streams))
            await asyncio.sleep(idle * 2)
            await client.update_resume_data("aBcD1234", ResumeDataUpdate())
            await asyncio.sleep(0)
            return before, sum(map(is_open, streams))

    monkeypatch.setattr(async_network.AsyncBackend, "connect_tcp", watched)

    # A slow machine may take longer for the calls than a connection may be idle.
    found = (0, 0)
    for idle in (0.05, 1, 10):
        if found != (8, 1):
            found = asyncio.run(main(idle))
    assert (8, 1) == found
