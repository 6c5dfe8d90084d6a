# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
# pyright: basic
"""
The command `check`: one call of the API, and the differences of its answer from the contract.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.resources import files
from inspect import Parameter, signature
from typing import Any, NamedTuple

from ._openapi import answer_name, answer_schema, operations
from .drift import Drift
from .errors import ApiError, InvalidRequestError

PACKAGE = __name__.rpartition(".")[0]


class Call(NamedTuple):
    """A call that changes nothing: one that reads, or one that sends an empty update."""

    name: str
    method: str
    path: str
    arguments: tuple[Any, ...]
    """The values of the path's parameters."""
    body: dict[str, Any]
    """The argument for an empty body, unless there is none."""


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
    call = next(_calls(identifiers), None)
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
            response = method(*call.arguments, **call.body)
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


def _report(call: Call, response: Any) -> int:
    """Print the differences of an answer."""
    document = _data("_contract.json")
    place = (call.method.lower(), call.path)
    operation, pointer = next(one[2:] for one in operations(document) if one[:2] == place)
    schema = answer_schema(document, operation, pointer, response.status_code)
    if answer_name(operation, response.status_code) is None:
        print(f"check: the contract has no answer {response.status_code}")
        return 1
    drift = Drift(document)
    try:
        if schema:
            drift.add(schema, json.loads(response.body))
    except (ValueError, RecursionError):
        words = f"the answer {response.status_code} is not JSON, so it was not compared"
        print(f"check: {words}", file=sys.stderr)
        return 3
    found = drift.findings()
    print("\n".join(map(str, found)))
    differs = [one for one in found if one.kind != "never"]
    print(
        f"check: {len(differs)} differences from the contract in one answer {response.status_code}"
    )
    return 1 if differs else 0


def _calls(identifiers: list[str]) -> Iterator[Call]:
    """Yield the calls that need nothing but these parameters of their paths, those that read first."""
    known = _data("_examples.json")["operations"]
    for method in ("GET", "PATCH"):
        for name, one in known.items():
            if one["method"] != method or one["path"].count("{") != len(identifiers):
                continue
            module: Any = import_module(f"{PACKAGE}.operations.{one['module']}")
            body = {} if method == "GET" else _empty(module)
            needed = [
                argument.annotation
                for argument in signature(module.build_request).parameters.values()
                if argument.default is Parameter.empty and argument.name not in (body or {})
            ]
            if body is not None and len(needed) == len(identifiers):
                arguments = tuple(map(_argument, identifiers, needed))
                yield Call(name, method, one["path"], arguments, body)


def _empty(module: Any) -> dict[str, Any] | None:
    """Return the argument for an empty body of an operation; `None` if it takes none."""
    kind = getattr(getattr(module, "BODY", None), "kind", None)
    schema = getattr(kind, "schema", None)
    try:
        return None if schema is None else {"body": schema.view()}
    except InvalidRequestError:  # a field is required
        return None


def _argument(identifier: str, annotation: str) -> Any:
    """Return an identifier as the path's parameter takes it."""
    is_number = annotation == "int" and re.fullmatch(r"-?[0-9]{1,18}", identifier)
    return int(identifier) if is_number else identifier


def _data(name: str) -> Any:
    return json.loads(files(PACKAGE).joinpath(name).read_bytes())
