"""
Rewriting one schema into an equal one that says the same with fewer words.

* An `allOf` of what is no object with fields (a string and its limits, an enum and a description, maps)
  becomes one schema for which all of its members hold.
* Fields beside a union of objects, in the same schema or in another member of an `allOf`, go into each of
  these objects: `T` with a field beside `oneOf: [C, D]` is a union of `TC` and `TD`.
* A field that several members of an `allOf` describe is what all of them say, where it is no object itself.
* A list of types with an object among them that has fields becomes a union.
* What stands beside a `$ref` is an `allOf` of both.
* A union beside fields that only says which of them must be there goes; it isn't checked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from codegen.openapi.predicates import UNIONS, allows_null, never_object
from codegen.openapi.references import is_component, mapping_target, target_of

Schema = dict[str, Any]

NULL: Final[Schema] = {"type": "null"}
_NOTES: Final = frozenset({
    "title", "description", "readOnly", "writeOnly", "deprecated", "default", "example", "examples",
    "externalDocs", "xml", "$comment",
})  # fmt: skip
"""Keywords that speak of a schema or its place and not of the value."""
_BESIDE: Final = _NOTES | {"$ref", "nullable"}
_CONDITION: Final = frozenset({"description", "not", "required", "title", "type"})
_MOST_OPTIONS: Final = 1_000


class Merger:
    """
    Simplifies the schemas of one document.
    """

    def __init__(self, schemas: dict[str, Any], *, siblings: bool = True) -> None:
        self._schemas = schemas
        self._siblings = siblings
        """Whether what stands beside a `$ref` counts, as in 3.1; in 3.0 it is ignored."""
        self._known: dict[str, Schema] = {}
        self._properties: dict[str, Schema] = {}
        self._objects: dict[str, bool] = {}
        self._options = 0

    @property
    def too_many(self) -> bool:
        """Whether unions of unions became so many objects that the rest was left out."""
        return self._options > _MOST_OPTIONS

    def simple(self, schema: Any) -> Schema:
        """Simplify a schema; those inside it stay as they are."""
        node = _split(_unconditional(whole(schema)))
        if "$ref" in node:
            beside = {key: node[key] for key in node if key not in _BESIDE and key[:2] != "x-"}
            if not beside or not self._siblings:
                return node
            node = {"allOf": [{"$ref": node["$ref"]}, beside], **_notes([node])}
        if node.get("allOf"):
            node = self._taken_in(node)
        return self._spread(node) if self._has_fields(node) and "$ref" not in node else node

    def _component(self, name: str) -> Schema:
        if name not in self._known:
            self._known[name] = {}  # what leads back to itself adds nothing
            self._known[name] = self.simple(self._schemas[name])
        return self._known[name]

    def _target(self, node: Schema) -> str | None:
        """The component that a reference leads to."""
        name = target_of(node.get("$ref"))
        return name if name in self._schemas and is_component(str(node["$ref"])) else None

    def _inlined(self, node: Schema) -> Schema:
        """A schema, or the one that it refers to."""
        for _ in range(len(self._schemas) + 1):
            name = self._target(node)
            if name is None:
                break
            node = self._component(name)
        return node

    def _has_fields(self, node: Schema) -> bool:
        """Whether a schema is an object with fields, by itself or by what its `allOf` takes in."""
        name = self._target(node)
        if name is not None:
            if name not in self._objects:
                self._objects[name] = False
                self._objects[name] = self._has_fields(whole(self._schemas[name]))
            return self._objects[name]
        if never_object(node):
            return False
        return bool(node.get("properties")) or any(map(self._has_fields, _members(node, "allOf")))

    def _taken_in(self, node: Schema) -> Schema:
        """An `allOf` as its only member that says anything, or as one schema where there are no fields."""
        rest = {key: value for key, value in node.items() if key != "allOf"}
        parts = [*_members(node, "allOf"), rest]
        fields = self._has_fields(node)
        silent = _NOTES | ({"type", "nullable"} if fields else {"nullable"})
        said = [part for part in parts if part.keys() - silent]
        notes = _notes(parts)
        if fields and len(said) != 1:
            return self._agreed(node)
        if fields:
            null = {"nullable": True} if allows_null(rest) else {}
            return {**self.simple(said[0]), **notes, **null}
        node = self._merged(said)
        if rest.get("nullable") is not True:
            return {**node, **notes}
        return {**node, **notes, "nullable": True} if "$ref" in node else or_null(node, notes)

    def _merged(self, said: list[Schema]) -> Schema:
        """Schemas without fields as one for which all hold; what stands beside a union isn't heeded."""
        if len(said) == 1:
            return self.simple(said[0])
        flat = [self._inlined(self.simple(_core(part))) for part in said]
        union = next((part for part in flat if _union_of(part)), None)
        return _all_of(flat) if union is None else union

    def _agreed(self, node: Schema) -> Schema:
        """An `allOf` with fields, where those that several members describe are what all of them say."""
        last: Schema = {}
        for part in _members(node, "allOf"):
            last |= self._fields(part)
        own = node.get("properties") or {}
        fields = self._fields(node)
        changed = {
            name: value
            for name, value in fields.items()
            if value is not own.get(name, last.get(name))
        }
        return {**node, "properties": {**own, **changed}} if changed else node

    def _fields(self, node: Schema) -> Schema:
        """The fields of an object with those of its `allOf`."""
        name = self._target(node)
        if name is not None:
            if name not in self._properties:
                self._properties[name] = {}
                self._properties[name] = self._fields(whole(self._schemas[name]))
            return self._properties[name]
        found: Schema = {}
        own = node.get("properties")
        parts = [self._fields(part) for part in _members(node, "allOf")]
        for properties in (*parts, own if isinstance(own, dict) else {}):
            for wire, value in properties.items():
                found[wire] = self._field(found[wire], value) if wire in found else value
        return found

    def _field(self, one: Any, other: Any) -> Any:
        """What two schemas say of one field; of two objects the latter holds."""
        first, second = whole(one), whole(other)
        if one is other or first == second:
            return other
        notes = _notes([first, second])
        cores = [_core(first), _core(second)]
        if cores[0] == cores[1] or not all(cores):
            return {**(cores[1] or cores[0]), **notes}
        flat = [self._inlined(core) for core in cores]
        if any(self._has_fields(part) or _union_of(part) or "allOf" in part for part in flat):
            return other
        return {**_all_of(flat), **notes}

    def _spread(self, node: Schema) -> Schema:
        """An object with a union beside its fields as a union of objects."""
        parts = [part if "$ref" in part else self.simple(part) for part in _members(node, "allOf")]
        unions = [(None, node), *((index, self._inlined(part)) for index, part in enumerate(parts))]
        for index, found in unions:
            keyword = _union_of(found)
            if keyword is None:
                continue
            rest = _core(node)
            if index is None:
                del rest[keyword]
                rest.pop("discriminator", None)
            rest["allOf"] = [part for number, part in enumerate(parts) if number != index]
            if not any(map(self._is_object, found[keyword])) or self.too_many:
                return self.simple({**rest, **_notes([node])})
            self._options += len(found[keyword])
            result = {keyword: list(self._options_of(found[keyword], rest)), **_notes([node])}
            if isinstance(found.get("discriminator"), dict):
                result["discriminator"] = self._discriminator(found, keyword)
            return result
        return node

    def _is_object(self, node: Any, above: tuple[Schema, ...] = ()) -> bool:
        """Whether a schema is an object with fields, or a union with one in it."""
        found = self._inlined(whole(node))
        if self._has_fields(found):
            return True
        if any(found is one for one in above):  # a union that leads back to itself
            return False
        members = (one for key in UNIONS for one in _members(found, key))
        return any(self._is_object(one, (*above, found)) for one in members)

    def _may_be_object(self, node: Schema) -> bool:
        found = self._inlined(node)
        types = found.get("type", "object")
        closed = "enum" in found or "const" in found
        return self._is_object(found) or ("object" in types and not closed and not _union_of(found))

    def _options_of(self, members: Iterable[Any], rest: Schema) -> Iterator[Schema]:
        for member in map(whole, members):
            if not self._may_be_object(member):
                yield member
                continue
            title = target_of(member.get("$ref")) or member.get("title")
            named = {"title": title} if isinstance(title, str) else {}
            yield {**rest, **named, "allOf": [*rest["allOf"], member]}

    def _discriminator(self, node: Schema, keyword: str) -> Schema:
        """The discriminator of a union that was spread: its values lead to the number of an option."""
        discriminator = node["discriminator"]
        mapping = discriminator.get("mapping")
        names = [target_of(whole(member).get("$ref")) for member in node[keyword]]
        found: dict[str, int] = {}
        for value, where in mapping.items() if isinstance(mapping, dict) else ():
            name = mapping_target(where, self._schemas)
            if name in names:
                found[value] = names.index(name)
        for number, name in enumerate(names):
            if name is not None and number not in found.values():
                found.setdefault(name, number)
        return {**discriminator, "mapping": found}


