"""
Unions of objects that have one shape: a list of objects, or other types, and nothing beside them.

* Fields beside a union of objects, in the same schema or in another member of an `allOf`, go into each of
  these objects: `T` with a field beside `oneOf: [C, D]` is a union of `TC` and `TD`.
* A list of types with an object among them that has fields becomes a union.
* A union beside fields that only says which of them must be there goes; it isn't checked.

Such a union may stand in an `allOf`, and each object that it becomes is an `allOf`: so both are one pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from codegen.graphs import in_cycles, inner_first
from codegen.normalize.all_of import AllOf
from codegen.normalize.schemas import (
    MEMBER,
    Schema,
    component_at,
    core_of,
    members_of,
    notes_of,
    rewrite_schemas,
    union_of,
)
from codegen.openapi.limits import MAX_OPTIONS, too_many_options
from codegen.openapi.predicates import UNIONS
from codegen.openapi.references import component_schemas, members, target_of
from codegen.problems import ContractError, Pointer, Report

_CONDITION: Final = frozenset({"description", "not", "required", "title", "type"})


def simplify(document: dict[str, Any], report: Report) -> dict[str, Any]:
    """
    Return the document with each `allOf` merged and each union spread; the argument stays as it is.

    Raises:
        ContractError: unions of unions would become too many objects.
    """
    schemas = component_schemas(document)
    unions = Unions(schemas, report)
    graph = {name: list(members(schema)) for name, schema in schemas.items()}
    for name in inner_first(graph):  # so that a chain of references costs no deep calls
        unions.component(name)
    cyclic = in_cycles(graph)

    def change(node: Schema, pointer: Pointer) -> Schema:
        name = component_at(pointer)
        return unions.simple(node) if name is None or name in cyclic else unions.component(name)

    return rewrite_schemas(document, change)


class Unions(AllOf):
    """
    Spreads unions, as well.
    """

    def __init__(self, schemas: Mapping[str, Schema], report: Report) -> None:
        super().__init__(schemas)
        self._report = report
        self._options = 0

    def simple(self, node: Schema) -> Schema:
        """Return a schema with its `allOf` merged and its union spread; those inside it stay as they are."""
        node = super().simple(_split_types(_without_conditions(node)))
        return self._spread(node) if self.has_fields(node) and "$ref" not in node else node

    def _spread(self, node: Schema) -> Schema:
        """Return an object with a union beside its fields as a union of objects."""
        parts = [
            part if "$ref" in part else self.simple(part) for part in members_of(node, "allOf")
        ]
        unions = [(None, node), *((index, self.inlined(part)) for index, part in enumerate(parts))]
        for index, found in unions:
            keyword = union_of(found)
            if keyword is None:
                continue
            rest = core_of(node)
            if index is None:
                del rest[keyword]
                rest.pop("discriminator", None)
            rest["allOf"] = [part for number, part in enumerate(parts) if number != index]
            if not any(map(self._is_object, found[keyword])):
                return self.simple({**rest, **notes_of([node])})
            self._options += len(found[keyword])
            if self._options > MAX_OPTIONS:
                raise ContractError([too_many_options(self._report)])
            result = {keyword: list(self._options_of(found[keyword], rest)), **notes_of([node])}
            if isinstance(found.get("discriminator"), dict):
                result["discriminator"] = found["discriminator"]
            return result
        return node

    def _options_of(self, options: Iterable[Schema], rest: Schema) -> Iterator[Schema]:
        for option in options:
            if not self._may_be_object(option):
                yield option
                continue
            name = target_of(option.get("$ref"))
            notes = {"title": name or option.get("title"), MEMBER: name or option.get(MEMBER)}
            named = {key: value for key, value in notes.items() if isinstance(value, str)}
            yield {**rest, **named, "allOf": [*rest["allOf"], option]}

    def _is_object(self, node: Schema, above: tuple[Schema, ...] = ()) -> bool:
        """Return whether a schema is an object with fields, or a union with one in it."""
        found = self.inlined(node)
        if self.has_fields(found):
            return True
        if any(found is one for one in above):  # a union that leads back to itself
            return False
        options = (one for key in UNIONS for one in members_of(found, key))
        return any(self._is_object(one, (*above, found)) for one in options)

    def _may_be_object(self, node: Schema) -> bool:
        found = self.inlined(node)
        types = found.get("type", "object")
        closed = "enum" in found or "const" in found
        return self._is_object(found) or ("object" in types and not closed and not union_of(found))


def _split_types(node: Schema) -> Schema:
    """Return an object with fields or another type as a union."""
    types = node.get("type")
    if not isinstance(types, list) or not node.get("properties"):
        return node
    if "object" not in types or not set(types) - {"object", "null"}:
        return node
    core = core_of(node)
    plain = {k: v for k, v in core.items() if k not in ("properties", "required", "allOf")}
    options = [
        {**core, "type": one, "title": "Object"} if one == "object" else {**plain, "type": one}
        for one in types
    ]
    return {**notes_of([node]), "oneOf": options}


def _without_conditions(node: Schema) -> Schema:
    """Return an object without the unions that only say which of its fields must be there."""
    gone = {
        keyword
        for keyword in UNIONS
        if node.get("properties") and node.get(keyword) and all(map(_is_condition, node[keyword]))
    }
    return {key: value for key, value in node.items() if key not in gone} if gone else node


def _is_condition(option: Schema) -> bool:
    return option.keys() <= _CONDITION and option.get("type", "object") == "object"
