"""
The proof that a schema accepts all that another one accepts.

`True` is a proof; `False` means that none was found. The proof reads objects as contracts mean them: of two
objects one of which names a property that the other does not, neither holds the other.
"""

from __future__ import annotations

import json
import math
from fractions import Fraction
from typing import Any, Final

from tools.review.changes import NARROWED, NONE, WIDENED, Effect
from tools.review.sets.formats import format_within
from tools.review.sets.prints import Prints
from tools.review.sets.shape import Condition, Names, Part, Shape
from tools.review.sets.shapes import Shapes, TooHardError

_WORK: Final = 3_000
"""Steps that one proof may take."""

_ALL_WORK: Final = 60_000
"""Steps that all proofs of a review may take."""

Parts = tuple[Part, ...]
_Key = tuple[tuple[int, ...], int]


class Containment:
    """
    Compares the sets of values of the schemas of two canonical documents.

    Every question is asked once. As schemas may refer to themselves, an answer is `True` until it is disproved,
    and then all questions that relied on it are asked again: what is left is proved, as values are finite.
    """

    def __init__(self, base: dict[str, Any], revision: dict[str, Any]) -> None:
        documents = (base, revision)
        self.prints = Prints(documents, whole=True)
        self.kernel = Prints(documents, whole=False)
        self.shapes = Shapes(documents, self.kernel)
        self.steps = 0
        """All steps of all proofs: the work that was done."""
        self._left = 0
        self._answers: dict[_Key, bool] = {}
        self._questions: dict[_Key, tuple[Parts, Part]] = {}
        self._relying: dict[_Key, dict[_Key, None]] = {}
        self._asking: _Key | None = None
        self._todo: list[_Key] = []

    def effect(self, old: Any, new: Any) -> Effect:
        """Return what the change of a schema may have done to its values: nothing that is disproved."""
        if self.kernel.of(old, 0) == self.kernel.of(new, 1):
            return NONE
        before, after = self.shapes.part(old, 0), self.shapes.part(new, 1)
        narrowed = NONE if self.holds(after, before) else NARROWED
        widened = NONE if self.holds(before, after) else WIDENED
        return narrowed | widened

    def holds(self, outer: Part, inner: Part) -> bool:
        """Tell whether the outer schema is proved to accept all that the inner one accepts."""
        self._left = _WORK
        self._asking = None
        if not self._within((inner,), outer):
            return False
        asked: list[_Key] = []
        while self._todo:
            key = self._todo.pop()
            asked.append(key)
            if self._answers[key] and not self._answer(key):
                self._answers[key] = False
                self._todo += [one for one in self._relying.get(key, ()) if self._answers[one]]
            if self._left < 0 or self.steps > _ALL_WORK:
                # Whatever was not disproved so far was not proved either.
                self._answers |= dict.fromkeys([*asked, *self._todo], False)
                self._todo.clear()
        return self._within((inner,), outer)

    def _answer(self, key: _Key) -> bool:
        self._asking = key
        inner, outer = self._questions[key]
        try:
            outers = self.shapes.of((outer,))
            return all(self._covered(shape, outers) for shape in self.shapes.of(inner))
        except (TooHardError, RecursionError):
            return False

    def _spend(self) -> None:
        self.steps += 1
        self._left -= 1

    def _within(self, inner: Parts, outer: Part) -> bool:
        """Return what is known so far; a new question is asked later."""
        if outer.accepts_all:
            return True
        for one in inner:
            if one.kernel == outer.kernel:
                return True
        if len(inner) > 1:
            inner = tuple({id(one.value): one for one in inner}.values())
        key = (tuple(id(one.value) for one in inner), id(outer.value))
        if key not in self._answers:
            self._spend()
            self._answers[key] = True
            self._questions[key] = (inner, outer)  # an id must not become that of another value
            self._todo.append(key)
        if self._asking is not None and self._answers[key]:
            self._relying.setdefault(key, {})[self._asking] = None
        return self._answers[key]

    def _covered(self, shape: Shape, outers: list[Shape]) -> bool:
        candidates = [one for one in outers if one.type == shape.type]
        if shape.values is not None:
            return all(
                any(self._takes(one, text) for one in candidates) for text in sorted(shape.values)
            )
        return any(self._shape_within(shape, one) for one in candidates)

    def _takes(self, shape: Shape, text: str) -> bool:
        """Tell whether a shape is known to accept a value, given as JSON."""
        self._spend()
        if shape.values is not None and text not in shape.values:
            return False
        if shape.refused or shape.opaque or shape.conditions:
            return False
        value = json.loads(text)
        if shape.type == "number":
            return _number_fits(shape, Fraction(str(value)))
        if shape.type == "string":
            return shape.least <= len(value) <= shape.most and not shape.patterns | shape.formats
        if shape.type in ("null", "boolean"):
            return True
        return _is_free(shape)

    def _shape_within(self, inner: Shape, outer: Shape) -> bool:
        self._spend()
        if outer.values is not None or not outer.opaque <= inner.opaque:
            return False
        if outer.integer and not inner.integer:
            return False
        if not (inner.low >= outer.low and _high(inner) <= _high(outer)):
            return False
        if not (inner.least >= outer.least and inner.most <= outer.most):
            return False
        multiples = all(
            any(mine % theirs == 0 for mine in inner.multiples)
            or (inner.integer and Fraction(1) % theirs == 0)
            for theirs in outer.multiples
        )
        formats = all(
            any(format_within(mine, theirs) for mine in inner.formats) for theirs in outer.formats
        )
        return (
            multiples
            and formats
            and outer.patterns <= inner.patterns
            and (inner.unique or not outer.unique or inner.most <= 1)
            and all(self._refuses(inner, one) for one in outer.refused)
            and all(
                any(self._implies(mine, one) for mine in inner.conditions)
                for one in outer.conditions
            )
            and self._items_within(inner, outer)
            and self._names_within(inner, outer)
        )

    def _implies(self, mine: Condition, other: Condition) -> bool:
        """Tell whether what matches a condition is known to match another one."""
        then = other.then is None or (
            mine.then is not None
            and self._within((other.test,), mine.test)
            and self._within((mine.then,), other.then)
        )
        return then and (
            other.otherwise is None
            or (
                mine.otherwise is not None
                and self._within((mine.test,), other.test)
                and self._within((mine.otherwise,), other.otherwise)
            )
        )

    def _refuses(self, inner: Shape, refused: Part) -> bool:
        """Tell whether a shape is known to hold nothing of a schema."""
        if any(self._within((refused,), one) for one in inner.refused):
            return True
        shapes = self.shapes.of((refused,))
        return all(one.type != inner.type for one in shapes)

    def _items_within(self, inner: Shape, outer: Shape) -> bool:
        if inner.type != "array":
            return True
        length = max((len(one.prefix) for one in (*inner.items, *outer.items)), default=0)
        for index in range(length + 1):
            if index >= inner.most:
                break
            mine, theirs = (_item_at(shape, index) for shape in (inner, outer))
            if not all(self._within(mine, one) for one in theirs):
                return False
        return all(
            any(
                self._within((part,), schema)
                and least >= fewest
                and (math.isinf(most) or (highest <= most and self._within((schema,), part)))
                for part, least, highest in inner.contains
            )
            or (fewest == 0 and math.isinf(most))
            for schema, fewest, most in outer.contains
        )

    def _names_within(self, inner: Shape, outer: Shape) -> bool:
        if inner.type != "object":
            return True
        if not outer.required <= inner.required:
            return False
        names = _named(inner)
        if names != _named(outer):
            return False
        for name in sorted(names):
            mine = _of_name(inner, name, complete=False)
            if not all(self._within(mine, one) for one in _of_name(outer, name, complete=True)):
                return False
        return (
            all(self._rest_within(inner, one) for one in outer.names)
            and all(
                self._within((*inner.property_names, self.shapes.text), one)
                for one in outer.property_names
            )
            and all(
                needed <= inner.dependent.get(name, frozenset()) | inner.required
                for name, needed in outer.dependent.items()
            )
            and all(
                name in inner.dependent_schemas and self._within(inner.dependent_schemas[name], one)
                for name, parts in outer.dependent_schemas.items()
                for one in parts
            )
        )

    def _rest_within(self, inner: Shape, outer: Names) -> bool:
        """Compare what may stand under names that neither side lists."""
        free = tuple(one.rest for one in inner.names if one.rest is not None and not one.patterns)
        for pattern, schema in outer.patterns.items():
            mine = tuple(one.patterns[pattern] for one in inner.names if pattern in one.patterns)
            if not self._within((*mine, *free), schema):
                return False
        if outer.rest is None:
            return True
        same = tuple(
            one.rest
            for one in inner.names
            if one.rest is not None
            and one.patterns
            and one.patterns.keys() <= outer.patterns.keys()
        )
        return self._within((*free, *same), outer.rest)


