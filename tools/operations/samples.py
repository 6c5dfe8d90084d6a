"""
A value of a schema that has no example: always the same one.
"""

from __future__ import annotations

from typing import Any, Final

from codegen.openapi.references import resolved

_FORMATS: Final = {
    "date": "2024-05-01",
    "date-time": "2024-05-01T12:00:00Z",
    "uuid": "12345678-1234-4234-8234-123456789abc",
    "byte": "aGVsbG8=",
    "binary": "file.pdf",
    "email": "somebody@example.com",
    "uri": "https://example.com/",
}
_DEEPEST: Final = 8

Node = dict[str, Any]


def sample(document: Node, schema: Any, depth: int = 0) -> Any:
    """Return an example of a schema, else a value that it allows; optional fields end at a depth."""
    if not isinstance(schema, dict):
        return None
    if "$ref" in schema:
        return sample(document, resolved(document, schema), depth)
    for word in ("const", "default"):
        if word in schema:
            return schema[word]
    for word in ("examples", "enum", "x-extensible-enum"):
        if schema.get(word):
            return schema[word][0]
    for word in ("oneOf", "anyOf"):
        if schema.get(word):
            return sample(document, schema[word][0], depth)
    return _of_type(document, schema, depth)


def _of_type(document: Node, schema: Node, depth: int) -> Any:
    types = schema.get("type", "object" if "properties" in schema else "string")
    type_ = types[0] if isinstance(types, list) else types
    if type_ == "object":
        required = schema.get("required", [])
        return {
            name: sample(document, inner, depth + 1)
            for name, inner in schema.get("properties", {}).items()
            if name in required or depth < _DEEPEST
        }
    if type_ == "array":
        count = max(schema.get("minItems", 0), 1 if depth < _DEEPEST else 0)
        return [sample(document, schema.get("items", {}), depth + 1)] * count
    if type_ in ("integer", "number"):
        return max(schema.get("minimum", 1), min(1, schema.get("maximum", 1)))
    if type_ == "string":
        text = _FORMATS.get(schema.get("format", ""), "text")
        return text.ljust(schema.get("minLength", 0), "t")[: schema.get("maxLength", None)]
    return {"boolean": True}.get(type_)


def complete(document: Node, schema: Any, value: Any, hidden: str) -> Any:
    """Return a value with each field that it lacks, but those that are `hidden`: `readOnly` or `writeOnly`."""
    node = resolved(document, schema) if isinstance(schema, dict) else {}
    if isinstance(value, list):
        return [complete(document, node.get("items", {}), item, hidden) for item in value]
    if not isinstance(value, dict):
        return value
    objects = [resolved(document, one) for word in ("oneOf", "anyOf") for one in node.get(word, [])]
    node = next((one for one in [node, *objects] if "properties" in one), {})
    found = dict(value)
    for name, inner in node.get("properties", {}).items():
        if not resolved(document, inner).get(hidden) and not inner.get(hidden):
            given = found[name] if name in found else sample(document, inner)
            found[name] = complete(document, inner, given, hidden)
    return found
