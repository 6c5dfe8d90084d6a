"""
The bench's own arithmetic and its table: the figures themselves are not tested.
"""

from __future__ import annotations

from tools.bench.measure import medians, over
from tools.bench.peers import BASE, OURS, STOCK
from tools.bench.samples import objects_in, repeated
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
