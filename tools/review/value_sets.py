"""
The effect of a schema's keyword on the set of values that the schema accepts.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final

from tools.review.changes import BOTH, NARROWED, NONE, WIDENED, Effect

Schema = dict[str, Any]
_ANY_TYPE: Final = frozenset("array boolean integer null number object string".split())
_LEAST: Final = frozenset("minLength minItems minProperties minContains".split())
_MOST: Final = frozenset("maxLength maxItems maxProperties maxContains".split())
_OPAQUE: Final = frozenset(
    "pattern format contentEncoding contentMediaType dependentRequired uniqueItems not if".split()
)
"""Nobody compares two of their values: a changed one may accept fewer and more."""


def effect_of(word: str, old: Schema, new: Schema) -> Effect | None:
    """Return the effect of a keyword that differs; None if it restricts no value."""
    if word in _LEAST:
        return _sides(new.get(word, 0) > old.get(word, 0), new.get(word, 0) < old.get(word, 0))
    if word in _MOST:
        before, after = (side.get(word, math.inf) for side in (old, new))
        return _sides(after < before, after > before)
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
    before, after = old.get("multipleOf"), new.get("multipleOf")
    if before is None or after is None:
        return presence_effect(before is not None, after is not None)
    return NARROWED if after % before == 0 else WIDENED if before % after == 0 else BOTH


_COMPARED: Final[dict[str, Callable[[Schema, Schema], Effect]]] = {
    "type": _types,
    "enum": _values,
    "required": _required,
    "minimum": _lower,
    "exclusiveMinimum": _lower,
    "maximum": _upper,
    "exclusiveMaximum": _upper,
    "multipleOf": _multiples,
}
