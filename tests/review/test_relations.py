"""
The relation of the values that two schemas accept decides, with the direction, whether a caller breaks.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.review.relations import COMPONENTS, OTHER, OTHER_VALUES, SAME, VALUES, WIDER
from tools.review.findings import find_changes
from tools.review.inputs.contract_at import Side, from_file
from tools.review.rules import CLASSES

#: The class by relation, for requests and for answers.
WANTED = {
    "same": ("documentation", "documentation"),
    "wider": ("compatible", "breaking"),
    "narrower": ("breaking", "compatible"),
    "value more": ("compatible", "risky"),
    "value less": ("breaking", "compatible"),
    "other": ("breaking", "breaking"),
    "other values": ("breaking", "risky"),
}
TABLES = {
    "same": SAME,
    "wider": WIDER,
    "value more": VALUES,
    "other": OTHER,
    "other values": OTHER_VALUES,
}
BACK = {"wider": "narrower", "value more": "value less"}
PAIRS = [(word, *pair) for word, pairs in TABLES.items() for pair in pairs]


def contract(column: int) -> dict[str, Any]:
    """Return a contract in which each pair's schema of a column is the body and the answer of an operation."""
    paths: dict[str, Any] = {}
    for number, pair in enumerate(PAIRS):
        content = {"application/json": {"schema": yaml.safe_load(pair[column])}}
        for method, said in (("post", {"requestBody": {"content": content}}), ("get", {})):
            answer = {"description": "ok", **({"content": content} if method == "get" else {})}
            item = paths.setdefault(f"/p{number}", {})
            item[method] = {**said, "responses": {"200": answer}}
    components = {"schemas": yaml.safe_load(COMPONENTS)}
    info = {"title": "t", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": components}


def side(folder: Path, column: int) -> Side:
    """Return one side of the review of all pairs."""
    path = folder / f"{column}.json"
    path.write_text(json.dumps(contract(column)))
    return from_file(path)


@pytest.fixture(scope="module")
def classes(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], dict[str, str]]:
    """Return the worst class and all rules by direction of the review and operation."""
    folder = tmp_path_factory.mktemp("relations")
    old, new = side(folder, 2), side(folder, 3)
    found: dict[tuple[str, str], dict[str, str]] = {}
    for way, sides in (("there", (old, new)), ("back", (new, old))):
        for one in find_changes(*sides):
            operation = one.place.partition(":")[0]
            known = found.setdefault((way, operation), {})
            known[one.level] = f"{known.get(one.level, '')} {one.rule}"
    return found


@pytest.mark.parametrize("way", ["there", "back"])
def test_relation(way: str, classes: dict[tuple[str, str], dict[str, str]]) -> None:
    """Fewer values break what is sent, more values break what is answered, and the same break nothing."""
    wrong: list[str] = []
    for number, (word, name, _, _) in enumerate(PAIRS):
        relation = word if way == "there" else BACK.get(word, word)
        for method, wanted in zip(("POST", "GET"), WANTED[relation], strict=True):
            said = classes.get((way, f"{method} /p{number}"), {})
            worst = next((level for level in CLASSES if level in said), "documentation")
            if worst != wanted:
                wrong.append(f"{relation}, {name}, {method}: {worst}, not {wanted}: {said}")
    assert [] == wrong
