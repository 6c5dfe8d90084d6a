"""
Parts of a schema that several passes look at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from attrs import frozen

from codegen.openapi.enum_names import NamedValue
from codegen.openapi.grammar import rebuild
from codegen.openapi.predicates import UNIONS
from codegen.problems import Pointer

Schema = dict[str, Any]

NULL: Final[Schema] = {"type": "null"}
MEMBER: Final = "x- member"
"""In an object that a union was spread into: the member that it stands for in a discriminator."""
BASE: Final = "x- base"
"""In a discriminator: the base that an object is whose tag names no heir."""
VALUES: Final = "x- values"
"""In an enum: the names of its values, as `EnumValues`."""
NOTES: Final = frozenset({
    "title", "description", "readOnly", "writeOnly", "deprecated", "default", "example", "examples",
    "externalDocs", "xml", "$comment", MEMBER,
})  # fmt: skip
"""Keywords that speak of a schema or its place and not of the value."""


@frozen(eq=False)
class EnumValues:
    """The names and descriptions that one enum of the contract has for its values: copies of it share them."""

    component: str | None
    """The name of the enum, if it is a component."""
    values: tuple[NamedValue, ...]
    called: str = ""
    """The component that the class of the constants is called after; empty where there are no names."""
    enum: str = ""
    """The name of the enum: a component, or one after its place."""
    text: str = ""


def rewrite_schemas(
    document: dict[str, Any], change: Callable[[Schema, Pointer], Schema]
) -> dict[str, Any]:
    """
    Return the document with each schema as what `change` makes of it, and then those inside of that.

    Nothing inside of a reference is changed. The argument stays as it is.
    """

    def rewrite(kind: str, node: Schema, pointer: Pointer) -> Schema:
        if kind == "schema":
            node = change(node, pointer)
            if "$ref" in node:
                return node
        return rebuild(
            kind,
            node,
            lambda steps, inner, value: (
                rewrite(inner, value, (*pointer, *steps)) if isinstance(value, dict) else value
            ),
        )

    return rewrite("document", document, ())


def component_at(pointer: Pointer) -> str | None:
    """Return the name of the component that a schema is; `None` for any other place."""
    is_one = pointer[:2] == ("components", "schemas") and len(pointer) == 3
    return str(pointer[2]) if is_one else None


def or_null(schema: Schema, notes: Schema) -> Schema:
    """Return a union of a schema and null, with the notes beside it."""
    return {**notes, "oneOf": [schema, NULL]}


def members_of(node: Schema, keyword: str) -> list[Schema]:
    """Return the members of an `allOf`, a `oneOf` or an `anyOf`."""
    found = node.get(keyword)
    return found if isinstance(found, list) else []


def union_of(node: Schema) -> str | None:
    """Return the keyword of the union that a schema is."""
    return next((keyword for keyword in UNIONS if node.get(keyword)), None)


def core_of(node: Schema) -> Schema:
    """Return the schema without its notes."""
    return {key: value for key, value in node.items() if key not in NOTES}


def notes_of(parts: Iterable[Schema]) -> Schema:
    """Return the notes of several schemas: the last of each; what is flagged once stays flagged."""
    found: Schema = {}
    for part in parts:
        found |= {key: value for key, value in part.items() if key in NOTES and value is not False}
    return found
