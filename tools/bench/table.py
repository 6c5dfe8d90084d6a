"""
One table of ratios, in Markdown.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterable
from typing import NamedTuple

from tools.bench.measure import Medians
from tools.bench.peers import MSGSPEC, OFFICIAL, OURS, PYDANTIC, STOCK, WITH_ORJSON

COLUMNS = (OURS, WITH_ORJSON, STOCK, OFFICIAL, PYDANTIC, MSGSPEC)


class Row(NamedTuple):
    """
    One thing measured: each contender's figure over the base's.
    """

    what: str
    ratios: Medians
    target: float | None = None
    """The most that ours may be."""
    orjson_target: float | None = None


class Note(NamedTuple):
    """
    One thing measured of ours alone.
    """

    what: str
    value: str
    target: str


def machine() -> str:
    """Return the Python and the kind of machine, without the machine's name."""
    implementation = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{implementation}, {sys.platform} {platform.machine()}, {os.cpu_count()} cores"


def render(rows: Iterable[Row], notes: Iterable[Note]) -> str:
    """Return the whole report."""
    head = ["what, over what", *COLUMNS, "target"]
    lines = [
        f"Ratios of medians of one interleaved run; lower is better. {machine()}.",
        "",
        line(head),
        line(["---", *["---:"] * (len(head) - 1)]),
        *(line(_cells(row)) for row in rows),
        "",
        line(["growth of ours", "measured", "target"]),
        line(["---", "---:", "---:"]),
        *(line(list(note)) for note in notes),
        "",
        PEERS,
    ]
    return "\n".join(lines) + "\n"


PEERS = """\
- stock: the output of openapi-python-client for this contract, default configuration
- official: the API's own v2 client (`affinda-v2`)
- pydantic, msgspec: models of the same schemas, straight from bytes and to bytes
- times are CPU time: of this process for models and calls (the server is another process), of whole
  processes for import and generation; memory is Python's, as tracemalloc counts it"""


def _cells(row: Row) -> list[str]:
    targets = [row.target, row.orjson_target]
    wanted = " / ".join(f"≤ {target:g}" for target in targets if target is not None)
    return [row.what, *(ratio(row.ratios.get(column)) for column in COLUMNS), wanted]


def ratio(value: float | None) -> str:
    """Return a cell: a ratio, or nothing where none was measured."""
    return "" if value is None else f"{value:.2f}"


def line(cells: list[str]) -> str:
    """Return a row of a table in Markdown."""
    return f"| {' | '.join(cells)} |"
