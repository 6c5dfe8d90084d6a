"""
The grammar of an OpenAPI document: the kind of each object, and the places where objects of each kind stand.

`walk` yields each object of a document with its kind. Everything else is data: examples,
defaults, enum values, constants, `x-` extensions. A `$ref` there is a value like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from attrs import frozen

from codegen.problems import Pointer

FRAMING: Final = frozenset(
    "accept-encoding connection content-length host keep-alive te trailer transfer-encoding upgrade".split()
)
"""Headers that say where a request ends and goes, or that belong to the connection: it sends its own."""

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# kind: {field: how it holds what kind}. "=" is one object, "[]" a list of them, "{}" a mapping by
# free names, "[=]" one or a list; "*" stands for any field.
_PATH_ITEM: Final = dict.fromkeys(METHODS, "=operation")
_PARAMETER: Final = {"schema": "=schema", "content": "{}mediaType", "examples": "{}example"}
GRAMMAR: Final[dict[str, dict[str, str]]] = {
    "document": {"paths": "{}pathItem", "webhooks": "{}pathItem", "components": "=components"},
    "components": {
        "schemas": "{}schema",
        "responses": "{}response",
        "parameters": "{}parameter",
        "examples": "{}example",
        "requestBodies": "{}requestBody",
        "headers": "{}header",
        "securitySchemes": "{}securityScheme",
        "links": "{}link",
        "callbacks": "{}callback",
        "pathItems": "{}pathItem",
    },
    "pathItem": {**_PATH_ITEM, "parameters": "[]parameter"},
    "operation": {
        "parameters": "[]parameter",
        "requestBody": "=requestBody",
        "responses": "{}response",
        "callbacks": "{}callback",
    },
    "callback": {"*": "=pathItem"},
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "requestBody": {"content": "{}mediaType"},
    "response": {"headers": "{}header", "content": "{}mediaType", "links": "{}link"},
    "mediaType": {"schema": "=schema", "examples": "{}example", "encoding": "{}encoding"},
    "encoding": {"headers": "{}header"},
    "example": {},
    "link": {},
    "securityScheme": {},
    "schema": {
        **dict.fromkeys(("properties", "patternProperties", "$defs", "definitions"), "{}schema"),
        "dependentSchemas": "{}schema",
        **dict.fromkeys(("allOf", "oneOf", "anyOf", "prefixItems"), "[]schema"),
        "items": "[=]schema",
        **dict.fromkeys(("additionalProperties", "propertyNames", "additionalItems"), "=schema"),
        **dict.fromkeys(("unevaluatedProperties", "unevaluatedItems"), "=schema"),
        **dict.fromkeys(("contains", "contentSchema"), "=schema"),
        **dict.fromkeys(("not", "if", "then", "else"), "=schema"),
    },
}
_PLACES: Final = {
    kind: {
        name: (place[: -len(place.lstrip("=[]{}"))], place.lstrip("=[]{}"))
        for name, place in fields.items()
    }
    for kind, fields in GRAMMAR.items()
}
"""The same with each place in two: how it holds its kind, and the kind."""


@frozen
class Occurrence:
    """One object of the document: its place, its kind and its value."""

    pointer: Pointer
    kind: str
    node: dict[str, Any]


def children(kind: str, node: dict[str, Any]) -> Iterator[tuple[tuple[Any, ...], str, Any]]:
    """Yield steps, kind and value of each place right under a node where an object may stand."""
    fields = _PLACES[kind]
    other = fields.get("*")
    for name, value in node.items() if isinstance(node, dict) else ():
        place = fields.get(name, other)
        if place is None or (place is other and name.startswith("x-")):
            continue
        how, inner = place
        if how == "{}" and isinstance(value, dict):
            for key, item in value.items():
                # Free names may begin with `x-`, except where extensions stand among them.
                if not (inner in ("pathItem", "response") and key.startswith("x-")):
                    yield (name, key), inner, item
        elif "[" in how and isinstance(value, list):
            yield from (((name, index), inner, item) for index, item in enumerate(value))
        elif "=" in how:
            yield (name,), inner, value


def walk(node: Any, kind: str = "document", pointer: Pointer = ()) -> Iterator[Occurrence]:
    """Yield the node and each object in it, in the order of the document; nothing is followed."""
    if not isinstance(node, dict):
        return
    todo: list[tuple[Pointer, str, Any]] = [(pointer, kind, node)]
    while todo:
        here, kind, value = todo.pop()
        yield Occurrence(here, kind, value)
        below = [
            ((*here, *steps), inner, item)
            for steps, inner, item in children(kind, value)
            if isinstance(item, dict)
        ]
        todo.extend(reversed(below))


def rebuild(
    kind: str, node: dict[str, Any], change: Callable[[tuple[Any, ...], str, Any], Any]
) -> dict[str, Any]:
    """Return a copy of a node with each object right under it replaced by what `change` returns."""
    result = dict(node)
    for steps, inner, value in children(kind, node):
        new = change(steps, inner, value)
        if len(steps) == 1:
            result[steps[0]] = new
            continue
        if result[steps[0]] is node[steps[0]]:
            result[steps[0]] = node[steps[0]].copy()
        result[steps[0]][steps[1]] = new
    return result