def whole(schema: Any) -> Schema:
    """A schema as an object: `true` allows everything, `false` nothing."""
    if isinstance(schema, dict):
        return schema
    return {"not": {}} if schema is False else {}


def or_null(schema: Schema, around: Schema) -> Schema:
    """A schema or null, with what is said of the place."""
    return {**around, "oneOf": [schema, NULL]}


def _members(node: Schema, keyword: str) -> list[Schema]:
    found = node.get(keyword)
    return list(map(whole, found)) if isinstance(found, list) else []


def _union_of(node: Schema) -> str | None:
    return next((keyword for keyword in UNIONS if node.get(keyword)), None)


def _core(node: Schema) -> Schema:
    """What a schema says of the value."""
    return {key: value for key, value in node.items() if key not in _NOTES}


def _notes(parts: Iterable[Schema]) -> Schema:
    """What several schemas say beside the value: the last word of each, and a mark once it is made."""
    found: Schema = {}
    for part in parts:
        found |= {key: value for key, value in part.items() if key in _NOTES and value is not False}
    return found


def _split(node: Schema) -> Schema:
    """An object with fields or another type as a union."""
    types = node.get("type")
    if not isinstance(types, list) or not node.get("properties"):
        return node
    if "object" not in types or not set(types) - {"object", "null"}:
        return node
    core = _core(node)
    plain = {k: v for k, v in core.items() if k not in ("properties", "required", "allOf")}
    options = [
        {**core, "type": one, "title": "Object"} if one == "object" else {**plain, "type": one}
        for one in types
    ]
    return {**_notes([node]), "oneOf": options}


