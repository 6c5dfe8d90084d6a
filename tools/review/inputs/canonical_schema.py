"""
Schemas in canonical form, each as requests and as responses see it.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final, Literal

from attrs import define, evolve, field, frozen

from codegen.openapi.references import component_schemas, mapping_target
from codegen.problems import Pointer
from tools.review.inputs.flatten import COMPOSED, Flattened, Flattener, TooLargeError

Direction = Literal["request", "response"]
_MOST: Final = 300_000
ONE: Final = frozenset(
    "items additionalProperties not contains propertyNames if then else unevaluatedItems "
    "unevaluatedProperties contentSchema".split()
)
"""Keywords that hold a schema."""
LISTED: Final = frozenset(("allOf", "anyOf", "oneOf", "prefixItems"))
"""Keywords that hold a list of schemas."""
NAMED: Final = frozenset(("properties", "patternProperties", "dependentSchemas"))
"""Keywords that hold schemas by free names."""
_SCHEMAS: Final = (ONE | LISTED | NAMED) - {"properties"}
_ELSEWHERE: Final = frozenset(("$defs", "definitions"))
"""Keywords whose schemas count where a reference leads to them."""
#: Keywords that stay as they are, because the comparison has rules for them.
_KEPT: Final = frozenset(
    "type format title description deprecated minimum maximum exclusiveMinimum exclusiveMaximum "
    "minLength maxLength pattern minItems maxItems uniqueItems minProperties maxProperties "
    "multipleOf contentEncoding contentMediaType minContains maxContains dependentRequired".split()
)


@frozen
class Source:
    """The origin of a part of a canonical document, and the direction in which it travels."""

    origin: Pointer
    direction: Direction | None


@define
class SchemaBuilder:
    """Writes the schemas of one document; the targets of references go under `schemas`."""

    flattener: Flattener
    sources: dict[Pointer, Source] = field(factory=dict[Pointer, Source])
    schemas: dict[str, Any] = field(factory=dict[str, Any])
    _names: dict[tuple[Pointer, Direction], str] = field(
        factory=dict[tuple[Pointer, Direction], str]
    )
    _waiting: list[tuple[Pointer, Direction, str]] = field(
        factory=list[tuple[Pointer, Direction, str]]
    )

    def record(self, out: Pointer, origin: Pointer, direction: Direction | None) -> None:
        """Remember the origin of a part."""
        if len(self.sources) > _MOST:
            raise TooLargeError(f"it has more than {_MOST:,} parts once written out")
        self.sources[out] = Source(origin, direction)

    def finish(self) -> None:
        """Write the targets of references, and the targets of those."""
        while self._waiting:
            origin, direction, name = self._waiting.pop()
            self.schemas[name] = self.body(origin, ("components", "schemas", name), direction)

    def schema(self, origin: Pointer, out: Pointer, direction: Direction) -> Any:
        """Return a schema in place, or a reference to it if references lead to it."""
        node = self.flattener.value(origin)
        if isinstance(node, dict) and "$ref" in node and (self.flattener.is_30 or len(node) == 1):
            self.record((*out, "$ref"), (*origin, "$ref"), direction)
            return self.reference(self.flattener.resolve(origin), direction)
        if self.flattener.flat(origin).crossed:
            return self.reference(origin, direction)
        return self.body(origin, out, direction)

    def reference(self, origin: Pointer, direction: Direction) -> dict[str, str]:
        """Return a reference to a schema that will stand under `components`."""
        if (origin, direction) not in self._names:
            steps = origin[2:] if origin[:2] == ("components", "schemas") else origin
            words = [re.sub(r"[^A-Za-z0-9_-]", "_", str(step)) for step in steps]
            name = ".".join([*(w for w in words if w != "properties"), direction])
            while name in self._names.values():
                name += "_"
            self._names[origin, direction] = name
            self._waiting.append((origin, direction, name))
        return {"$ref": f"#/components/schemas/{self._names[origin, direction]}"}

    def body(self, origin: Pointer, out: Pointer, direction: Direction) -> Any:
        """Return a schema itself."""
        flat = self.flattener.flat(origin)
        self.record(out, origin, direction)
        if flat.null and _is_composed(flat):
            self.record((*out, "anyOf"), origin, direction)
            inner = self._written(evolve(flat, null=False), origin, (*out, "anyOf", 0), direction)
            return {"anyOf": [inner, {"type": "null"}]}
        return self._written(flat, origin, out, direction)

    def _written(self, flat: Flattened, origin: Pointer, out: Pointer, direction: Direction) -> Any:
        """Return a flattened schema in canonical form."""
        self.record(out, origin, direction)
        if "x-always" in flat.keywords:
            return flat.value("x-always") or {"not": {}}
        canonical: dict[str, Any] = {}
        for word, (value, place) in flat.keywords.items():
            self._keyword(flat, word, value, place, canonical, out, direction)
        if flat.null:
            _add_null(canonical)
            if flat.crossed:  # the null is said where the schema is used
                self.record((*out, "type"), origin, direction)
        hidden = "readOnly" if direction == "request" else "writeOnly"
        shown = {
            name: place
            for name, place in flat.properties.items()
            if not self.flattener.flat(place).marked(hidden)
        }
        if flat.properties:
            canonical["properties"] = {
                name: self.schema(place, (*out, "properties", name), direction)
                for name, place in shown.items()
            }
            for name, place in shown.items():
                self.record((*out, "properties", name), place, direction)
        required = sorted(n for n in flat.required if n in shown or n not in flat.properties)
        if required:
            canonical["required"] = required
            self.record((*out, "required"), flat.required[required[0]][:-1], direction)
        return canonical

    def _keyword(
        self,
        flat: Flattened,
        word: str,
        value: Any,
        place: Pointer,
        canonical: dict[str, Any],
        out: Pointer,
        direction: Direction,
    ) -> None:
        name = word
        if word in _ELSEWHERE:
            return
        if word in _KEPT:
            canonical[word] = value
        elif word == "enum":
            canonical["enum"] = sorted({as_text(_plain_number(item)) for item in value})
        elif word == "discriminator":
            name = "x-discriminator"
            canonical[name] = self._discriminator(flat, value, direction)
        elif word in _SCHEMAS:
            canonical[word] = self._inner(word, value, place, out, direction)
        elif word == "x-and":
            name = "allOf"
            target = self.reference(self.flattener.resolve(value), direction)
            canonical["allOf"] = [*canonical.get("allOf", []), target]
        elif word in ("readOnly", "writeOnly"):
            # Its effect is that the property is in one view only; the flag itself says the rest.
            name = f"x-{word}"
            if direction == ("response" if word == "readOnly" else "request"):
                canonical[name] = "true"
        else:
            name = word if word == "default" or word.startswith("x-") else f"x-{word}"
            canonical[name] = as_text(value)
        self.record((*out, name), place, direction)

    def _discriminator(
        self, flat: Flattened, value: dict[str, Any], direction: Direction
    ) -> dict[str, Any]:
        """Return the property and what its values stand for: those of the mapping, else names of schemas."""
        document = self.flattener.document
        schemas = component_schemas(document)
        values: dict[str, Any] = {}
        for text, where in value.get("mapping", {}).items():
            name = mapping_target(where, schemas)
            known = name in schemas
            values[text] = (
                self.reference(("components", "schemas", str(name)), direction)
                if known
                else as_text(where)
            )
        for word in ("oneOf", "anyOf"):
            indexes, place = flat.keywords.get(word, ((), ()))
            for index in indexes:
                node = self.flattener.value((*place, index))
                if not (isinstance(node, dict) and isinstance(node.get("$ref"), str)):
                    continue
                target = self.flattener.resolve((*place, index))
                text = self.reference(target, direction)
                if text not in values.values():
                    values.setdefault(str(target[-1]), text)
        if not {"oneOf", "anyOf"} & flat.keywords.keys():
            for name in self._heirs(flat.keywords["discriminator"][1][:-1]):
                text = self.reference(("components", "schemas", name), direction)
                if text not in values.values():
                    values.setdefault(name, text)
        return {"propertyName": value.get("propertyName"), "values": values}

    def _heirs(self, origin: Pointer) -> list[str]:
        """Return the names of the schemas that have a schema in their `allOf`: each is a value of its field."""
        reference = "#/" + "/".join(map(str, origin))
        return [
            name
            for name, schema in component_schemas(self.flattener.document).items()
            if isinstance(schema, dict) and {"$ref": reference} in schema.get("allOf", ())
        ]

    def _inner(
        self, word: str, value: Any, place: Pointer, out: Pointer, direction: Direction
    ) -> Any:
        """Return the schemas under a keyword: one, a list, or one for each name."""
        if word in ONE:
            return self.schema(place, (*out, word), direction)
        if word in NAMED:
            return {n: self.schema((*place, n), (*out, word, n), direction) for n in value}
        indexes = range(len(value)) if word == "prefixItems" else value  # which are left
        return [
            self.schema((*place, index), (*out, word, number), direction)
            for number, index in enumerate(indexes)
        ]


def _plain_number(value: object) -> object:
    """Return a number as JSON Schema compares it: `1.0` is `1`."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _is_composed(flat: Flattened) -> bool:
    """Tell whether null can't be added to a type or a union of the schema alone."""
    words = flat.keywords.keys()
    return bool(words & COMPOSED - {"anyOf", "oneOf"}) or {"anyOf", "oneOf"} <= words


def _add_null(canonical: dict[str, Any]) -> None:
    for word in ("anyOf", "oneOf"):
        if word in canonical:
            canonical[word] = [*canonical[word], {"type": "null"}]
    if "type" in canonical:
        types = canonical["type"] if isinstance(canonical["type"], list) else [canonical["type"]]
        canonical["type"] = [*types, "null"]


def as_text(value: object) -> str:
    """Return data as text: nothing can be followed in it, and equal data gives equal text."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
