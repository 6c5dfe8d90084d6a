"""
Examples of a schema as one direction has them: with all fields, or without those of the other direction.
"""

from __future__ import annotations

from typing import Any

from affinda_resumes.sandbox.schemas import merged, value_of

Node = dict[str, Any]


def visible(document: Node, schema: Any, value: Any, hidden: str) -> Any:
    """Return a value without the fields that are `hidden`: `readOnly` or `writeOnly`."""
    node = merged(document, schema)
    if isinstance(value, list):
        return [visible(document, node.get("items", {}), item, hidden) for item in value]
    if not isinstance(value, dict):
        return value
    fields = node.get("properties", {})
    return {
        name: visible(document, fields.get(name, {}), inner, hidden)
        for name, inner in value.items()
        if not merged(document, fields.get(name, {})).get(hidden)
    }


def complete(document: Node, schema: Any, value: Any, hidden: str) -> Any:
    """Return a value with each field that it lacks, but those that are `hidden`: `readOnly` or `writeOnly`."""
    node = merged(document, schema)
    if isinstance(value, list):
        return [complete(document, node.get("items", {}), item, hidden) for item in value]
    if not isinstance(value, dict):
        return value
    found = dict(value)
    for name, inner in node.get("properties", {}).items():
        if not merged(document, inner).get(hidden):
            given = found[name] if name in found else value_of(document, inner, hidden)
            found[name] = complete(document, inner, given, hidden)
    return found
