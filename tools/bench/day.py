"""
A day's work: many different resumes, read from JSON lines, edited, and sent by some tasks at a time.
"""

from __future__ import annotations

import copy
import json
import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from tools.bench.measure import Used, used_by
from tools.bench.peers import BASE, OFFICIAL, OURS, PYDANTIC, STOCK
from tools.bench.samples import ROOT, contract, measured
from tools.bench.schemas import snake
from tools.bench.stock import PACKAGE

RESUMES: Final = 1_000
TASKS: Final = 16
ROUNDS: Final = 3
WORKERS: Final = (BASE, OURS, STOCK, OFFICIAL, PYDANTIC)


class Edits(NamedTuple):
    """The edits of each resume, by the names that the documented request has."""

    text: str
    """A text that is replaced."""
    items: str
    """A list of objects that gets one more."""
    item: dict[str, Any]


@cache
def edits() -> Edits:
    """Choose the last text, and the first list of objects."""
    request = measured().request
    text = next(name for name, value in reversed(request.items()) if isinstance(value, str))
    items = next(name for name, value in request.items() if _is_objects(value))
    return Edits(text, items, request[items][0])


def _is_objects(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def lines() -> Iterator[str]:
    """Yield the resumes, each with its identifier; no two are alike."""
    for number in range(RESUMES):
        data = copy.deepcopy(measured().request)
        data[edits().text] = f"Resume {number}: {data[edits().text]}"
        yield json.dumps({"identifier": f"resume{number:04}", "data": data})


def work(url: str, folder: Path) -> Used:
    """Let everybody do the day's work, in turn; `folder` holds the stock package."""
    head = {
        "url": url,
        "tasks": TASKS,
        "edits": edits()._asdict(),
        "attributes": [snake(edits().text), snake(edits().items)],
        "stock": PACKAGE,
        "operation": {name: getattr(measured(), name) for name in ("name", "method", "module")},
        "path": measured().path.replace(measured().identifier, "{}"),
        "document": contract(),
    }
    given = "\n".join([json.dumps(head), *lines()])
    paths = os.pathsep.join((str(ROOT / "generated"), str(ROOT), str(folder)))
    commands = {name: [sys.executable, "-m", "tools.bench.workers", name] for name in WORKERS}
    return used_by(commands, os.environ | {"PYTHONPATH": paths}, ROUNDS, given)
