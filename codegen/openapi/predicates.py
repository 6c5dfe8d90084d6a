"""
Questions about a schema that several passes ask.

`is_object` and `has_fields` differ on purpose: a map is an object without fields, so it never becomes a class.
"""

from __future__ import annotations

from typing import Any, Final

UNIONS: Final = ("oneOf", "anyOf")
SELF_CONTAINING: Final = "x- self-containing"
"""Flags a map that becomes a class because it contains itself; no author of a contract writes this key."""


def is_object(schema: dict[str, Any]) -> bool:
    """Return whether a schema describes an object by itself, with or without fields."""
    kind = schema.get("type")
    kinds = kind if isinstance(kind, list) else [kind]
    return "object" in kinds or any(
        isinstance(schema.get(key), dict)
        for key in ("properties", "additionalProperties", "patternProperties")
    )


def has_fields(schema: dict[str, Any]) -> bool:
    """
    Return whether a normalized schema is an object with fields, which becomes a class.

    A schema that is not normalized yet may have an `allOf` of values, or fields beside a union.
    """
    if any(schema.get(keyword) for keyword in UNIONS):
        return False
    return bool(schema.get("properties") or schema.get("allOf") or schema.get(SELF_CONTAINING))


def allows_null(schema: dict[str, Any]) -> bool:
    """Return whether a schema itself allows null, not through a reference or a union."""
    types = schema.get("type")
    return schema.get("nullable") is True or (isinstance(types, list) and "null" in types)
