"""
From a schema to a type of ours.

Objects have names and classes by now: what is left are values without
fields, and how they are put together.
"""

from __future__ import annotations

import re
import warnings
from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from codegen.build.file_fields import file_fields
from codegen.build.media_types import is_binary
from codegen.model import types
from codegen.normalize.schemas import BASE
from codegen.openapi.references import target_of
from codegen.problems import Pointer, Report
from codegen.text import shown

_FORMATS: Final[dict[str, types.Type]] = {
    "date": types.DATE,
    "date-time": types.DATE_TIME,
    "uuid": types.UUID,
    "byte": types.BASE64,
}
_TEXT_LIMITS: Final = ("minLength", "maxLength", "pattern")
_NUMBER_LIMITS: Final = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_ARRAY_LIMITS: Final = ("minItems", "maxItems")


_HEAVIEST: Final = 2_000
# Python reads up to 200 brackets inside each other, and a type is written with up to three.
_DEEPEST: Final = 60


class TypeBuilder:
    """
    Makes types, and reports what can't be generated.
    """

    def __init__(
        self,
        document: Mapping[str, Any],
        references: Mapping[str, types.Reference],
        report: Report,
    ) -> None:
        self._schemas: dict[str, Any] = document.get("components", {}).get("schemas", {})
        self._references = references
        self._files = file_fields(dict(document))
        self._components = {view: component for component, view in references.items()}
        self._report = report
        self._inside: list[str] = []
        self._depth = 0
        self._known: dict[str, types.Type] = {}
        self._weights: dict[types.Type, int] = {}

    def of(self, node: Any, pointer: Pointer) -> types.Type:
        """Make the type of the values that the schema `node`, at `pointer`, describes."""
        if self._depth > _DEEPEST:
            message = f"the type is nested more than {_DEEPEST} deep"
            self._report(pointer, "too-deep", message, "make a schema on the way to it an object")
            return types.ANY
        self._depth += 1
        try:
            return self._of(node, pointer)
        finally:
            self._depth -= 1

    def _of(self, node: Any, pointer: Pointer) -> types.Type:
        if not isinstance(node, dict):
            return types.NOTHING if node is False else types.ANY
        if "$ref" in node:
            return self._referred(node["$ref"], pointer)
        if "enum" in node:
            return _choice(node["enum"])
        if "const" in node:
            return _choice([node["const"]])
        for keyword in ("oneOf", "anyOf"):
            if node.get(keyword):
                return self._union(node, keyword, pointer)
        names = node.get("type")
        if isinstance(names, list):
            options = [self._plain({**node, "type": one}, one, pointer) for one in names]
            return types.union(options)
        return self._plain(node, names, pointer)

    def _referred(self, reference: str, pointer: Pointer) -> types.Type:
        name = target_of(reference) or ""
        if name in self._references:
            return self._references[name]
        if name in self._inside:
            return types.ANY  # it contains itself, and no class stands on the way
        if name not in self._schemas:
            message = f"{shown(reference)} leads to no schema under components/schemas"
            self._report(pointer, "unsupported-reference", message, None)
            return types.ANY
        if name not in self._known:
            self._inside.append(name)
            found = self.of(self._schemas[name], ("components", "schemas", name))
            self._inside.pop()
            if self._weight(found) > _HEAVIEST:
                message = f"written out, {shown(name)} is made of more than {_HEAVIEST} types"
                fix = "make the schemas it refers to objects, which are written once"
                self._report(("components", "schemas", name), "type-too-large", message, fix)
                found = types.ANY
            self._known[name] = found
        return self._known[name]

    def _weight(self, type_: types.Type) -> int:
        """Return how many types a type is made of, written out: shared ones count each time."""
        if type_ not in self._weights:
            self._weights[type_] = 1 + sum(map(self._weight, types.parts(type_)))
        return self._weights[type_]

    def _union(self, node: dict[str, Any], keyword: str, pointer: Pointer) -> types.Type:
        members = node[keyword]
        options = [self.of(one, (*pointer, keyword, n)) for n, one in enumerate(members)]
        discriminator = node.get("discriminator")
        if isinstance(discriminator, dict) and isinstance(discriminator.get("propertyName"), str):
            tagged = self._tagged(discriminator)
            if tagged is not None:
                rest = [one for one in options if not isinstance(one, types.Reference)]
                return types.union([tagged, *rest])
        if len(types.without_null(types.union(options))) > 1:
            options = [self._with_constants(one) for one in options]
        return types.union(options)

    def _may_lack(self, reference: types.Reference, wire: str) -> bool:
        """Return whether an object has a field that may be left out."""
        schema = self._schemas[self._components[reference]]
        return wire in schema.get("properties", {}) and wire not in schema.get("required", ())

    def _with_constants(self, type_: types.Type) -> types.Type:
        """Return an object of a union with the values that its fields have in any case."""
        if not isinstance(type_, types.Reference):
            return type_
        schema = self._schemas[self._components[type_]]
        required = schema.get("required") or ()
        found: list[tuple[str, Any]] = []
        for wire, node in (schema.get("properties") or {}).items():
            if wire not in required and isinstance(node, dict):
                inner = self._schemas.get(target_of(node.get("$ref")) or "", node)
                values = [inner["const"]] if "const" in inner else inner.get("enum")
                if isinstance(values, list) and len(values) == 1 and _is_scalar(values[0]):
                    found.append((wire, values[0]))
        return evolve(type_, always=tuple(found))

    def _tagged(self, discriminator: dict[str, Any]) -> types.Tagged | None:
        """Return a union of objects that one of their properties selects, if there is a case."""
        mapping = discriminator.get("mapping")
        cases: dict[str, types.Reference] = {}
        for tag, where in mapping.items() if isinstance(mapping, dict) else ():
            found = self._references.get(where) or self._references.get(target_of(where) or "")
            if found is not None:
                cases[tag] = found
        if not cases:
            return None
        name = str(discriminator["propertyName"])
        tags = Counter(cases.values())
        sent = {
            tag: evolve(case, always=((name, tag),))
            if tags[case] == 1 and self._may_lack(case, name)
            else case
            for tag, case in cases.items()
        }
        other = self._references.get(target_of(discriminator.get(BASE)) or "")
        return types.Tagged(name, tuple(sent.items()), other)

    def _format(self, node: dict[str, Any], pointer: Pointer) -> types.Type | None:
        """Return the type of a string with a format, or whose content has a media type."""
        if str(node.get("contentEncoding")).lower() == "base64":
            return types.BASE64
        if is_binary(node) and self._files.may_be_file(pointer):
            text = self._files.may_be_text(pointer)
            return types.union([types.FILE, types.TEXT]) if text else types.FILE
        return _FORMATS.get(str(node.get("format")))

    def _plain(self, node: dict[str, Any], name: Any, pointer: Pointer) -> types.Type:
        if name == "string":
            found = self._format(node, pointer)
            if found is not None:
                return found
            known = {
                key: value for key, value in node.items() if key != "pattern" or _is_known(value)
            }
            return _limited(types.TEXT, "Text", _limits(known, _TEXT_LIMITS))
        if name == "integer":
            return _limited(types.INTEGER, "Integer", _limits(node, _NUMBER_LIMITS))
        if name == "number":
            return _limited(types.NUMBER, "Number", _limits(node, _NUMBER_LIMITS))
        if name == "boolean":
            return types.BOOLEAN
        if name == "null":
            return types.Null()
        if name == "array" or (name is None and "items" in node):
            items = {} if "prefixItems" in node else node.get("items", {})
            return types.Array(self.of(items, (*pointer, "items")), _limits(node, _ARRAY_LIMITS))
        if name == "object":
            values = node.get("additionalProperties")
            if values is False and node.get("patternProperties"):
                values = True  # what these allow isn't checked
            return types.Mapping(self.of(values, (*pointer, "additionalProperties")))
        return types.ANY


