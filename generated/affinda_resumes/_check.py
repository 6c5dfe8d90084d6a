# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
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

from .drift import Drift, json_schema
from .errors import ApiError

PACKAGE = __name__.rpartition(".")[0]


class Call(NamedTuple):
    """A call that changes nothing: one that reads, or one that sends an empty update."""

    name: str
    method: str
    path: str
    bodies: tuple[Any, ...]
    types: tuple[str, ...]
    """The types of the path's parameters, in their order."""


def check(identifiers: list[str], base_url: str | None) -> int:
    """
    Ask, make the call, and print what differs.

    Return 0 if the answer is as the contract says, 1 if not or if nobody agreed, 3 if the call failed, 130 if
    it was interrupted.
    """
    try:
        return _check(identifiers, base_url)
    except KeyboardInterrupt:
        print("\ncheck: interrupted", file=sys.stderr)
        return 130


def _check(identifiers: list[str], base_url: str | None) -> int:
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
            values = map(_typed, identifiers, call.types)
            response = method(*values, *call.bodies)
    except ApiError as error:
        print(f"check: {error}", file=sys.stderr)
        return 3
    return _report(call, response)


def _agreed(call: Call) -> bool:
    """Ask, unless the call only reads."""
    if call.method == "GET":
        return True
    print(f"This sends an empty update: {call.method} {call.path}, with the body {{}}.")
    if sys.stdin is None or sys.stdout is None:
        return False
    try:
        return input("Send it? [y/N] ").strip().lower() in ("y", "yes")
    except (EOFError, OSError, UnicodeDecodeError):
        print()
        return False


def _typed(text: str, kind: str) -> object:
    """Return an identifier as the operation takes it."""
    return int(text) if kind == "integer" and text.isascii() and text.isdigit() else text


def _report(call: Call, response: Any) -> int:
    """Print the differences of an answer."""
    document = _data("_contract.json")
    place, item = _path_item(document, call.path)
    base, answers = f"{place}/{call.method.lower()}", item[call.method.lower()]["responses"]
    names = (str(response.status_code), f"{response.status_code // 100}XX", "default")
    name = next((one for one in names if one in answers), "")
    if not name:
        print(f"check: the contract has no answer {response.status_code}")
        return 1
    schema = json_schema(document, answers[name], f"{base}/responses/{name}")
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
    """Yield the calls with so many parameters in their paths and no other required one, reads first."""
    known = _data("_examples.json")["operations"]
    document = _data("_contract.json")
    for method in ("GET", "PATCH"):
        for name, one in known.items():
            if one["method"] != method or one["path"].count("{") != count:
                continue
            parameters = list(_parameters(document, one["path"], method.lower()))
            if any(found.get("required") for found in parameters if found["in"] != "path"):
                continue
            types = (
                found.get("schema", {}).get("type") for found in parameters if found["in"] == "path"
            )
            bodies: tuple[Any, ...] = ()
            if method == "PATCH":
                module = import_module(f"{PACKAGE}.operations.{one['module']}")
                kind = getattr(getattr(module, "BODY", None), "kind", None)
                if kind is None or not kind.is_view:
                    continue
                bodies = (kind.schema.view(),)
            yield Call(name, method, one["path"], bodies, tuple(map(str, types)))


def _parameters(document: Any, path: str, method: str) -> Iterator[Any]:
    """Yield the parameters of an operation, its own and those of its path."""
    drift = Drift(document)
    place, item = _path_item(document, path)
    own = item[method].get("parameters", ())
    shared = item.get("parameters", ())
    found = [drift.at(f"{place}/parameters/{number}")[1] for number in range(len(shared))]
    found += [drift.at(f"{place}/{method}/parameters/{number}")[1] for number in range(len(own))]
    yield from {(one["in"], one["name"]): one for one in found}.values()


def _path_item(document: Any, path: str) -> tuple[str, Any]:
    """Return where a path is defined, and its definition."""
    return Drift(document).at(f"/paths/{path.replace('~', '~0').replace('/', '~1')}")


def _data(name: str) -> Any:
    return json.loads(files(PACKAGE).joinpath(name).read_bytes())
