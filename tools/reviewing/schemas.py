"""
Schemas in their one spelling, each as it is sent and as it is answered.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final, Literal

from attrs import define, field, frozen

from codegen.problems import Pointer

from .flat import Flat, Flattener, UnsupportedSpellingError

Way = Literal["request", "response"]
_MOST: Final = 300_000
_ONE: Final = frozenset(
    "items additionalProperties not contains propertyNames if then else unevaluatedItems "
    "unevaluatedProperties".split()
)
_MANY: Final = frozenset(("allOf", "anyOf", "oneOf"))
_NAMED: Final = frozenset(("patternProperties", "dependentSchemas"))
#: Keywords that stay as they are, because the comparison has rules for them.
_KEPT: Final = frozenset(
    "type format title description deprecated minimum maximum exclusiveMinimum exclusiveMaximum "
    "minLength maxLength pattern minItems maxItems uniqueItems minProperties maxProperties "
    "multipleOf contentEncoding contentMediaType".split()
)


@frozen
class Mark:
    """Where a part of the comparable document came from, and which way it travels."""

    origin: Pointer
    way: Way | None


@define
class SchemaSpeller:
    """Spells the schemas of one document; what references lead to goes under `schemas`."""

    flattener: Flattener
    marks: dict[Pointer, Mark] = field(factory=dict[Pointer, Mark])
    schemas: dict[str, Any] = field(factory=dict[str, Any])
    _names: dict[tuple[Pointer, Way], str] = field(factory=dict[tuple[Pointer, Way], str])
    _waiting: list[tuple[Pointer, Way, str]] = field(factory=list[tuple[Pointer, Way, str]])

    def mark(self, out: Pointer, origin: Pointer, way: Way | None) -> None:
        """Remember where a part came from."""
        if len(self.marks) > _MOST:
            raise UnsupportedSpellingError(f"it has more than {_MOST:,} parts once spelled out")
        self.marks[out] = Mark(origin, way)

    def finish(self) -> None:
        """Spell whatever was referred to, and what that refers to."""
        while self._waiting:
            origin, way, name = self._waiting.pop()
            self.schemas[name] = self.body(origin, ("components", "schemas", name), way)

    def schema(self, origin: Pointer, out: Pointer, way: Way) -> Any:
        """Return a schema in place, or a reference to it if references lead to it."""
        node = self.flattener.value(origin)
        if isinstance(node, dict) and "$ref" in node and (self.flattener.is_30 or len(node) == 1):
            return self.reference(self.flattener.resolve(origin), way)
        if self.flattener.flat(origin).crossed:
            return self.reference(origin, way)
        return self.body(origin, out, way)

    def reference(self, origin: Pointer, way: Way) -> dict[str, str]:
        """Return a reference to a schema that will stand under `components`."""
        if (origin, way) not in self._names:
            steps = origin[2:] if origin[:2] == ("components", "schemas") else origin
            words = [re.sub(r"[^A-Za-z0-9_-]", "_", str(step)) for step in steps]
            name = ".".join([*(w for w in words if w != "properties"), way])
            while name in self._names.values():
                name += "_"
            self._names[origin, way] = name
            self._waiting.append((origin, way, name))
        return {"$ref": f"#/components/schemas/{self._names[origin, way]}"}

    def body(self, origin: Pointer, out: Pointer, way: Way) -> Any:
        """Return a schema itself."""
        flat = self.flattener.flat(origin)
        self.mark(out, origin, way)
        if "x-always" in flat.keywords:
            return flat.value("x-always") or {"not": {}}
        spelled: dict[str, Any] = {}
        for word, (value, place) in flat.keywords.items():
            self._keyword(flat, word, value, place, spelled, out, way)
        if flat.null:
            _add_null(spelled)
            if flat.crossed:  # the null is said where the schema is used
                self.mark((*out, "type"), origin, way)
        hidden = "readOnly" if way == "request" else "writeOnly"
        shown = {
            name: place
            for name, place in flat.properties.items()
            if not self.flattener.flat(place).marked(hidden)
        }
        if flat.properties:
            spelled["properties"] = {
                name: self.schema(place, (*out, "properties", name), way)
                for name, place in shown.items()
            }
            for name, place in shown.items():
                self.mark((*out, "properties", name), place, way)
        required = sorted(n for n in flat.required if n in shown or n not in flat.properties)
        if required:
            spelled["required"] = required
            self.mark((*out, "required"), flat.required[required[0]][:-1], way)
        return spelled

    def _keyword(
        self,
        flat: Flat,
        word: str,
        value: Any,
        place: Pointer,
        spelled: dict[str, Any],
        out: Pointer,
        way: Way,
    ) -> None:
        if word in _KEPT:
            name, spelled[word] = word, value
        elif word == "enum":
            name, spelled["enum"] = word, sorted(as_text(item) for item in value)
        elif word == "default":
            name, spelled["default"] = word, as_text(value)
        elif word in _MANY:
            name = word
            spelled[word] = [
                self.schema((*place, index), (*out, word, number), way)
                for number, index in enumerate(value)
            ]
        elif word in _ONE:
            name, spelled[word] = word, self.schema(place, (*out, word), way)
        elif word in _NAMED:
            name = word
            spelled[word] = {n: self.schema((*place, n), (*out, word, n), way) for n in value}
        elif word == "prefixItems":
            name = word
            spelled[word] = [
                self.schema((*place, i), (*out, word, i), way) for i in range(len(value))
            ]
        elif word == "x-and":
            name = "allOf"
            target = self.reference(self.flattener.resolve(value), way)
            spelled["allOf"] = [*spelled.get("allOf", []), target]
        elif word in ("readOnly", "writeOnly"):
            # Its effect is that the property is in one view only; the mark itself says the rest.
            if way == ("response" if word == "readOnly" else "request"):
                spelled[f"x-{word}"] = "true"
            name = f"x-{word}"
        else:
            name = word if word.startswith("x-") else f"x-{word}"
            spelled[name] = as_text(value)
        self.mark((*out, name), place, way)


def _add_null(spelled: dict[str, Any]) -> None:
    for word in ("anyOf", "oneOf"):
        if word in spelled:
            spelled[word] = [*spelled[word], {"type": "null"}]
            return
    if "type" in spelled:
        types = spelled["type"] if isinstance(spelled["type"], list) else [spelled["type"]]
        spelled["type"] = [*types, "null"]


def as_text(value: object) -> str:
    """Return data as text: nothing can be followed in it, and equal data gives equal text."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
