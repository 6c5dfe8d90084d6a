# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
# pyright: basic
"""
Values for schemas: examples of the contract, or values that follow from the schema, the same each time.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any

from .documents import resolved
from .patterns import text_of_pattern

DEEPEST = 8
"""Objects in objects; deeper ones have their required fields only."""

_FORMATS = {
    "date": "2021-05-01",
    "date-time": "2021-05-01T12:00:00Z",
    "time": "12:00:00Z",
    "duration": "P1D",
    "uuid": "00000000-0000-4000-8000-000000000001",
    "email": "someone@example.com",
    "idn-email": "someone@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uri-reference": "/",
    "byte": "YQ==",
}
_FIXED = {"boolean": True, "null": None}


def examples_of(document: dict[str, Any], holder: Any) -> Iterator[Any]:
    """Yield the examples of a media type, a parameter or a header, then those of its schema."""
    holder = resolved(document, holder)
    if "example" in holder:
        yield holder["example"]
    named = holder.get("examples")
    for one in named.values() if isinstance(named, dict) else ():
        value = resolved(document, one)
        if isinstance(value, dict) and "value" in value:
            yield value["value"]
    schema = resolved(document, holder.get("schema", {}))
    if isinstance(schema, dict):
        yield from _of_schema(schema)


def value_of(document: dict[str, Any], schema: Any, hidden: str = "writeOnly") -> Any:
    """Make a value for a schema of an answer, or of a request, where `readOnly` fields are hidden."""
    return _Maker(document, hidden).make(schema, 0, ())


def merged(document: dict[str, Any], schema: Any, depth: int = 0) -> dict[str, Any]:
    """Return a schema with the fields of its references, of `allOf` and of its first alternative."""
    schema = resolved(document, schema)
    if not isinstance(schema, dict) or depth > DEEPEST:
        return {}
    found = dict(schema)
    branches = [merged(document, one, depth + 1) for one in schema.get("allOf", ())]
    for keyword in ("oneOf", "anyOf"):
        others = (one for one in schema.get(keyword, ()) if not _is_null(one))
        first = (merged(document, one, depth + 1) for one in others)
        branches += [one for one in [next(first, None)] if one]
    for branch in branches:
        for name, value in branch.items():
            if name == "properties":
                found[name] = {**value, **found.get(name, {})}
            elif name == "required":
                found[name] = [*found.get(name, ()), *value]
            else:
                found.setdefault(name, value)
    return found


def tags_of(document: dict[str, Any], schema: Any) -> tuple[str, list[tuple[Any, list[Any]]]]:
    """
    Return the field that tells the alternatives of a union, and its values for each of them.

    The values that an alternative itself allows decide, then the discriminator's mapping, then the name. A
    discriminator may stand at a base that all alternatives have in common.
    """
    found = [one for one in schema.get("oneOf") or schema.get("anyOf") or () if not _is_null(one)]
    objects = [merged(document, one) for one in found]
    told = [schema.get("discriminator"), *(one.get("discriminator") for one in objects)]
    if told[0] is None and (
        None in told[1:] or len({one["propertyName"] for one in told[1:]}) != 1
    ):
        return "", []
    known = next(one for one in told if one is not None)
    name, mapping = known["propertyName"], known.get("mapping") or {}
    tags = []
    for one, whole in zip(found, objects, strict=True):
        field = merged(document, whole.get("properties", {}).get(name, {}))
        reference = one.get("$ref", "") if isinstance(one, dict) else ""
        short = reference.rpartition("/")[2]
        mapped = [tag for tag, target in mapping.items() if target in (reference, short)]
        own = [field["const"]] if "const" in field else field.get("enum", [])
        tags.append((one, own or mapped or [short]))
    return name, tags


def _is_null(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "null"


def _allows_null(schema: dict[str, Any]) -> bool:
    branches = (*schema.get("oneOf", ()), *schema.get("anyOf", ()))
    return "null" in schema.get("type", ()) or any(map(_is_null, branches))


def _of_schema(schema: dict[str, Any]) -> Iterator[Any]:
    if "example" in schema:
        yield schema["example"]
    if isinstance(schema.get("examples"), list):
        yield from schema["examples"]


class _Maker:
    """Makes values for the schemas of one document."""

    def __init__(self, document: dict[str, Any], hidden: str) -> None:
        self._document = document
        self._hidden = hidden

    def make(self, schema: Any, depth: int, around: tuple[int, ...]) -> Any:
        """Make a value; `around` are the schemas that this one stands in."""
        schema = resolved(self._document, schema)
        if not isinstance(schema, dict):
            return None if schema is False else "any"
        around = (*around, id(schema))
        whole = merged(self._document, schema)
        for value in _of_schema(whole):
            return value
        for keyword in ("const", "default"):
            if keyword in whole:
                return whole[keyword]
        if whole.get("enum"):
            return next((one for one in whole["enum"] if one is not None), None)
        kind = _type_of(whole)
        if kind == "object":
            return self._object(whole, depth, around)
        if kind == "array":
            return self._array(whole, depth, around)
        if kind == "string":
            return _text(whole)
        return _number(whole) if kind in ("integer", "number") else _FIXED.get(kind, "any")

    def _object(
        self, schema: dict[str, Any], depth: int, around: tuple[int, ...]
    ) -> dict[str, Any]:
        required = schema.get("required", ())
        found: dict[str, Any] = {}
        for name, inner in schema.get("properties", {}).items():
            target = resolved(self._document, inner)
            if not isinstance(target, dict) or merged(self._document, inner).get(self._hidden):
                continue
            recurs = depth >= DEEPEST or self._recurs(inner, around)
            if recurs and name in required and _allows_null(target):
                found[name] = None
            elif not recurs or (name in required and depth < 2 * DEEPEST):
                found[name] = self.make(inner, depth + 1, around)
        for number in range(schema.get("minProperties", 0) - len(found)):
            others = schema.get("additionalProperties", True)
            found[f"key{number + 1}"] = self.make(others, depth + 1, around)
        name, tags = tags_of(self._document, schema)
        for _, values in tags[:1]:  # the value is that of the first alternative
            found[name] = values[0]
        return found

    def _recurs(self, schema: Any, around: tuple[int, ...]) -> bool:
        """Tell whether a schema, or what its items or its first alternative are, stands around itself."""
        schema = resolved(self._document, schema)
        if not isinstance(schema, dict):
            return False
        parts = [schema.get("items"), *(schema.get("oneOf") or schema.get("anyOf") or ())]
        inner = [resolved(self._document, one) for one in parts if isinstance(one, dict)]
        return any(id(one) in around for one in (schema, *inner))

    def _array(self, schema: dict[str, Any], depth: int, around: tuple[int, ...]) -> list[Any]:
        first = [self.make(one, depth + 1, around) for one in schema.get("prefixItems", ())]
        least = schema.get("minItems", 0)
        item = schema.get("items", {})
        wanted = max(least, 0 if depth > DEEPEST or self._recurs(item, around) else 1)
        wanted = min(wanted, schema.get("maxItems", wanted))
        if first or item is False:
            return first
        return [self.make(item, depth + 1, around) for _ in range(wanted)]


def _type_of(schema: dict[str, Any]) -> str:
    """Return the first type of a schema that is not null."""
    kinds = schema.get("type", [])
    listed = [kinds] if isinstance(kinds, str) else kinds
    for kind in listed:
        if kind != "null":
            return str(kind)
    if listed:
        return "null"
    if {"properties", "additionalProperties", "required"} & schema.keys():
        return "object"
    return "array" if "items" in schema or "prefixItems" in schema else "any"


def _text(schema: dict[str, Any]) -> str:
    text: str = _FORMATS.get(schema.get("format", ""), "text")
    if "pattern" in schema and not re.search(schema["pattern"], text):
        text = text_of_pattern(schema["pattern"])
    least, most = schema.get("minLength", 0), schema.get("maxLength", math.inf)
    text += "x" * (least - len(text))
    return text if len(text) <= most else str(text[: int(most)])


def _number(schema: dict[str, Any]) -> int | float:
    step = schema.get("multipleOf", 1)
    least, most = _bound(schema, "minimum", 1), _bound(schema, "maximum", -1)
    number = 1 if least is None or least <= 1 else least
    if most is not None and number > most:
        number = most
    number = math.ceil(number / step) * step
    if most is not None and number > most:
        number = math.floor(most / step) * step
    return number if schema.get("type") == "number" or number % 1 else int(number)


def _bound(schema: dict[str, Any], keyword: str, inward: int) -> int | float | None:
    """Return a limit of a number; an exclusive one is moved inwards by one."""
    exclusive = schema.get(f"exclusive{keyword.capitalize()}")
    limit: int | float | None = schema.get(keyword)
    if exclusive is True:  # as OpenAPI 3.0 writes it
        return None if limit is None else limit + inward
    return limit if exclusive is None else exclusive + inward


def completed(document: dict[str, Any], schema: Any, value: Any, depth: int = 0) -> Any:
    """Return a value with the required fields that it lacks, and without the write-only ones."""
    if depth > DEEPEST or not isinstance(value, dict | list):
        return value
    whole = merged(document, schema)
    if isinstance(value, list):
        return [completed(document, whole.get("items", {}), one, depth + 1) for one in value]
    found: dict[str, Any] = {}
    properties = whole.get("properties", {})
    for name, one in value.items():
        inner = properties.get(name, {})
        if not merged(document, inner).get("writeOnly"):
            found[name] = completed(document, inner, one, depth + 1)
    for name in whole.get("required", ()):
        inner = properties.get(name, {})
        if name not in found and not merged(document, inner).get("writeOnly"):
            found[name] = value_of(document, inner)
    return found
