"""
Contracts of any size, in which everything refers to something else: what generating is measured with.
"""

from __future__ import annotations

from typing import Any

_KINDS = ("string", "integer", "boolean", "number")


def large_contract(schemas: int, operations: int) -> dict[str, Any]:
    """Return a contract with so many schemas, each of eleven fields, and operations, half of which send one."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Large", "version": "1.0.0"},
        "servers": [{"url": "https://large.example"}],
        "paths": {
            f"/things{number}/{{id}}": _path(number, schemas) for number in range(operations)
        },
        "components": {"schemas": {f"Thing{n}": _schema(n, schemas) for n in range(schemas)}},
    }


def _thing(number: int, schemas: int) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/Thing{number % schemas}"}


def _schema(number: int, schemas: int) -> dict[str, Any]:
    texts: dict[str, Any] = {
        f"field{index}": {
            "type": _KINDS[index % 4],
            "description": f"The field {index}, as people know it.",
        }
        for index in range(8)
    }
    others = {
        "next": _thing(number * 7 + 1, schemas),
        "many": {"type": "array", "items": _thing(number * 3 + 2, schemas)},
        "either": {
            "oneOf": [_thing(number + 5, schemas), _thing(number + 9, schemas), {"type": "null"}]
        },
    }
    return {"type": "object", "required": ["field0"], "properties": texts | others}


def _path(number: int, schemas: int) -> dict[str, Any]:
    content = {"application/json": {"schema": _thing(number, schemas)}}
    operation: dict[str, Any] = {
        "operationId": f"{'make' if number % 2 else 'get'}Thing{number}",
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        ],
        "responses": {"200": {"description": "A thing", "content": content}},
    }
    if number % 2:
        return {"post": operation | {"requestBody": {"content": content}}}
    return {"get": operation}
