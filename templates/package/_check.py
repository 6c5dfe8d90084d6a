# pyright: basic
"""
The command `check`: one call of the API, and the differences of its answer from the contract.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.resources import files
from typing import Any, NamedTuple

from ._openapi import answer_schema, operations
from .drift import Drift
from .errors import ApiError

PACKAGE = __name__.rpartition(".")[0]


class Call(NamedTuple):
    """A call that changes nothing: one that reads, or one that sends an empty update."""

    name: str
    method: str
    path: str
    bodies: tuple[Any, ...]


def check(identifiers: list[str], base_url: str | None) -> int:
    """
    Ask, make the call, and print what differs.

    Return 0 if the answer is as the contract says, 1 if not or if nobody agreed, 3 if the call failed.
    """
    call = next(_calls(len(identifiers)), None)
    if call is None:
        print(f"check: no operation takes {len(identifiers)} identifiers and changes nothing")
        return 3
    from .client import Client

    options: Any = {} if base_url is None else {"base_url": base_url}
    try:
        with Client(**options) as client:
            if not _agreed(call):
                print("check: nothing was sent")
                return 1
            method: Any = getattr(client, f"{call.name}_detailed")
            response = method(*identifiers, *call.bodies)
    except ApiError as error:
        print(f"check: {error}", file=sys.stderr)
        return 3
    return _report(call, response)


def _agreed(call: Call) -> bool:
    """Ask, unless the call only reads."""
    if call.method == "GET":
        return True
    print(f"This sends an empty update: {call.method} {call.path}, with the body {{}}.")
    try:
        return input("Send it? [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        return False


def _report(call: Call, response: Any) -> int:
    """Print the differences of an answer."""
    document = _data("_contract.json")
    place = (call.method.lower(), call.path)
    operation, pointer = next(one[2:] for one in operations(document) if one[:2] == place)
    schema = answer_schema(document, operation, pointer, response.status_code)
    drift = Drift(document)
    if schema:
        drift.add(schema, json.loads(response.body))
    found = drift.findings()
    print("\n".join(map(str, found)))
    differs = [one for one in found if one.kind != "never"]
    print(
        f"check: {len(differs)} differences from the contract in one answer {response.status_code}"
    )
    return 1 if differs else 0


def _calls(count: int) -> Iterator[Call]:
    """Yield the calls with so many parameters in their paths, those that read first."""
    known = _data("_examples.json")["operations"]
    for method in ("GET", "PATCH"):
        for name, one in known.items():
            if one["method"] == method and one["path"].count("{") == count:
                bodies: tuple[Any, ...] = ()
                if method == "PATCH":
                    module = import_module(f"{PACKAGE}.operations.{one['module']}")
                    kind = getattr(getattr(module, "BODY", None), "kind", None)
                    if kind is None or not kind.is_view:
                        continue
                    bodies = (kind.schema.view(),)
                yield Call(name, method, one["path"], bodies)


def _data(name: str) -> Any:
    return json.loads(files(PACKAGE).joinpath(name).read_bytes())