def _high(shape: Shape) -> tuple[Any, bool]:
    return (shape.high[0], not shape.high[1])


def _number_fits(shape: Shape, value: Fraction) -> bool:
    low, high = shape.low, shape.high
    fits = (value > low[0] or (value == low[0] and not low[1])) and (
        value < high[0] or (value == high[0] and not high[1])
    )
    whole = value.denominator == 1 or not shape.integer
    return fits and whole and all(value % one == 0 for one in shape.multiples) and not shape.formats


def _is_free(shape: Shape) -> bool:
    """Tell whether a shape of lists or objects restricts nothing but by listing values."""
    return not (
        shape.least
        or not math.isinf(shape.most)
        or shape.unique
        or shape.items
        or shape.contains
        or shape.names
        or shape.required
        or shape.property_names
        or shape.dependent
        or shape.dependent_schemas
    )


def _item_at(shape: Shape, index: int) -> Parts:
    found = [one.prefix[index] if index < len(one.prefix) else one.rest for one in shape.items]
    return tuple(one for one in found if one is not None)


def _named(shape: Shape) -> set[str]:
    return {name for one in shape.names for name in one.properties}


def _of_name(shape: Shape, name: str, *, complete: bool) -> Parts:
    """
    Return the schemas for the value of a property.

    Nobody runs a contract's patterns: where one might match, the schemas are all that could apply if
    `complete`, and those that apply in any case if not.
    """
    found: list[Part] = []
    for one in shape.names:
        if complete:
            found += one.patterns.values()
        if name in one.properties:
            found.append(one.properties[name])
        elif one.rest is not None and (complete or not one.patterns):
            found.append(one.rest)
    return tuple(found)
