"""
References and flags in the words of OpenAPI 3.1, whatever the version.

* What stands beside a `$ref` becomes an `allOf` of both; in 3.0 only notes on the place count.
* `true` and `false` as schemas become `{}` and `{not: {}}`.
* The names and descriptions of an enum's values are in one form.
* An exclusive limit is a number; in 3.0 it is a flag of the limit.
"""

from __future__ import annotations

from typing import Any, Final

from codegen.normalize.schemas import NOTES, VALUES, EnumValues, Schema, notes_of
from codegen.openapi.enum_names import named_values
from codegen.openapi.grammar import rebuild

_FLAGS: Final = frozenset({"additionalProperties", "unevaluatedProperties", "unevaluatedItems"})
"""Keywords under which `true` and `false` are no schemas but flags."""
_ALLOWED_BESIDE: Final = NOTES | {"$ref", "nullable"}


def inline_references(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document with each of its schemas in these words; the argument stays as it is."""
    siblings = not str(document["openapi"]).startswith("3.0")
    return rewrite(document, "document", siblings=siblings)


def rewrite(
    node: Schema, kind: str = "schema", *, siblings: bool = True, component: str | None = None
) -> Schema:
    """
    Return a node with what is in it.

    `siblings` tells whether what stands beside a `$ref` counts; `component` is the name of a component.
    """
    if kind == "schema":
        node = _with_values(_numbered(node), component)
        if siblings and "$ref" in node:
            node = _with_siblings(node)

    def change(steps: tuple[Any, ...], inner: str, value: Any) -> Any:
        if isinstance(value, dict):
            name = str(steps[1]) if kind == "components" else None
            return rewrite(value, inner, siblings=siblings, component=name)
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


def _with_values(node: Schema, component: str | None) -> Schema:
    """Return an enum with the names of its values."""
    values = tuple(named_values(node)) if "enum" in node else ()
    return {**node, VALUES: EnumValues(component, values)} if values else node


def _numbered(node: Schema) -> Schema:
    found = node
    for flag, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(found.get(flag), bool):
            found = dict(found)
            if found.pop(flag) and limit in found:
                found[flag] = found.pop(limit)
    return found
