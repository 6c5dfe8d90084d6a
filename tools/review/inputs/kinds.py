"""
The types of JSON that the values of a schema may have.
"""

from __future__ import annotations

from typing import Final

from codegen.problems import Pointer
from tools.review.inputs.flatten import Flattener

_ALL: Final = frozenset("array boolean integer null number object string".split())
_NAMES: Final = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}
_DEEPEST: Final = 20


def kinds_of(flattener: Flattener, origin: Pointer, depth: int = 0) -> frozenset[str]:
    """Return the types that the values of a schema may have: rather too many than too few."""
    if depth > _DEEPEST:
        return _ALL
    flat = flattener.flat(origin)
    types = flat.value("type")
    found = frozenset([types] if isinstance(types, str) else types or _ALL)
    values = flat.value("enum")
    if values is not None:
        found &= {_NAMES.get(type(value), "null") for value in values} | {"number"}
    for word in ("anyOf", "oneOf"):
        indexes, place = flat.keywords.get(word, ((), ()))
        if indexes:
            members = [kinds_of(flattener, (*place, index), depth + 1) for index in indexes]
            found &= frozenset[str]().union(*members)
    indexes, place = flat.keywords.get("allOf", ((), ()))
    for index in indexes:
        found &= kinds_of(flattener, (*place, index), depth + 1)
    if "x-and" in flat.keywords:
        found &= kinds_of(flattener, flattener.resolve(flat.value("x-and")), depth + 1)
    return found
