"""
Objects that inherit from a base, and unions of them.

* A base that is a union of its own heirs (`oneOf` of objects that are an `allOf` of it) would contain
  itself: it becomes the union alone, and each heir takes in its fields.
* A base with a `discriminator` and no union is, wherever it is referred to, itself or the heir that its
  tag names.
* A union of heirs of such a base has the base's discriminator.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.graphs import reachable
from codegen.normalize.discriminators import limited_to
from codegen.normalize.schemas import (
    BASE,
    MEMBER,
    Schema,
    component_at,
    core_of,
    members_of,
    notes_of,
    rewrite_schemas,
    union_of,
)
from codegen.openapi.predicates import UNIONS
from codegen.openapi.references import component_schemas, is_component, reference_to, target_of
from codegen.problems import Pointer


def separate_heirs(document: dict[str, Any]) -> dict[str, Any]:
    """Return the document with bases apart from their heirs; the argument stays as it is."""
    schemas = component_schemas(document)
    heirs = _Heirs(schemas)
    if not heirs.direct:
        return document

    def change(node: Schema, pointer: Pointer) -> Schema:
        name = component_at(pointer)
        return heirs.used(node, pointer) if name is None else heirs.component(name, node)

    return rewrite_schemas(document, change)


class _Heirs:
    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self.schemas = schemas
        self.bases: dict[str, list[str]] = {}
        self.direct: dict[str, list[str]] = {}
        """The components that inherit from one without another between them."""
        for name, schema in schemas.items():
            self.bases[name] = [one for one in _bases(schema) if one in schemas and one != name]
            for base in self.bases[name]:
                self.direct.setdefault(base, []).append(name)
        self._heirs: dict[str, list[str]] = {}
        self._order = {name: index for index, name in enumerate(schemas)}
        self.unions = {
            base for base in self.direct if union_of(schemas[base]) and self._lists_heirs(base)
        }
        """The bases that are a union of their heirs."""

    def of(self, base: str) -> list[str]:
        """Return the components that inherit from one, directly or not, in the contract's order."""
        if base not in self._heirs:
            found = reachable(self.direct[base], lambda name: self.direct.get(name, ()))
            self._heirs[base] = sorted(found - {base}, key=self._order.__getitem__)
        return self._heirs[base]

    def _lists_heirs(self, base: str) -> bool:
        keyword = union_of(self.schemas[base]) or ""
        return any(_whole(one) in self.of(base) for one in members_of(self.schemas[base], keyword))

    def component(self, name: str, node: Schema) -> Schema:
        """Return a component: a base without what its union says, an heir with the fields of its base."""
        if name in self.unions:
            return self._union(name, node)
        if isinstance(node.get("allOf"), list):
            parts = [self._taken_in(part) for part in node["allOf"]]
            node = {**node, "allOf": parts}
        return self.used(node, ("components", "schemas", name))

    def _union(self, name: str, node: Schema) -> Schema:
        """Return a base as the union of its heirs; an option that is no heir gets the fields of the base."""
        keyword = union_of(node) or ""
        fields = self._fields(node)
        options: list[Schema] = []
        for option in node[keyword]:
            target = _whole(option)
            if target in self.of(name) or not fields or not isinstance(option, dict):
                options.append(option)
                continue
            notes = {"title": target or option.get("title"), MEMBER: target}
            kept = {key: value for key, value in notes.items() if isinstance(value, str)}
            options.append({**fields, **kept, "allOf": [*members_of(fields, "allOf"), option]})
        result = {keyword: options, **notes_of([node])}
        for key in ("discriminator", "nullable"):
            if key in node:
                result[key] = node[key]
        return result

    @staticmethod
    def _fields(node: Schema) -> Schema:
        gone = {*UNIONS, "discriminator", "nullable"}
        return {key: value for key, value in core_of(node).items() if key not in gone}

    def _taken_in(self, part: Any) -> Any:
        """Return a member of an heir's `allOf`: what it takes in of a base."""
        if not isinstance(part, dict):
            return part
        name = _whole(part)
        if name in self.unions:
            found = self._fields(self.schemas[name])
            if isinstance(found.get("allOf"), list):
                found = {**found, "allOf": [self._taken_in(one) for one in found["allOf"]]}
            return {**found, BASE: True} if found else {"type": "object"}
        if isinstance(part.get("allOf"), list):
            return {**part, "allOf": [self._taken_in(one) for one in part["allOf"]]}
        return {**part, BASE: True} if name in self.direct else part

    def used(self, node: Schema, pointer: tuple[Any, ...]) -> Schema:
        """Return a schema in which a base is itself or one of its heirs."""
        if BASE in node:
            return {key: value for key, value in node.items() if key != BASE}
        name = _whole(node)
        if (
            name is not None
            and name in self.direct
            and pointer[-2:-1] not in (("oneOf",), ("anyOf",))
        ):
            discriminator = self._discriminator(name)
            if discriminator is None:
                return node
            options = [{"$ref": reference_to(one)} for one in (*self.of(name), name)]
            beside = {key: value for key, value in node.items() if key != "$ref"}
            limited = limited_to(discriminator, [*self.of(name), name], self.schemas)
            return {**beside, "oneOf": options, "discriminator": {**limited, BASE: name}}
        for keyword in UNIONS:
            if node.get(keyword) and "discriminator" not in node:
                return self._with_discriminator(node, keyword)
        return node

    def _with_discriminator(self, node: Schema, keyword: str) -> Schema:
        """Return a union of heirs of one base with the discriminator of the base."""
        names = [name for one in members_of(node, keyword) if (name := _whole(one)) is not None]
        found = [one for one in map(self._discriminator, names) if one is not None]
        if len(names) < 2 or len(found) < len(names) or any(one != found[0] for one in found):
            return node
        return {**node, "discriminator": limited_to(found[0], names, self.schemas)}

    def _discriminator(self, name: str) -> Schema | None:
        """Return the discriminator of a component or of what it inherits from, unless it is that of a union."""
        for base in (name, *self._above(name)) if name in self.schemas else ():
            found = self.schemas[base].get("discriminator")
            if isinstance(found, dict) and not union_of(self.schemas[base]):
                return found
        return None

    def _above(self, name: str) -> Iterator[str]:
        """Yield what a component inherits from, the nearest first."""
        todo = list(self.bases[name])
        seen: set[str] = set()
        for base in todo:  # grows on the way
            if base not in seen:
                seen.add(base)
                yield base
                todo += self.bases[base]


def _bases(schema: Any) -> Iterator[str]:
    """Yield the components that a schema takes in with its `allOf`."""
    for part in members_of(schema, "allOf") if isinstance(schema, dict) else ():
        name = _whole(part)
        if name is not None:
            yield name
        else:
            yield from _bases(part)


def _whole(node: Any) -> str | None:
    """Return the component that a reference leads to."""
    reference = node.get("$ref") if isinstance(node, dict) else None
    name = target_of(reference)
    return name if name is not None and is_component(str(reference)) else None
