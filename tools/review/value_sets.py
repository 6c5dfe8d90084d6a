"""
The effect of a schema's keyword on the set of values that the schema accepts.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any, Final

from tools.review.changes import BOTH, NARROWED, NONE, WIDENED, Effect
from tools.review.sets.formats import format_within, matches_everything

Schema = dict[str, Any]
_ANY_TYPE: Final = frozenset("array boolean integer null number object string".split())
_LEAST: Final = {"minLength": 0, "minItems": 0, "minProperties": 0, "minContains": 1}
"""Lower limits, each with the value that holds where there is none."""
_MOST: Final = frozenset("maxLength maxItems maxProperties maxContains".split())
_OPAQUE: Final = frozenset(
    "contentEncoding contentMediaType uniqueItems not if x-unreadable x-cycle x-$dynamicRef".split()
)
"""Nobody compares two of their values: a changed one may accept fewer and more."""
_NEVER_HARMLESS: Final = frozenset("x-unreadable x-cycle x-$dynamicRef".split())
"""Nobody knows what they accept: one that comes or goes may do both, too."""


def effect_of(word: str, old: Schema, new: Schema) -> Effect | None:
    """Return the effect of a keyword that differs; None if it restricts no value."""
    if word in _LEAST:
        before, after = (side.get(word, _LEAST[word]) for side in (old, new))
        return _sides(after > before, after < before)
    if word in _MOST:
        before, after = (side.get(word, math.inf) for side in (old, new))
        return _sides(after < before, after > before)
    if word in _NEVER_HARMLESS:
        return BOTH
    if word in _OPAQUE:
        return presence_effect(word in old, word in new)
    rule = _COMPARED.get(word)
    return None if rule is None else rule(old, new)


def presence_effect(before: bool, after: bool) -> Effect:
    """Return the effect of a restriction that comes, goes, or becomes another one."""
    return BOTH if before and after else NARROWED if after else WIDENED


def _sides(narrowed: bool, widened: bool) -> Effect:
    return (NARROWED if narrowed else NONE) | (WIDENED if widened else NONE)


def _types(old: Schema, new: Schema) -> Effect:
    before, after = (_type_set(side) for side in (old, new))
    return _sides(bool(before - after), bool(after - before))


def _type_set(schema: Schema) -> frozenset[str]:
    types = schema.get("type")
    if types is None:
        return _ANY_TYPE
    names = frozenset([types] if isinstance(types, str) else types)
    return names | {"integer"} if "number" in names else names


def _values(old: Schema, new: Schema) -> Effect:
    if "enum" not in old or "enum" not in new:
        return presence_effect("enum" in old, "enum" in new)
    before, after = set(old["enum"]), set(new["enum"])
    return _sides(bool(before - after), bool(after - before))


def _required(old: Schema, new: Schema) -> Effect:
    before, after = (set(side.get("required", ())) for side in (old, new))
    return _sides(bool(after - before), bool(before - after))


def _lower(old: Schema, new: Schema) -> Effect:
    before, after = (
        max((side.get("minimum", -math.inf), 0), (side.get("exclusiveMinimum", -math.inf), 1))
        for side in (old, new)
    )
    return _sides(after > before, after < before)


def _upper(old: Schema, new: Schema) -> Effect:
    before, after = (
        min((side.get("maximum", math.inf), 0), (side.get("exclusiveMaximum", math.inf), -1))
        for side in (old, new)
    )
    return _sides(after < before, after > before)


def _multiples(old: Schema, new: Schema) -> Effect:
    before, after = (
        None if side.get("multipleOf") is None else Fraction(str(side["multipleOf"]))
        for side in (old, new)
    )
    if not before or not after:
        return presence_effect(bool(before), bool(after))
    return _sides(before % after != 0, after % before != 0)


def _formats(old: Schema, new: Schema) -> Effect:
    before, after = (side.get("format") for side in (old, new))
    return _sides(not format_within(before, after), not format_within(after, before))


def _patterns(old: Schema, new: Schema) -> Effect:
    before, after = (
        "pattern" in side and not matches_everything(side["pattern"]) for side in (old, new)
    )
    return presence_effect(before, after) if before or after else NONE


def _dependent(old: Schema, new: Schema) -> Effect:
    before, after = (side.get("dependentRequired", {}) for side in (old, new))
    return _sides(
        any(set(needed) - set(before.get(name, ())) for name, needed in after.items()),
        any(set(needed) - set(after.get(name, ())) for name, needed in before.items()),
    )


_COMPARED: Final[dict[str, Callable[[Schema, Schema], Effect]]] = {
    "type": _types,
    "enum": _values,
    "required": _required,
    "minimum": _lower,
    "exclusiveMinimum": _lower,
    "maximum": _upper,
    "exclusiveMaximum": _upper,
    "multipleOf": _multiples,
    "format": _formats,
    "pattern": _patterns,
    "dependentRequired": _dependent,
}
