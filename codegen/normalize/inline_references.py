"""
References and flags in the words of OpenAPI 3.1, whatever the version.

* What stands beside a `$ref` becomes an `allOf` of both; in 3.0 only notes on the place count.
* `true` and `false` as schemas become `{}` and `{not: {}}`.
* An exclusive limit is a number; in 3.0 it is a flag of the limit.
"""

from __future__ import annotations

from typing import Any, Final

from codegen.normalize.schemas import NOTES, Schema, notes_of
from codegen.openapi.grammar import rebuild

_FLAGS: Final = frozenset({"additionalProperties", "unevaluatedProperties", "unevaluatedItems"})
"""Keywords under which `true` and `false` are no schemas but flags."""
_ALLOWED_BESIDE: Final = NOTES | {"$ref", "nullable"}


def inline_references(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document with each of its schemas in these words; the argument stays as it is."""
    siblings = not str(document["openapi"]).startswith("3.0")
    return rewrite(document, "document", siblings=siblings)


def rewrite(node: Schema, kind: str = "schema", *, siblings: bool = True) -> Schema:
    """Return a node with what is in it; `siblings` tells whether what stands beside a `$ref` counts."""
    if kind == "schema":
        node = _numbered(node)
        if siblings and "$ref" in node:
            node = _with_siblings(node)

    def change(steps: tuple[Any, ...], inner: str, value: Any) -> Any:
        if isinstance(value, dict):
            return rewrite(value, inner, siblings=siblings)
        if inner == "schema" and isinstance(value, bool) and steps[0] not in _FLAGS:
            return {} if value else {"not": {}}
        return value

    return rebuild(kind, node, change)


def _with_siblings(node: Schema) -> Schema:
    beside = {
        key: value
        for key, value in node.items()
        if key not in _ALLOWED_BESIDE and not key.startswith("x-")
    }
    return {"allOf": [{"$ref": node["$ref"]}, beside], **notes_of([node])} if beside else node


def _numbered(node: Schema) -> Schema:
    found = node
    for flag, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(found.get(flag), bool):
            found = dict(found)
            if found.pop(flag) and limit in found:
                found[flag] = found.pop(limit)
    return found
