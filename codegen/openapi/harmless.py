"""
The errors of shape that change nothing that is sent or read.

What only describes is taken away where its form is wrong. A keyword of another version of OpenAPI stays: it
means there what it means here. Everything else is at stake, and is an error.
"""

from __future__ import annotations

import enum
from typing import Any, Final

from codegen.openapi.grammar import METHODS, Occurrence
from codegen.openapi.references import is_read


class Effect(enum.Enum):
    """The effect of an error of shape on the document."""

    KEPT = "kept"
    """It stays, and means what it says or nothing."""
    REMOVED = "removed"
    """It is removed, as if it weren't there."""


_NOTES: Final = frozenset({
    "bearerFormat", "contact", "deprecated", "description", "example", "examples", "externalDocs",
    "format", "jsonSchemaDialect", "license", "links", "operationId", "summary", "tags",
    "termsOfService", "title", "xml", "$comment", "$id", "$schema", "$anchor", "callbacks", "webhooks",
})  # fmt: skip
"""Keywords that speak of a thing and change nothing about it."""
_LIMITS: Final = frozenset({
    "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "maxLength", "minLength", "pattern",
    "maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "multipleOf", "minContains",
    "maxContains",
})  # fmt: skip
"""Keywords of a schema that are checks: one that can't be read isn't made."""
_OPEN: Final = frozenset({
    "$defs", "contains", "contentEncoding", "contentMediaType", "contentSchema", "default", "dependentRequired",
    "dependentSchemas", "else", "enum", "if", "items", "not", "prefixItems", "propertyNames", "readOnly",
    "required", "then", "type", "unevaluatedItems", "unevaluatedProperties", "writeOnly", "nullable",
})  # fmt: skip
"""Keywords of a schema without which any value is taken, as the caller gives it."""
_KINDS: Final = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})


_NEW: Final = frozenset(
    {("mediaType", "itemSchema"), ("pathItem", "query"), ("pathItem", "additionalOperations")}
)
"""Keys of OpenAPI 3.2 that a client can't do without."""


def effect_of(at: Occurrence, steps: tuple[Any, ...], rule: str) -> Effect | None:
    """Return what an error in the shape of an object changes; None if it changes what is sent or read."""
    if at.kind == "securityScheme":
        return Effect.KEPT  # such a scheme is one that the client doesn't serve
    key = steps[0] if steps else None
    if not is_read(at):
        extra = rule in ("additionalProperties", "unevaluatedProperties", "pattern")
        return Effect.KEPT if extra or not steps else Effect.REMOVED
    if rule in ("additionalProperties", "unevaluatedProperties"):
        return _extra(at, steps)
    if at.kind == "components" and rule == "pattern":
        return Effect.KEPT  # a name that becomes another one
    if not steps:
        return Effect.KEPT if at.kind in ("document", "mediaType", "requestBody") else None
    if key in _NOTES or (at.kind == "document" and key == "info"):
        return Effect.REMOVED
    if at.kind in ("document", "pathItem", "operation") and key == "servers":
        return Effect.REMOVED
    return _of_schema(at.node, steps, rule) if at.kind == "schema" else None


def _extra(at: Occurrence, steps: tuple[Any, ...]) -> Effect | None:
    """Return what a key that can't stand there changes."""
    key, value = str(steps[-1]), at.node.get(steps[-1])
    if at.kind == "operation" and steps[:1] == ("responses",):
        return None  # a status that no answer has
    if at.kind == "document" and steps[:1] == ("paths",):
        return None
    if (at.kind, key) in _NEW:
        return None
    is_operation = isinstance(value, dict) and "responses" in value
    if at.kind == "pathItem" and key not in METHODS and is_operation:
        return None
    if at.kind == "parameter" and key == "collectionFormat":
        return None
    return Effect.KEPT


def _of_schema(node: dict[str, Any], steps: tuple[Any, ...], rule: str) -> Effect | None:
    key = steps[0]
    value = node.get(key)
    if key in ("exclusiveMaximum", "exclusiveMinimum") and isinstance(value, int | float):
        return Effect.KEPT  # a flag or a limit, each in the version of the other
    if key in ("allOf", "oneOf", "anyOf", "required", "enum") and value == []:
        return Effect.KEPT
    if key in _LIMITS:
        return Effect.REMOVED
    if key == "type":
        kinds = value if isinstance(value, list) else [value]
        known = all(isinstance(one, str) and one in _KINDS for one in kinds)
        return Effect.KEPT if kinds and known else Effect.REMOVED
    return Effect.REMOVED if key in _OPEN else None
