"""
The README's table of speed and its charts are those of the measurement that is kept.
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from tools.bench import figures
from tools.bench.chart import COLOURS, chart
from tools.bench.peers import BASE, OURS, STOCK


def test_pages_show_what_was_measured() -> None:
    """The README's table and the charts are those of docs/speed.json."""
    assert {"README.md", "speed-light.svg", "speed-dark.svg"} == {p.name for p in figures.pages()}
    for path, text in figures.pages().items():
        assert text == path.read_text("utf-8"), f"{path.name}: run `make figures`"


def test_every_figure_is_one_that_was_measured(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Another measurement gives other pages, each of them."""
    raw = json.loads(figures.KEPT.read_text("utf-8"))
    for found in (raw["call"], raw["decode"]["documented"], raw["day"]["seconds"]):
        found[BASE] *= 2
    before = figures.pages()
    monkeypatch.setattr(figures, "KEPT", tmp_path / "speed.json")
    figures.KEPT.write_text(json.dumps(raw), "utf-8")

    assert all(text != before[path] for path, text in figures.pages().items())
    assert figures.alternative(raw) in figures.pages()[figures.README]


@pytest.mark.parametrize("theme", COLOURS)
def test_chart(theme: str) -> None:
    """A bar is as long as its ratio, ours comes first and in its colour, and one that is cut says so."""
    drawn = chart({"a < b": {OURS: 0.5, STOCK: 24.0}}, {OURS: "us", STOCK: "them"}, theme)
    svg = {"svg": "http://www.w3.org/2000/svg"}
    root = ElementTree.fromstring(drawn)
    bars = root.findall("svg:rect", svg)
    texts = [found.text for found in root.findall("svg:text", svg)]

    assert ["a < b", "us", "0.50", "them", "24.00, cut", "1"] == texts
    assert ["50", "500"] == [bar.get("width") for bar in bars]
    assert [COLOURS[theme].ours, COLOURS[theme].others] == [bar.get("fill") for bar in bars]
