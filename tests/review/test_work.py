"""
The work of a review grows with the contract, and has an end.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from tools.review.compare import compare
from tools.review.inputs.contract_at import Side, from_file

#: What one review may cost, in pairs of schemas and steps of proofs: seconds, for a contract of any form.
MOST = 80_000


def contract(count: int) -> dict[str, Any]:
    """Return a contract of operations and schemas in which each schema leads to all others."""
    schemas: dict[str, Any] = {}
    paths: dict[str, Any] = {}
    for number in range(count):
        names = [f"#/components/schemas/Thing{(number * by + 1) % count}" for by in (3, 5, 7)]
        properties: dict[str, Any] = {f"field{at}": {"type": "string"} for at in range(5)}
        properties["next"] = {"$ref": names[0]}
        properties["either"] = {"oneOf": [{"$ref": names[1]}, {"$ref": names[2]}, {"type": "null"}]}
        schemas[f"Thing{number}"] = {"type": "object", "properties": properties}
        schema = {"schema": {"$ref": f"#/components/schemas/Thing{number}"}}
        answer = {"description": "d", "content": {"application/json": schema}}
        paths[f"/things{number}"] = {"get": {"responses": {"200": answer}}}
    info = {"title": "t", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


def steps(folder: Path, count: int) -> int:
    """Return the work of a review in which every third schema changed."""
    old = contract(count)
    new = copy.deepcopy(old)
    for number in range(0, count, 3):
        properties = new["components"]["schemas"][f"Thing{number}"]["properties"]
        properties["field1"] = {"type": "integer"}
        properties["either"] = {"anyOf": properties["either"]["oneOf"][::-1]}
    sides: list[Side] = []
    for name, document in (("old", old), ("new", new)):
        path = folder / f"{name}.json"
        path.write_text(json.dumps(document))
        sides.append(from_file(path))
    return compare(sides[0].canonical, sides[1].canonical).steps


def test_work(tmp_path: Path) -> None:
    """The work for schemas that all lead to each other stays below what their pairs would cost, and has an end."""
    few, many = (steps(tmp_path, count) for count in (15, 45))

    assert 0 < few < many <= min(MOST, 12 * few)
