"""
Measure everything there is, and make the rows of the table of it.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.bench import calls, day, models, processes
from tools.bench.measure import Medians, over
from tools.bench.models import CHECKED, NEW_DAYS
from tools.bench.peers import BASE, OURS, WHOLE, WHOLE_WITH_ORJSON, WITH_ORJSON, peers
from tools.bench.samples import contract, documented
from tools.bench.server import serving
from tools.bench.stock import PACKAGE
from tools.bench.table import Note, Row

Raw = dict[str, Any]
"""The medians behind the rows, by what was measured."""


def measure(folder: Path, say: Any) -> Raw:
    """Measure everything; `folder` holds the stock package, `say` is told what comes next."""
    document = contract()
    contenders = peers(document, PACKAGE)
    gc.collect()
    gc.freeze()  # nobody's process holds the modules of all peers: collections shall not walk them
    say("decoding")
    raw: Raw = {"decode": models.decoding(contenders)}
    say("touching")
    raw["touch"] = models.touching(contenders)
    say("encoding")
    raw["encode"] = models.encoding(contenders)
    request = documented("Request")
    with serving(json.dumps(documented("Response")).encode()) as url:
        say("calling")
        raw["call"] = calls.sync_calls(url, request, PACKAGE)
        raw["call of a thread"] = calls.threads_calls(url, request, PACKAGE)
        raw["async call"] = calls.async_calls(url, request, PACKAGE)
        raw["left behind"] = calls.bytes_left_behind(url, request, PACKAGE)
        raw["first call"] = processes.calling_once(folder, url)
        say("a day's work")
        raw["day"] = day.work(url, folder)._asdict()
    say("importing")
    raw["import"] = processes.importing(folder)
    raw["start"] = processes.importing(folder, processes.STARTS)
    say("generating")
    generated = processes.generating()
    raw["generation"] = {size: used._asdict() for size, used in generated.items()}
    say("holding answers in memory")
    raw["memory"] = processes.holding(folder)
    raw["decode, one object"] = {
        name: models.cost_of_an_object(raw["decode"], name) for name in (BASE, WHOLE)
    }
    return raw


def rows(raw: Raw) -> Iterator[Row]:
    """Yield the rows, in the order of a call's life."""
    for size, found in raw["decode"].items():
        ratios = over(BASE, found)
        whole = {OURS: ratios.pop(WHOLE), WITH_ORJSON: ratios.pop(WHOLE_WITH_ORJSON)}
        row = Row(f"decode, {size}: bytes → read view, over `json.loads`", ratios)
        yield row if size == "sparse" else row._replace(target=1.35, orjson_target=0.9)
        what = f"decode, {size}, then read every list of objects"
        yield Row(what, {**ratios, **whole}, None if size == "sparse" else 1.3)
    for size, found in raw["touch"].items():
        what = f"decode, {size}, then touch every attribute, over the same of dicts"
        yield Row(what, over(BASE, found), None if size == "sparse" else 1.75)
    for size, found in raw["encode"].items():
        ratios = over(BASE, found)
        checked, new_days = ratios.pop(CHECKED), ratios.pop(NEW_DAYS)
        yield Row(f"encode, {size}: write view → bytes, over `json.dumps`", ratios, 1.2)
        yield Row(f"encode, {size}, with the last check that a call makes", {OURS: checked}, 1.25)
        if size == "documented":  # the others repeat its days within themselves
            yield Row(f"encode, {size}, no day of it written before", {OURS: new_days}, 1.2)
    yield Row(
        "sync call, over `httpx.Client.patch(json=)` + `.json()`", over(BASE, raw["call"]), 0.9
    )
    what = f"sync call, {calls.THREADS} threads on one client, over `httpx.Client` likewise"
    yield Row(what, over(BASE, raw["call of a thread"]), 0.9)
    for tasks, found in raw["async call"].items():
        what = f"async call, {tasks} at a time, over `httpx.AsyncClient` likewise"
        yield Row(what, over(BASE, found), 0.95)
    what = f"a day's work: {day.RESUMES:,} resumes by {day.TASKS} tasks, over httpx with dicts"
    yield Row(what, over(BASE, raw["day"]["seconds"]), 1.0)
    yield Row("peak memory of a day's work, likewise", over(BASE, raw["day"]["memory"]), 1.0)
    yield Row("import, over importing attrs and httpx", over(BASE, raw["import"]), 1.1)
    what = "import and make a client, over importing both and making httpx's"
    yield Row(what, over(BASE, raw["start"]))
    what = "import, make a client and do one call, over httpx doing the same"
    yield Row(what, over(BASE, raw["first call"]), 1.1)
    what = f"memory of {processes.ANSWERS:,} read views, over parsed JSON"
    ratios = over(BASE, raw["memory"])
    whole = {OURS: ratios.pop(WHOLE)}
    yield Row(what, ratios, 1.35)
    yield Row("the same, every list of objects read", {**ratios, **whole}, 1.35)
    for size, used in raw["generation"].items():
        target = 0.7 if size == "our contract" else 0.8
        what = f"generating from {size}, over the stock generator"
        yield Row(what, over(BASE, used["seconds"]), target)
        yield Row(f"peak memory of generating from {size}, likewise", over(BASE, used["memory"]), 1)


def notes(raw: Raw) -> Iterator[Note]:
    """Return the growth of ours."""
    costs: dict[str, Medians] = raw["decode, one object"]
    first = next(iter(costs[WHOLE]))
    for size in list(costs[WHOLE])[1:]:
        grown = [costs[name][size] / costs[name][first] for name in (WHOLE, BASE)]
        text = f"{grown[0]:.2f} (`json.loads`: {grown[1]:.2f})"
        yield Note(f"decode and read, one object: {size} over {first}", text, "1")
    few, many = list(raw["async call"].values())[1:]
    shares = [many[name] / few[name] for name in (OURS, BASE)]
    text = f"{shares[0]:.2f} (httpx: {shares[1]:.2f})"
    yield Note("async call: 64 at a time over 8", text, "1")
    kilobytes = raw["left behind"] / 1024
    yield Note(f"memory after {calls.MORE_CALLS:,} more calls", f"{kilobytes:.1f} KiB more", "0")