def _is_known(pattern: Any) -> bool:
    """Return whether Python can check a pattern: contracts write those of ECMA-262, which may differ."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # sets in sets, which a later Python may read otherwise
            re.compile(pattern)
    except (re.error, TypeError, OverflowError, RecursionError, Warning):
        return False
    return True


def _choice(values: list[Any]) -> types.Type:
    """Return a closed set of values; what has no literal form lets everything through."""
    if any(isinstance(value, dict | list) for value in values) or not values:
        return types.ANY
    listed = [value for value in values if value is not None]
    found: list[types.Type] = [types.Choice(tuple(listed))] if listed else []
    return types.union([*found, types.Null()] if None in values else found)


def _is_scalar(value: Any) -> bool:
    return isinstance(value, str | int | float)


def _limits(node: dict[str, Any], keywords: tuple[str, ...]) -> tuple[tuple[str, Any], ...]:
    """Return the limits in a schema, by keyword."""
    found = {name: node[name] for name in keywords if name in node}
    for name, limit in [*found.items()]:
        if name.endswith(("Length", "Items")):
            found[name] = int(limit)  # which may be written `2.0`
        if name in ("minLength", "minItems") and not limit:
            del found[name]  # no limit
    return tuple(found.items())


def _limited(
    plain: types.Simple, runtime_class: str, limits: tuple[tuple[str, Any], ...]
) -> types.Type:
    return types.Limited(plain.annotation, runtime_class, limits) if limits else plain
