"""
Shapes: the alternatives that a schema in normal form consists of.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any, Final

from attrs import field, frozen

NEVER: Final[dict[str, Any]] = {"not": {}}
"""The schema `false`, as a canonical document writes it."""


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
class Condition:
    """The schemas under `if`, `then` and `else`."""

    test: Part
    then: Part | None
    otherwise: Part | None


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
    conditions: tuple[Condition, ...] = ()
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
        one.conditions + two.conditions,
        one.opaque | two.opaque,
    )
    return None if is_empty(shape) else shape


def is_empty(shape: Shape) -> bool:
    """Tell whether nothing can be in a shape."""
    if shape.values is not None and not shape.values:
        return True
    if shape.low[0] > shape.high[0] or shape.least > shape.most:
        return True
    return shape.low[0] == shape.high[0] and (shape.low[1] or shape.high[1])


ANY: Final = (
    Shape("null", frozenset(("null",))),
    Shape("boolean", frozenset(("true", "false"))),
    *(Shape(name) for name in ("number", "string", "array", "object")),
)
