"""
Many comparisons in one run of Redocly, which takes longer to start than to compare.

In its one spelling a contract says everything below its paths, so that many fit side by side in one
document, each under a prefix of its own. A pair that changes what is not below a path, or the set of
paths, is compared alone: the others could be mixed up with it.
"""

from __future__ import annotations

import copy
import json
from typing import Any

from tools.review.inputs.contract_at import Side
from tools.review.redocly_diff import Change, change_of, compare, report

Sides = tuple[Side, Side]


def compare_all(pairs: list[Sides]) -> list[list[Change]]:
    """What changed in each pair."""
    alone = {number for number, pair in enumerate(pairs) if not _fits(pair)}
    together = [number for number in range(len(pairs)) if number not in alone]
    merged = [_merged(pairs, together, side) for side in (0, 1)]
    found: list[list[Change]] = [[] for _ in pairs]
    for item in report(*merged):
        if _is_name_of_schema(item):
            continue  # no rule reads these, and the two names may be of different pairs
        number = _number(item)
        base, revision = (side.spelled for side in pairs[number])
        found[number].append(change_of(_unprefixed(item), base, revision))
    for number in alone:
        base, revision = pairs[number]
        found[number] = compare(base.spelled, revision.spelled)
    return found


def _fits(pair: Sides) -> bool:
    old, new = (side.spelled.document for side in pair)
    outside = [{k: v for k, v in d.items() if k not in ("paths", "components")} for d in (old, new)]
    schemes = [d["components"]["securitySchemes"].keys() for d in (old, new)]
    paths = [d["paths"].keys() for d in (old, new)]
    return outside[0] == outside[1] and schemes[0] == schemes[1] and paths[0] == paths[1]


def _merged(pairs: list[Sides], numbers: list[int], side: int) -> dict[str, Any]:
    merged: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "all", "version": "1"}}
    merged |= {"paths": {}, "components": {"securitySchemes": {}, "schemas": {}}}
    for number in numbers:
        document = _prefixed(pairs[number][side].spelled.document, number)
        merged["paths"].update(document["paths"])
        for kind, named in document["components"].items():
            merged["components"][kind].update(named)
    return merged


def _prefixed(document: dict[str, Any], number: int) -> dict[str, Any]:
    text = json.dumps(document).replace("#/components/schemas/", f"#/components/schemas/p{number}.")
    document = json.loads(text)
    document["paths"] = {f"/p{number}{path}": item for path, item in document["paths"].items()}
    for item in document["paths"].values():
        for operation in (item[m] for m in item if not m.startswith("x-")):
            operation["security"] = [
                {f"p{number}.{name}": scopes for name, scopes in rule.items()}
                for rule in operation["security"]
            ]
            if "operationId" in operation:
                operation["operationId"] += f"_{number}"
    for kind, named in document["components"].items():
        document["components"][kind] = {f"p{number}.{name}": v for name, v in named.items()}
    return document


def _is_name_of_schema(item: dict[str, Any]) -> bool:
    steps = _pointer(item).split("/")
    named = steps[1:3] == ["components", "schemas"] and len(steps) == 4
    return named and item.get("property") in (None, "key")


def _pointer(item: dict[str, Any]) -> str:
    return str((item.get("revision") or item["base"])["pointer"])


def _number(item: dict[str, Any]) -> int:
    steps = _pointer(item).split("/")
    name = steps[2].removeprefix("~1") if steps[1] == "paths" else steps[3]
    digits = name[1:].replace("~1", ".").partition(".")[0]
    return int(digits)


def _unprefixed(item: dict[str, Any]) -> dict[str, Any]:
    plain = copy.deepcopy(item)
    for side in ("base", "revision"):
        if side in plain:
            steps = plain[side]["pointer"].split("/")
            if steps[1] == "paths":
                steps[2] = "~1" + steps[2].removeprefix("~1").partition("~1")[2]
            else:
                steps[3] = steps[3].partition(".")[2]
            if "security" in steps and len(steps) > 6:
                steps[6] = steps[6].partition(".")[2]
            plain[side]["pointer"] = "/".join(steps)
    return plain
