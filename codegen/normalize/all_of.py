"""
The schemas of an `allOf` as one.

* An `allOf` of what is no object with fields (a string and its limits, an enum and a description, maps)
  becomes one schema for which all of its members hold.
* A field that several members of an `allOf` describe is what all of them say, where it is no object itself.
* At the end of normalization each object has the fields, required names and other names of its `allOf`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from codegen.graphs import inner_first
from codegen.normalize.schemas import (
    NOTES,
    Schema,
    core_of,
    members_of,
    notes_of,
    or_null,
    union_of,
)
from codegen.openapi.limits import MAX_FIELDS, too_many_fields
from codegen.openapi.predicates import allows_null, has_fields, never_object
from codegen.openapi.references import component_schemas, is_component, target_of
from codegen.problems import ContractError, Report


class AllOf:
    """
    Merges the `allOf` of schemas, each with those of the components that it refers to.
    """

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self.schemas = schemas
        self._known: dict[str, Schema] = {}
        self._properties: dict[str, Schema] = {}
        self._objects: dict[str, bool] = {}
        self._taking_in: list[str | None] = []

    def simple(self, node: Schema) -> Schema:
        """Return a schema with its `allOf` merged; those inside it stay as they are."""
        return self._merged_all_of(node) if node.get("allOf") else node

    def component(self, name: str) -> Schema:
        """Return a component, simplified; one that leads back to itself adds nothing to itself."""
        if name not in self._known:
            self._known[name] = {}
            self._known[name] = self.simple(self.schemas[name])
        return self._known[name]

    def has_fields(self, node: Schema) -> bool:
        """Return whether a schema is an object with fields, by itself or by what its `allOf` takes in."""
        name = self._target(node)
        if name is not None:
            if name not in self._objects:
                self._objects[name] = False
                self._objects[name] = self.has_fields(self.schemas[name])
            return self._objects[name]
        if never_object(node):
            return False
        return bool(node.get("properties")) or any(map(self.has_fields, members_of(node, "allOf")))

    def inlined(self, node: Schema) -> Schema:
        """Return a schema, or the one that it refers to."""
        for _ in range(len(self.schemas) + 1):
            name = self._target(node)
            if name is None:
                break
            node = self.component(name)
        return node

    def _target(self, node: Schema) -> str | None:
        """Return the component that a reference leads to."""
        name = target_of(node.get("$ref"))
        return name if name in self.schemas and is_component(str(node["$ref"])) else None

    def _merged_all_of(self, node: Schema) -> Schema:
        """Return an `allOf` as its only member that says anything, or as one schema if there are no fields."""
        rest = {key: value for key, value in node.items() if key != "allOf"}
        parts = [*members_of(node, "allOf"), rest]
        fields = self.has_fields(node)
        silent = NOTES | ({"type", "nullable"} if fields else {"nullable"})
        constraining = [part for part in parts if part.keys() - silent]
        notes = notes_of(parts)
        if fields and len(constraining) != 1:
            return self._with_agreed_fields(node)
        if fields:
            null = {"nullable": True} if allows_null(rest) else {}
            return {**self.simple(constraining[0]), **notes, **null}
        node = self._merged_values(constraining)
        if rest.get("nullable") is not True:
            return {**node, **notes}
        return {**node, **notes, "nullable": True} if "$ref" in node else or_null(node, notes)

    def _merged_values(self, constraining: list[Schema]) -> Schema:
        """Return one schema for which all hold, none of them with fields; only the first union counts."""
        if len(constraining) == 1:
            return self.simple(constraining[0])
        seen: set[str | None] = set()
        flat = [one for part in constraining for one in self._values_in(part, seen)]
        union = next((part for part in flat if union_of(part)), None)
        return merge_values(flat) if union is None else union

    def _values_in(self, part: Schema, seen: set[str | None]) -> list[Schema]:
        """Return the schemas for which a value holds all at once, if it holds for `part`; `seen` count once."""
        simple = self.simple(core_of(part))
        name = self._target(simple)
        if name is not None and (name in seen or name in self._taking_in):
            return []  # it adds nothing to itself
        seen.add(name)
        self._taking_in.append(name)
        found = self.inlined(simple)
        # What has fields by itself has kept its `allOf`.
        inner = members_of(found, "allOf")
        values = [one for member in inner for one in self._values_in(member, seen)]
        self._taking_in.pop()
        silent = {"allOf"} if allows_null(found) else {"allOf", "nullable"}
        return [*values, {key: value for key, value in found.items() if key not in silent}]

    def _with_agreed_fields(self, node: Schema) -> Schema:
        """Return an `allOf` with fields, where those that several members describe are what all of them say."""
        last: Schema = {}
        for part in members_of(node, "allOf"):
            last |= self._fields(part)
        own = node.get("properties") or {}
        changed = {
            name: value
            for name, value in self._fields(node).items()
            if value is not own.get(name, last.get(name))
        }
        return {**node, "properties": {**own, **changed}} if changed else node

    def _fields(self, node: Schema) -> Schema:
        """Return the fields of an object with those of its `allOf`."""
        name = self._target(node)
        if name is not None:
            if name not in self._properties:
                self._properties[name] = {}
                self._properties[name] = self._fields(self.schemas[name])
            return self._properties[name]
        found: Schema = {}
        own = node.get("properties")
        parts = [self._fields(part) for part in members_of(node, "allOf")]
        for properties in (*parts, own if isinstance(own, dict) else {}):
            for wire, value in properties.items():
                found[wire] = self._field(found[wire], value) if wire in found else value
        return found

    def _field(self, first: Schema, second: Schema) -> Schema:
        """Return what two schemas say of one field; of two objects the latter holds."""
        if first is second or first == second:
            return second
        notes = notes_of([first, second])
        cores = [core_of(first), core_of(second)]
        if cores[0] == cores[1] or not all(cores):
            return {**(cores[1] or cores[0]), **notes}
        flat = [self.inlined(core) for core in cores]
        if any(self.has_fields(part) or union_of(part) or "allOf" in part for part in flat):
            return second
        return {**merge_values(flat), **notes}


def merge_values(parts: list[Schema]) -> Schema:
    """Return one schema for which all hold; where they contradict each other, the last."""
    found: Schema = {}
    for part in parts:
        constraining = {"enum": [part["const"]], **part} if "const" in part else part
        for key, value in constraining.items():
            both = _BOTH.get(key)
            if both is None or key not in found:
                found[key] = value
                continue
            agreed = both(found[key], value)
            if agreed is None:
                return part
            found[key] = agreed
    return found


def _types(one: Any, other: Any) -> Any:
    """Return the types that both allow: every integer is a number."""
    first, second = ({kind} if isinstance(kind, str) else set(kind) for kind in (one, other))

    def allowed(kind: str) -> bool:
        return all(
            kind in types or (kind == "integer" and "number" in types) for types in (first, second)
        )

    both = [kind for kind in sorted(first | second) if allowed(kind)]
    return both[0] if len(both) == 1 else both or None


def _inner(one: Any, other: Any) -> Any:
    """Return what both say of what is inside: nothing may be, if one of them says so."""
    if one is False or other is False:
        return False
    if one is True or other is True:
        return one if other is True else other
    return other if one == other else {"allOf": [one, other]}


def _values(one: Any, other: Any) -> Any:
    known = {(type(value), repr(value)) for value in one}
    return [value for value in other if (type(value), repr(value)) in known] or None


_BOTH: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "type": _types,
    "enum": _values,
    **dict.fromkeys(("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"), max),
    **dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"), min),
    **dict.fromkeys(("items", "additionalProperties"), _inner),
    "nullable": lambda one, other: one or other,
}


def inherit_fields(document: dict[str, Any], report: Report) -> dict[str, Any]:
    """
    Return the document with the fields, required names and other names of its `allOf` in each object.

    The `allOf` stays, as a reference to what was taken in.

    Raises:
        ContractError: there are too many fields.
    """
    schemas = component_schemas(document)
    if not schemas:
        return document
    inherited: dict[str, Schema] = {}
    known: dict[str, Schema] = {}
    total = 0
    for name in inner_first({name: _parents(schema) for name, schema in schemas.items()}):
        schema = schemas[name]
        if has_fields(schema):
            schema = _with_inherited(schema, known)
            total += len(schema.get("properties") or ())
            if total > MAX_FIELDS:
                raise ContractError([too_many_fields(name, report)])
        inherited[name] = schema
        known[name] = known.get(target_of(schema.get("$ref")) or "", schema)
    ordered = {name: inherited[name] for name in schemas}
    return {**document, "components": {**document["components"], "schemas": ordered}}


def _parents(schema: Schema) -> list[str]:
    """Return the components that a schema refers to, by itself or in its `allOf`."""
    name = target_of(schema.get("$ref"))
    inner = [one for part in members_of(schema, "allOf") for one in _parents(part)]
    return inner if name is None else [name, *inner]


def _with_inherited(schema: Schema, known: Mapping[str, Schema]) -> Schema:
    """Return a schema with what its `allOf` says first, in its order, then what it says itself."""
    parts = [
        known.get(target_of(part["$ref"]) or "", {})
        if "$ref" in part
        else _with_inherited(part, known)
        for part in members_of(schema, "allOf")
    ]
    properties: Schema = {}
    required: dict[str, None] = {}
    others: Any = None
    for part in (*parts, schema):
        properties |= part.get("properties") or {}
        required |= dict.fromkeys(part.get("required") or [])
    for part in parts:
        others = _narrower(others, part.get("additionalProperties"))
    written = schema.get("additionalProperties")
    if written is not None and schema.get("patternProperties"):
        written = True  # what has a name of a pattern may hold anything
    others = _narrower(others, written)
    found = {"properties": properties, "required": list(required), "additionalProperties": others}
    return {**schema, **{key: value for key, value in found.items() if value not in (None, [], {})}}


def _narrower(one: Any, other: Any) -> Any:
    """Return which of two `additionalProperties` tells more where both hold; of two schemas, the latter."""
    if other is None or one is False:
        return one
    return one if other is True and one is not None else other
