"""
The bench's own arithmetic and its table: the figures themselves are not tested.
"""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from codegen.pipeline import package_of
from codegen.source.contract import read
from tools.bench import day
from tools.bench.large import large_contract
from tools.bench.measure import medians, over, steady_medians
from tools.bench.peers import BASE, OURS, PYDANTIC, STOCK
from tools.bench.samples import documented, objects_in, repeated
from tools.bench.server import Answering
from tools.bench.table import COLUMNS, Note, Row, machine, render


def test_over() -> None:
    """Every figure is a ratio to the base, which itself has no column."""
    assert {OURS: 1.5, STOCK: 5.0} == over(BASE, {BASE: 2.0, OURS: 3.0, STOCK: 10.0})
    assert BASE not in COLUMNS


def test_rounds_alternate() -> None:
    """Contenders are called in turn, round after round."""
    seen: list[str] = []
    contenders = {name: lambda name=name: seen.append(name) for name in (BASE, OURS)}

    found = medians(contenders, rounds=3, slice_=0.0)

    assert [BASE, OURS] * 3 == seen[-6:]
    assert {BASE, OURS} == set(found)


def test_slow_rounds_change_no_ratio() -> None:
    """A machine that is slow for half of the time is so for everybody; one slow time alone changes no median."""
    speeds = [1.0, 2.0, 1.0, 2.0, 1.5]
    fair: dict[str, list[float]] = {
        name: [takes * speed for speed in speeds]
        for name, takes in ((BASE, 10.0), (OURS, 12.0), (STOCK, 30.0))
    }
    fair[OURS][0] *= 9

    found = steady_medians(fair)

    assert {OURS: pytest.approx(1.2), STOCK: pytest.approx(3.0)} == over(BASE, found)


def test_samples() -> None:
    """Lists are repeated, everything else stays, and objects are counted at every depth."""
    value = {"a": [{"b": {}}], "c": {"d": 1}}

    assert {"a": [{"b": {}}, {"b": {}}], "c": {"d": 1}} == repeated(value, 2)
    assert 4 == objects_in(value)


def test_table() -> None:
    """A row has one cell for each column; what was not measured stays empty."""
    report = render([Row("a", {OURS: 1.234}, 1.35, 0.9)], [Note("b", "1", "1")])

    assert "| a | 1.23 |  |  |  |  |  | ≤ 1.35 / ≤ 0.9 |" in report.splitlines()
    assert "| b | 1 | 1 |" in report.splitlines()
    assert machine() in report


def test_answering_waits_for_the_whole_request() -> None:
    """The server answers when the last byte of a body has come, and each request once."""
    sent: list[bytes] = []

    class Transport:
        write = sent.append

    server = Answering(b"answer")
    server._transport = Transport()  # type: ignore[assignment]
    server.data_received(b"PATCH / HTTP/1.1\r\nContent-Length: 2\r\n\r\n{")
    assert [] == sent
    server.data_received(b"}PATCH / HTTP/1.1\r\nContent-Length: 0\r\n\r\n")
    assert [b"answer"] * 2 == sent


def test_a_day_is_the_same_for_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whatever the work is written with, the same resumes arrive, edited, and nobody is measured who sends others."""
    received: dict[str, list[Any]] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_PATCH(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            received.setdefault(self.path, []).append(body)
            answer = json.dumps(documented("Response")).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            pass

    workers = (BASE, OURS, PYDANTIC)
    monkeypatch.setattr(day, "WORKERS", workers)
    monkeypatch.setattr(day, "RESUMES", 5)
    monkeypatch.setattr(day, "ROUNDS", 1)
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever).start()
        try:
            used = day.work(f"http://127.0.0.1:{server.server_port}", tmp_path)
        finally:
            server.shutdown()
    edits = day.edits()

    assert {*workers} == used.seconds.keys() == used.memory.keys()
    assert min(used.seconds.values()) > 0
    assert min(used.memory.values()) > 2**20
    assert [3] * 5 == [len(bodies) for bodies in received.values()]
    for path, (first, *others) in received.items():
        assert [first] * 2 == others
        assert first[edits.text].endswith(path.rpartition("/")[2])
        assert edits.item == first[edits.items][-1]


def test_large_contracts_are_as_large_as_they_say(tmp_path: Path) -> None:
    """They generate whole, with all their schemas and operations."""
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(large_contract(6, 4)))
    package = package_of(read(spec))

    assert 4 == len(package.operations)
    assert 6 == sum(len(module.models) for module in package.modules)


def test_resumes_of_a_day_are_different() -> None:
    """Each line is another resume, and what is edited is in it."""
    found = [json.loads(line) for line in day.lines()]
    edits = day.edits()

    assert day.RESUMES == len({one["identifier"] for one in found})
    assert day.RESUMES == len({json.dumps(one["data"]) for one in found})
    assert isinstance(found[0]["data"][edits.text], str)
    assert edits.item == found[0]["data"][edits.items][0]