def _unconditional(node: Schema) -> Schema:
    """An object without the unions that only say which of its fields must be there."""
    gone = {
        keyword
        for keyword in UNIONS
        if node.get("properties") and node.get(keyword) and all(map(_is_condition, node[keyword]))
    }
    return {key: value for key, value in node.items() if key not in gone} if gone else node


def _is_condition(member: Any) -> bool:
    return (
        isinstance(member, dict)
        and member.keys() <= _CONDITION
        and member.get("type", "object") == "object"
    )


def _all_of(parts: list[Schema]) -> Schema:
    """One schema for which all hold; where they contradict each other, the last."""
    found: Schema = {}
    for part in parts:
        said = {"enum": [part["const"]], **part} if "const" in part else part
        for key, value in _numbered(said).items():
            both = _BOTH.get(key)
            if both is None or key not in found:
                found[key] = value
                continue
            agreed = both(found[key], value)
            if agreed is None:
                return part
            found[key] = agreed
    return found


def _numbered(schema: Schema) -> Schema:
    """A schema whose exclusive limits are numbers, as in 3.1; in 3.0 they are marks of the limits."""
    found = dict(schema)
    for mark, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(found.get(mark), bool) and found.pop(mark) and limit in found:
            found[mark] = found.pop(limit)
    return found


def _types(one: Any, other: Any) -> Any:
    """The types that both allow: every integer is a number."""
    first, second = ({kind} if isinstance(kind, str) else set(kind) for kind in (one, other))

    def allowed(kind: str) -> bool:
        return all(
            kind in types or (kind == "integer" and "number" in types) for types in (first, second)
        )

    both = [kind for kind in sorted(first | second) if allowed(kind)]
    return both[0] if len(both) == 1 else both or None


def _inner(one: Any, other: Any) -> Any:
    """What both say of what is inside: nothing may be, if one of them says so."""
    if one is False or other is False:
        return False
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
