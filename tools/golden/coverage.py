"""
Coverage of the contract by the goldens of the wire: operations, statuses and fields.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from attrs import define, field

from codegen.openapi.references import resolved
from tools.lint.sources import ANSWER, REQUEST, fields_of_schema, fields_of_value
from tools.operations.paths import operations, pattern_of

_FILES: Final = {REQUEST: "call.py", ANSWER: "response.http"}
_REQUESTS: Final = re.compile(r"request(\.\d+)?\.http")

Node = dict[str, Any]


@define
class Seen:
    """Statuses and fields of one operation that goldens have."""

    statuses: set[int] = field(factory=set)
    fields: dict[str, set[tuple[str, str]]] = field(factory=lambda: {REQUEST: set(), ANSWER: set()})


def missing(document: Node, wire: Path) -> list[str]:
    """Return a line for each operation, status and field that no case has, with what to do."""
    seen = _seen(document, wire)
    return [
        line
        for path, method, node in operations(document)
        for line in _missing_of(document, seen, path, method, node)
    ]


def _missing_of(
    document: Node, seen: dict[str, Seen], path: str, method: str, node: Node
) -> Iterator[str]:
    name = node.get("operationId", f"{method} {path}")
    mine = seen.get(f"{method} {path}")
    if mine is None:
        yield f"{name}: no golden calls it: `make golden NEW={name}`"
        return
    named = {str(status) for status in node["responses"]}
    for status in named:
        if not any(_stands_for(status, got, named) for got in mine.statuses):
            yield f"{name}: no golden has its status {status}: `make golden NEW={name}`, or a case by hand"
    for side, schema in _bodies(document, node):
        all_seen = {one for other in seen.values() for one in other.fields[side]}
        for owner, key in fields_of_schema(document, schema, side):
            if (owner, key) not in all_seen:
                fix = f"add it to {_FILES[side]} of one of its cases in tests/golden/wire, then `make golden`"
                yield f"{name}: no golden's {side} has {owner}.{key}: {fix}"


def _stands_for(said: str, status: int, named: set[str]) -> bool:
    if said == "default":
        return str(status) not in named and f"{status // 100}XX" not in named and status >= 400
    return said.upper() in (str(status), f"{status // 100}XX")


def _bodies(document: Node, node: Node) -> Iterator[tuple[str, Any]]:
    """Yield side and schema of each body."""
    bodies = [(REQUEST, node["requestBody"])] if "requestBody" in node else []
    bodies += [(ANSWER, response) for response in node["responses"].values()]
    for side, body in bodies:
        for media in resolved(document, body).get("content", {}).values():
            yield side, media.get("schema", {})


def _seen(document: Node, wire: Path) -> dict[str, Seen]:
    """Return what all cases have, by method and path."""
    found: dict[str, Seen] = {}
    patterns = [
        (re.compile(pattern_of(path)), path, method, node)
        for path, method, node in operations(document)
    ]
    for request in sorted(path for path in wire.glob("*/*.http") if _REQUESTS.fullmatch(path.name)):
        head, _, sent = request.read_bytes().partition(b"\r\n\r\n")
        method, target, _ = head.decode("latin-1").partition("\r\n")[0].split(" ")
        for pattern, path, verb, node in patterns:
            if verb == method.lower() and pattern.fullmatch(target.partition("?")[0]):
                mine = found.setdefault(f"{verb} {path}", Seen())
                _take(document, mine, node, head, sent, request)
    return found


def _take(document: Node, mine: Seen, node: Node, head: bytes, sent: bytes, request: Path) -> None:
    answer = request.with_name(request.name.replace("request", "response")).read_bytes()
    line, _, received = answer.partition(b"\r\n")
    status = int(line.split(b" ")[1])
    mine.statuses.add(status)
    body = received.partition(b"\r\n\r\n")[2]
    responses = {str(said): one for said, one in node["responses"].items()}
    response = (
        responses.get(str(status))
        or responses.get(f"{status // 100}XX")
        or responses.get("default")
    )
    pairs = [
        (REQUEST, node.get("requestBody"), _value(sent, head)),
        (ANSWER, response, _value(body, b"")),
    ]
    for side, holder, value in pairs:
        for media in resolved(document, holder or {}).get("content", {}).values():
            mine.fields[side] |= set(
                fields_of_value(document, media.get("schema", {}), value, side)
            )


def _value(content: bytes, head: bytes) -> Any:
    """Return the value of a body: JSON, or the fields of a form."""
    if b"multipart/form-data" in head:
        return dict.fromkeys(
            re.findall(r'form-data; name="([^"]*)"', content.decode("utf-8", "replace")), ""
        )
    if b"x-www-form-urlencoded" in head:
        return dict.fromkeys(re.findall(r"(?:^|&)([^=&\[%]+)", content.decode("latin-1")), "")
    try:
        return json.loads(content)
    except ValueError:
        return None
