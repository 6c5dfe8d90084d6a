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

from attrs import evolve, field, frozen

from tools.review.sets.formats import constraining_format, matches_everything
from tools.review.sets.prints import Prints, follow, restricts

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


@frozen(eq=False)
class Part:
    """A canonical schema, which is no reference, and the document that it is in."""

    value: Any
    side: int
    kernel: str
    """The fingerprint of all that restricts values."""
    accepts_all: bool


@frozen(eq=False)
class Names:
    """The rules of one schema for the names of an object."""

    properties: dict[str, Part]
    patterns: dict[str, Part]
    rest: Part | None
    """The schema of `additionalProperties`; None if anything may come."""


@frozen(eq=False)
class Items:
    """The rules of one schema for the items of a list."""

    prefix: tuple[Part, ...]
    rest: Part | None


@frozen(eq=False)
class Shape:
    """One alternative. Everything in it holds at once."""

    type: str
    values: frozenset[str] | None = None
    """As JSON; None if the values aren't listed."""
    integer: bool = False
    low: tuple[float | Fraction, bool] = (-math.inf, False)
    """A bound, and whether the bound itself is excluded."""
    high: tuple[float | Fraction, bool] = (math.inf, False)
    multiples: frozenset[Fraction] = frozenset()
    least: float | int = 0
    """Of characters, items or properties."""
    most: float | int = math.inf
    patterns: frozenset[str] = frozenset()
    formats: frozenset[str] = frozenset()
    unique: bool = False
    items: tuple[Items, ...] = ()
    contains: tuple[tuple[Part, int, float], ...] = ()
    names: tuple[Names, ...] = ()
    required: frozenset[str] = frozenset()
    property_names: tuple[Part, ...] = ()
    dependent: dict[str, frozenset[str]] = field(factory=dict[str, frozenset[str]])
    dependent_schemas: dict[str, tuple[Part, ...]] = field(factory=dict[str, tuple[Part, ...]])
    refused: tuple[Part, ...] = ()
    """The schemas under `not`."""
    opaque: frozenset[str] = frozenset()


def both(one: Shape, two: Shape) -> Shape | None:
    """Return what is in both shapes; None if nothing can be."""
    if one.type != two.type:
        return None
    values = one.values if two.values is None else two.values
    if one.values is not None and two.values is not None:
        values = one.values & two.values
    dependent = dict(one.dependent)
    for name, needed in two.dependent.items():
        dependent[name] = dependent.get(name, frozenset()) | needed
    schemas = dict(one.dependent_schemas)
    for name, parts in two.dependent_schemas.items():
        schemas[name] = (*schemas.get(name, ()), *parts)
    shape = Shape(
        one.type,
        values,
        one.integer or two.integer,
        max(one.low, two.low),
        min(one.high, two.high, key=lambda bound: (bound[0], not bound[1])),
        one.multiples | two.multiples,
        max(one.least, two.least),
        min(one.most, two.most),
        one.patterns | two.patterns,
        one.formats | two.formats,
        one.unique or two.unique,
        one.items + two.items,
        one.contains + two.contains,
        one.names + two.names,
        one.required | two.required,
        one.property_names + two.property_names,
        dependent,
        schemas,
        one.refused + two.refused,
        one.opaque | two.opaque,
    )
    return None if _is_empty(shape) else shape


def _is_empty(shape: Shape) -> bool:
    if shape.values is not None and not shape.values:
        return True
    if shape.low[0] > shape.high[0] or shape.least > shape.most:
        return True
    return shape.low[0] == shape.high[0] and (shape.low[1] or shape.high[1])


_ANY: Final = (
    Shape("null", frozenset(("null",))),
    Shape("boolean", frozenset(("true", "false"))),
    *(Shape(name) for name in ("number", "string", "array", "object")),
)


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
            return list(_ANY)
        shapes = [shape for one in _ANY if (shape := self._typed(one, value, side)) is not None]
        for word in ("anyOf", "oneOf"):
            if word in value:
                members = [
                    shape for one in value[word] for shape in self._one(self.part(one, side))
                ]
                shapes = self._joined(shapes, members)
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
        if "not" in value:
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
        opaque |= self._always_opaque(value, side)
        shape = evolve(shape, opaque=frozenset(opaque))
        return None if _is_empty(shape) else shape

    def _always_opaque(self, value: dict[str, Any], side: int) -> set[str]:
        found = {
            f"{word}: {text}"
            for word, text in value.items()
            if word.startswith("x-") and restricts(word)
        }
        if "if" in value and ("then" in value or "else" in value):
            found.add(
                " ".join(
                    f"{word}: {self._print(value[word], side) if word in value else ''}"
                    for word in ("if", "then", "else")
                )
            )
        return found

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
        multiples = [value["multipleOf"]] if value.get("multipleOf") else []
        if shape.integer:
            low, high = _whole_low(low), _whole_high(high)
        return evolve(
            shape,
            low=low,
            high=high,
            multiples=frozenset(Fraction(str(one)) for one in multiples),
            formats=constraining_format(value, "number"),
        )

    def _string(self, shape: Shape, value: dict[str, Any], _: int) -> Shape:
        pattern = value.get("pattern")
        said = pattern is not None and not matches_everything(pattern)
        return evolve(
            shape,
            least=value.get("minLength", 0),
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
        return evolve(
            shape,
            least=value.get("minItems", 0),
            most=value.get("maxItems", math.inf),
            unique=value.get("uniqueItems", False),
            items=(Items(prefix, rest),) if prefix or rest else (),
            contains=contains,
        )

    def _object(self, shape: Shape, value: dict[str, Any], side: int) -> Shape:
        def parts(word: str) -> dict[str, Part]:
            return {name: self.part(one, side) for name, one in value.get(word, {}).items()}

        rest = value.get("additionalProperties", True)
        names = Names(
            parts("properties"),
            parts("patternProperties"),
            None if rest in (True, {}) else self.part(rest, side),
        )
        return evolve(
            shape,
            least=value.get("minProperties", 0),
            most=value.get("maxProperties", math.inf),
            names=(names,) if names.properties or names.patterns or names.rest else (),
            required=frozenset(value.get("required", ())),
            property_names=tuple(
                self.part(value[word], side) for word in ("propertyNames",) if word in value
            ),
            dependent={
                name: frozenset(needed)
                for name, needed in value.get("dependentRequired", {}).items()
            },
            dependent_schemas={n: (one,) for n, one in parts("dependentSchemas").items()},
        )


def _same(shape: Shape, _value: dict[str, Any], _side: int) -> Shape:
    return shape


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
