"""
The normal form of a schema: alternatives, each of one JSON type with all that restricts values of that type.

`oneOf` is read as a choice like `anyOf`: that a value matches two of its members is a fault of the contract,
and no caller relies on it.
"""

from __future__ import annotations

import json
import math
from fractions import Fraction
from typing import Any, Final

from attrs import evolve

from tools.review.sets.formats import constraining_format, matches_everything, matches_something
from tools.review.sets.prints import Prints, follow, restricts
from tools.review.sets.shape import ANY, NEVER, Condition, Items, Names, Part, Shape, both, is_empty

_MOST: Final = 60
_DEEPEST: Final = 40
TYPES: Final = ("null", "boolean", "number", "string", "array", "object")
_NUMBERS: Final = frozenset("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf".split())
_OPAQUE: Final = {
    "string": ("contentEncoding", "contentMediaType", "contentSchema"),
    "array": ("unevaluatedItems",),
    "object": ("unevaluatedProperties",),
}
"""Keywords that are compared by their fingerprints only."""


class TooHardError(Exception):
    """The set can't be written out, or the proof would cost too much."""


_ANYTHING: Final = True
_TEXT: Final = {"type": "string"}


class Shapes:
    """Writes schemas of two documents in normal form, each once."""

    def __init__(self, documents: tuple[dict[str, Any], ...], prints: Prints) -> None:
        self._documents = documents
        self._prints = prints
        self._known: dict[int, tuple[Any, list[Shape]]] = {}
        self._doing: set[int] = set()
        self._kept: list[Any] = []
        """The values of all parts: an id must not become that of another value."""
        self._parts: dict[int, Part] = {}
        self.anything = self.part(_ANYTHING, 0)
        self.text = self.part(_TEXT, 0)

    def of(self, parts: tuple[Part, ...]) -> list[Shape]:
        """Return the alternatives of the values that each of the schemas accepts; raises TooHardError."""
        first, *others = parts if parts else (self.anything,)
        shapes = self._one(first)
        for part in others:
            shapes = self._joined(shapes, self._one(part))
        return shapes

    def part(self, value: Any, side: int) -> Part:
        """Return a schema of a document, or the one that it refers to."""
        known = self._parts.get(id(value))
        if known is None:
            found = follow(value, self._documents[side])
            kernel = self._prints.of(found, side)
            known = Part(found, side, kernel, found is True or found == {})
            self._kept.append(value)
            self._parts[id(value)] = known
        return known

    def _joined(self, some: list[Shape], others: list[Shape]) -> list[Shape]:
        found = [shape for one in some for two in others if (shape := both(one, two)) is not None]
        if len(found) > _MOST:
            raise TooHardError
        return found

    def _one(self, part: Part) -> list[Shape]:
        key = id(part.value)
        if key not in self._known:
            if key in self._doing or len(self._doing) > _DEEPEST:
                raise TooHardError
            self._doing.add(key)
            try:
                # The value is kept, too: its id must not become that of another.
                self._known[key] = (part.value, self._expanded(part))
            finally:
                self._doing.discard(key)
        return self._known[key][1]

    def _expanded(self, part: Part) -> list[Shape]:
        value, side = part.value, part.side
        if value is True:
            return list(ANY)
        shapes = [shape for one in ANY if (shape := self._typed(one, value, side)) is not None]
        for word in ("anyOf", "oneOf"):
            if word in value:
                members = [
                    shape for one in value[word] for shape in self._one(self.part(one, side))
                ]
                shapes = self._joined(shapes, members)
        inner = _twice_refused(value)
        if inner is not None:
            shapes = self._joined(shapes, self._one(self.part(inner, side)))
        for member in value.get("allOf", ()):
            shapes = self._joined(shapes, self._one(self.part(member, side)))
        return shapes

    def _typed(self, any_: Shape, value: dict[str, Any], side: int) -> Shape | None:
        """Return what a schema says of one type, without its unions; None if nothing."""
        names = value.get("type")
        types = {names} if isinstance(names, str) else set(TYPES if names is None else names)
        types |= {"integer"} if "number" in types else set()
        if not types & ({any_.type, "integer"} if any_.type == "number" else {any_.type}):
            return None
        shape = evolve(any_, integer=any_.type == "number" and "number" not in types)
        if "enum" in value:
            listed = frozenset(one for one in value["enum"] if _type_of(one) == any_.type)
            shape = evolve(shape, values=listed if shape.values is None else listed & shape.values)
        if "not" in value and _twice_refused(value) is None:
            refused = self.part(value["not"], side)
            if refused.value in ({}, True):
                return None
            shape = evolve(shape, refused=(refused,))
        shape = getattr(self, f"_{any_.type}", _same)(shape, value, side)
        opaque = {
            f"{word}: {self._print(value[word], side)}"
            for word in _OPAQUE.get(any_.type, ())
            if word in value
        }
        opaque |= self._always_opaque(value)
        conditions = self._conditions(value, side)
        shape = evolve(shape, opaque=frozenset(opaque), conditions=conditions)
        return None if is_empty(shape) else shape

    def _always_opaque(self, value: dict[str, Any]) -> set[str]:
        return {
            f"{word}: {text}"
            for word, text in value.items()
            if word.startswith("x-") and restricts(word)
        }

    def _conditions(self, value: dict[str, Any], side: int) -> tuple[Condition, ...]:
        if "if" not in value or not {"then", "else"} & value.keys():
            return ()
        test, then, otherwise = (
            self.part(value[word], side) if word in value else None
            for word in ("if", "then", "else")
        )
        assert test is not None
        return (Condition(test, then, otherwise),)

    def _print(self, value: Any, side: int) -> str:
        return self._prints.of(value, side) if isinstance(value, dict) else str(value)

    def _number(self, shape: Shape, value: dict[str, Any], _: int) -> Shape:
        lows = [
            (value.get("minimum", -math.inf), False),
            (value.get("exclusiveMinimum", -math.inf), True),
        ]
        highs = [
            (value.get("maximum", math.inf), False),
            (value.get("exclusiveMaximum", math.inf), True),
        ]
        low, high = max(lows), min(highs, key=lambda bound: (bound[0], not bound[1]))
        written = [value["multipleOf"]] if value.get("multipleOf") else []
        multiples = frozenset(Fraction(str(one)) for one in written)
        integer = shape.integer or any(one.denominator == 1 for one in multiples)
        if integer:
            low, high = _whole_low(low), _whole_high(high)
        return evolve(
            shape,
            integer=integer,
            low=low,
            high=high,
            multiples=multiples,
            formats=constraining_format(value, "number"),
        )

    def _string(self, shape: Shape, value: dict[str, Any], _: int) -> Shape:
        pattern = value.get("pattern")
        least = value.get("minLength", 0)
        said = pattern is not None and not matches_everything(pattern)
        if pattern is not None and matches_something(pattern):
            said, least = False, max(1, least)
        return evolve(
            shape,
            least=least,
            most=value.get("maxLength", math.inf),
            patterns=frozenset([str(pattern)] if said else []),
            formats=constraining_format(value, "string"),
        )

    def _array(self, shape: Shape, value: dict[str, Any], side: int) -> Shape:
        prefix = tuple(self.part(one, side) for one in value.get("prefixItems", ()))
        rest = self.part(value["items"], side) if "items" in value else None
        contains: tuple[tuple[Part, int, float], ...] = ()
        if "contains" in value:
            fewest, most = value.get("minContains", 1), value.get("maxContains", math.inf)
            contains = ((self.part(value["contains"], side), fewest, most),)
        most_items = value.get("maxItems", math.inf)
        if rest is not None and rest.value == NEVER:
            most_items = min(most_items, len(prefix))
        return evolve(
            shape,
            least=value.get("minItems", 0),
            most=most_items,
            unique=value.get("uniqueItems", False),
            items=(Items(prefix, rest),) if prefix or rest else (),
            contains=contains,
        )

    def _object(self, shape: Shape, value: dict[str, Any], side: int) -> Shape:
        def parts(word: str) -> dict[str, Part]:
            return {name: self.part(one, side) for name, one in value.get(word, {}).items()}

        rest = value.get("additionalProperties", True)
        is_open = rest in (True, {})
        # Where anything may come anyway, a pattern that takes anything says nothing.
        patterns = {
            name: one
            for name, one in parts("patternProperties").items()
            if not (is_open and one.accepts_all)
        }
        of_all = [one for name, one in patterns.items() if matches_everything(name)]
        names = Names(
            parts("properties"),
            {name: one for name, one in patterns.items() if one not in of_all},
            None if of_all or is_open else self.part(rest, side),
        )
        said = [names] if names.properties or names.patterns or names.rest else []
        dependent = {
            name: frozenset(some) for name, some in value.get("dependentRequired", {}).items()
        }
        schemas: dict[str, tuple[Part, ...]] = {}
        for name, one in parts("dependentSchemas").items():
            if one.accepts_all:
                continue
            if one.value.keys() <= {"type", "required"} and one.value.get("type") == "object":
                needed = frozenset(one.value.get("required", ()))
                dependent[name] = dependent.get(name, frozenset()) | needed
            else:
                schemas[name] = (one,)
        return evolve(
            shape,
            least=value.get("minProperties", 0),
            most=value.get("maxProperties", math.inf),
            names=(*said, *(Names({}, {}, one) for one in of_all)),
            required=frozenset(value.get("required", ())),
            property_names=tuple(
                self.part(value[word], side) for word in ("propertyNames",) if word in value
            ),
            dependent={name: needed for name, needed in dependent.items() if needed},
            dependent_schemas=schemas,
        )


def _same(shape: Shape, _value: dict[str, Any], _side: int) -> Shape:
    return shape


def _twice_refused(value: dict[str, Any]) -> Any:
    """Return the schema under `not` under `not`, if nothing else stands there."""
    refused = value.get("not")
    return refused["not"] if isinstance(refused, dict) and refused.keys() == {"not"} else None


def _type_of(text: str) -> str:
    value = json.loads(text)
    if isinstance(value, bool):
        return "boolean"
    kinds = {type(None): "null", str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "number")


def _whole_low(low: tuple[Any, bool]) -> tuple[Any, bool]:
    """Return a lower bound of integers as one that they can reach."""
    bound, excluded = low
    if math.isinf(bound):
        return low
    return (math.floor(bound) + 1 if excluded else math.ceil(bound), False)


def _whole_high(high: tuple[Any, bool]) -> tuple[Any, bool]:
    bound, excluded = high
    if math.isinf(bound):
        return high
    return (math.ceil(bound) - 1 if excluded else math.floor(bound), False)
