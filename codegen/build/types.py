"""
From a schema to a type of ours.

Objects have been given names, and the parser has given their classes: what is left are values without
fields, and how they are put together.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Mapping
from typing import Any, Final

from codegen.model import types as kinds
from codegen.openapi.references import target_of
from codegen.problems import Pointer
from codegen.text import shown

Refuse = Callable[[Pointer, str, str, str | None], None]
"""Notes a problem: pointer into the rewritten document, code, message, fix."""

_FORMATS: Final[dict[str, kinds.Type]] = {
    "date": kinds.DATE,
    "date-time": kinds.DATE_TIME,
    "uuid": kinds.UUID,
    "byte": kinds.BASE64,
    "binary": kinds.FILE,
}
_TEXT_LIMITS: Final = {"minLength": "min_length", "maxLength": "max_length", "pattern": "pattern"}
_NUMBER_LIMITS: Final = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "above",
    "exclusiveMaximum": "below",
}
_ARRAY_LIMITS: Final = {"minItems": "min_items", "maxItems": "max_items"}


_HEAVIEST: Final = 2_000
# Python reads up to 200 brackets inside each other, and a type is written with up to three.
_DEEPEST: Final = 60


class Types:
    """
    Makes types; what it can't make it refuses through `refuse`.
    """

    def __init__(
        self,
        document: Mapping[str, Any],
        references: Mapping[str, kinds.Reference],
        refuse: Refuse,
    ) -> None:
        self._schemas: dict[str, Any] = document.get("components", {}).get("schemas", {})
        self._references = references
        self._refuse = refuse
        self._inside: list[str] = []
        self._depth = 0
        self._known: dict[str, kinds.Type] = {}
        self._weights: dict[kinds.Type, int] = {}

    def of(self, node: Any, pointer: Pointer) -> kinds.Type:
        """Make the type of the values that the schema `node`, at `pointer`, describes."""
        if self._depth > _DEEPEST:
            message = f"the type is nested more than {_DEEPEST} deep"
            self._refuse(pointer, "too-deep", message, "make a schema on the way to it an object")
            return kinds.ANY
        self._depth += 1
        try:
            return self._of(node, pointer)
        finally:
            self._depth -= 1

    def _of(self, node: Any, pointer: Pointer) -> kinds.Type:
        if not isinstance(node, dict):
            return kinds.NOTHING if node is False else kinds.ANY
        if "$ref" in node:
            return self._referred(node["$ref"], pointer)
        if "enum" in node:
            return _choice(node["enum"])
        if "const" in node:
            return _choice([node["const"]])
        for keyword in ("oneOf", "anyOf"):
            if node.get(keyword):
                return self._union(node, keyword, pointer)
        types = node.get("type")
        if isinstance(types, list):
            options = [self._plain({**node, "type": one}, one, pointer) for one in types]
            return kinds.union(options)
        return self._plain(node, types, pointer)

    def reference(self, name: str) -> kinds.Reference | None:
        """The view that a component becomes, if it is an object."""
        return self._references.get(name)

    def _referred(self, reference: str, pointer: Pointer) -> kinds.Type:
        name = target_of(reference) or ""
        if name in self._references:
            return self._references[name]
        if name not in self._schemas or name in self._inside:
            message = f"{shown(reference)} leads back to itself without an object with properties on the way"
            if name not in self._schemas:
                message = f"{shown(reference)} leads to no schema under components/schemas"
            fix = "refer to a schema under components/schemas that is an object with properties"
            self._refuse(pointer, "unsupported-reference", message, fix)
            return kinds.ANY
        if name not in self._known:
            self._inside.append(name)
            found = self.of(self._schemas[name], ("components", "schemas", name))
            self._inside.pop()
            if self._weight(found) > _HEAVIEST:
                message = f"written out, {shown(name)} is made of more than {_HEAVIEST} types"
                fix = "make the schemas it refers to objects, which are written once"
                self._refuse(("components", "schemas", name), "type-too-large", message, fix)
                found = kinds.ANY
            self._known[name] = found
        return self._known[name]

    def _weight(self, kind: kinds.Type) -> int:
        """How many types a type is made of, written out: shared ones count each time."""
        if kind not in self._weights:
            self._weights[kind] = 1 + sum(map(self._weight, kinds.parts(kind)))
        return self._weights[kind]

    def _union(self, node: dict[str, Any], keyword: str, pointer: Pointer) -> kinds.Type:
        members = node[keyword]
        options = [self.of(one, (*pointer, keyword, n)) for n, one in enumerate(members)]
        discriminator = node.get("discriminator")
        if isinstance(discriminator, dict) and isinstance(discriminator.get("propertyName"), str):
            tagged = self._tagged(discriminator, members, options)
            if tagged is not None:
                rest = [one for one in options if not isinstance(one, kinds.Reference)]
                return kinds.union([tagged, *rest])
        return kinds.union(options)

    def _tagged(
        self, discriminator: dict[str, Any], members: list[Any], options: list[kinds.Type]
    ) -> kinds.Tagged | None:
        """A union of objects that one of their properties tells apart."""
        mapping = discriminator.get("mapping")
        cases: dict[str, kinds.Reference] = {}
        for tag, where in mapping.items() if isinstance(mapping, dict) else ():
            found = self._references.get(where) or self._references.get(target_of(where) or "")
            if found is not None:
                cases[tag] = found
        mapped = set(cases.values())
        for member, option in zip(members, options, strict=True):
            name = target_of(member.get("$ref")) if isinstance(member, dict) else None
            if isinstance(option, kinds.Reference) and name and option not in mapped:
                cases.setdefault(name, option)
        if not cases:
            return None
        return kinds.Tagged(str(discriminator["propertyName"]), tuple(cases.items()))

    def _plain(self, node: dict[str, Any], kind: Any, pointer: Pointer) -> kinds.Type:
        if kind == "string":
            found = _FORMATS.get(str(node.get("format")))
            if found is not None:
                return found
            known = {
                key: value for key, value in node.items() if key != "pattern" or _is_known(value)
            }
            return _limited(kinds.TEXT, "Text", _limits(known, _TEXT_LIMITS))
        if kind == "integer":
            return _limited(kinds.INTEGER, "Integer", _limits(node, _NUMBER_LIMITS))
        if kind == "number":
            return _limited(kinds.NUMBER, "Number", _limits(node, _NUMBER_LIMITS))
        if kind == "boolean":
            return kinds.BOOLEAN
        if kind == "null":
            return kinds.Null()
        if kind == "array" or (kind is None and "items" in node):
            items = {} if "prefixItems" in node else node.get("items", {})
            return kinds.Array(self.of(items, (*pointer, "items")), _limits(node, _ARRAY_LIMITS))
        if kind == "object":
            values = node.get("additionalProperties")
            if values is False and node.get("patternProperties"):
                values = True  # what these allow isn't checked
            return kinds.Mapping(self.of(values, (*pointer, "additionalProperties")))
        return kinds.ANY


def _is_known(pattern: Any) -> bool:
    """Whether Python can check a pattern: contracts write those of ECMA-262, which are not all the same."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # sets in sets, which a later Python may read otherwise
            re.compile(pattern)
    except (re.error, TypeError, OverflowError, RecursionError, Warning):
        return False
    return True


def _choice(values: list[Any]) -> kinds.Type:
    """A closed set of values; what has no literal form lets everything through."""
    if any(isinstance(value, dict | list) for value in values) or not values:
        return kinds.ANY
    listed = [value for value in values if value is not None]
    found: list[kinds.Type] = [kinds.Choice(tuple(listed))] if listed else []
    return kinds.union([*found, kinds.Null()] if None in values else found)


def _limits(node: dict[str, Any], names: dict[str, str]) -> tuple[tuple[str, Any], ...]:
    """The limits that stand in a schema. In OpenAPI 3.0, `exclusiveMinimum` is a flag."""
    found = {name: node[key] for key, name in names.items() if key in node}
    for name, limit in found.items():
        if name.partition("_")[2] in ("length", "items"):
            found[name] = int(limit)  # which may be written `2.0`
    for flag, limit in (("above", "minimum"), ("below", "maximum")):
        if isinstance(found.get(flag), bool) and found.pop(flag) and limit in found:
            found[flag] = found.pop(limit)
    return tuple(found.items())


def _limited(plain: kinds.Simple, kind: str, limits: tuple[tuple[str, Any], ...]) -> kinds.Type:
    return kinds.Limited(plain.annotation, kind, limits) if limits else plain
