"""
The check of all contracts: both readings, both clients, and the table of known differences.
"""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple
from unittest import mock

from codegen.source.contract import read
from tools.compat.clients import OurClient, StockClient
from tools.compat.ours import ours
from tools.compat.readings import Difference, Reading, compare, count
from tools.compat.requests import requests
from tools.compat.server import Server
from tools.compat.stock import Stock, UnreadableError

ROOT: Final = Path(__file__).resolve().parents[2]


class Result(NamedTuple):
    """The result of comparing some contracts."""

    counts: Counter[str]
    """Things that both have, by kind."""
    differences: list[Difference]


def contracts() -> dict[str, Path]:
    """Return every contract that is compared, by name."""
    found = {"openapi.yaml": ROOT / "openapi.yaml"}
    for path in sorted((ROOT / "tests" / "golden" / "specs").glob("*/openapi.yaml")):
        found[path.parent.name] = path
    for path in sorted((ROOT / "tests" / "compat" / "contracts").glob("*.yaml")):
        found[f"compat/{path.stem}"] = path
    return found


def check(paths: dict[str, Path]) -> Result:
    """Compare the readings and the clients of contracts."""
    result = Result(Counter(), [])
    with importable() as folder, Server() as server:
        for name, path in paths.items():
            compare_contract(name, path, folder, server, result)
    return result


def compare_contract(name: str, path: Path, folder: Path, server: Server, result: Result) -> None:
    """Compare one contract, and add its differences to a result."""
    module = f"of_{len(list(folder.iterdir()))}"
    contract = read(path)
    package, mine = ours(contract)
    try:
        stock = Stock(path, folder / f"stock_{module}")
    except UnreadableError as error:
        result.differences.append(Difference(name, "the contract", str(error), "read"))
        return
    add(result, name, stock.read(), mine)
    try:
        stock.write()
    except OSError as error:
        reason = f"{type(error).__name__}: {error.strerror}"
        result.differences.append(Difference(name, "the client", reason, "written"))
        return
    clients = (
        StockClient(stock, server.url, keyed=bool(contract.document.get("security"))),
        OurClient(package, folder, f"ours_{module}", server.url),
    )
    add(result, name, *requests(contract.document, *clients, server))
    for client in clients:
        client.close()


def add(result: Result, contract: str, stock: Reading, mine: Reading) -> None:
    """Add what the comparison of two readings gives to a result."""
    result.differences.extend(compare(contract, stock, mine))
    result.counts.update(count(stock, mine))


@contextmanager
def importable() -> Iterator[Path]:
    """Yield a new folder that Python imports from; what was imported is forgotten afterwards."""
    known = set(sys.modules)
    with tempfile.TemporaryDirectory() as folder, mock.patch.dict(os.environ, {"no_proxy": "*"}):
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            yield Path(folder)
        finally:
            sys.path.remove(folder)
            for name in set(sys.modules) - known:
                if name.startswith(("stock_of_", "ours_of_")):
                    del sys.modules[name]
