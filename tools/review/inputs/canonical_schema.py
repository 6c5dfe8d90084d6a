"""
Schemas in canonical form, each as requests and as responses see it.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final, Literal

from attrs import define, field, frozen

from codegen.problems import Pointer
from tools.review.inputs.flatten import Flattened, Flattener, TooLargeError

Direction = Literal["request", "response"]
_MOST: Final = 300_000
_ONE: Final = frozenset(
    "items additionalProperties not contains propertyNames if then else unevaluatedItems "
    "unevaluatedProperties".split()
)
_MANY: Final = frozenset(("allOf", "anyOf", "oneOf"))
_NAMED: Final = frozenset(("patternProperties", "dependentSchemas"))
_SCHEMAS: Final = _ONE | _MANY | _NAMED | {"prefixItems"}
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
        if word in _KEPT:
            canonical[word] = value
        elif word == "enum":
            canonical["enum"] = sorted(as_text(item) for item in value)
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

    def _inner(
        self, word: str, value: Any, place: Pointer, out: Pointer, direction: Direction
    ) -> Any:
        """Return the schemas under a keyword: one, a list, or one for each name."""
        if word in _ONE:
            return self.schema(place, (*out, word), direction)
        if word in _NAMED:
            return {n: self.schema((*place, n), (*out, word, n), direction) for n in value}
        indexes = range(len(value)) if word == "prefixItems" else value  # which are left
        return [
            self.schema((*place, index), (*out, word, number), direction)
            for number, index in enumerate(indexes)
        ]


def _add_null(canonical: dict[str, Any]) -> None:
    for word in ("anyOf", "oneOf"):
        if word in canonical:
            canonical[word] = [*canonical[word], {"type": "null"}]
            return
    if "type" in canonical:
        types = canonical["type"] if isinstance(canonical["type"], list) else [canonical["type"]]
        canonical["type"] = [*types, "null"]


def as_text(value: object) -> str:
    """Return data as text: nothing can be followed in it, and equal data gives equal text."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
