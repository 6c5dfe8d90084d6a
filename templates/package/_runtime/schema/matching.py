"""
The choice of the kind that a value matches best, and descriptions of alternatives.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .kind import Kind

OR_A_MAPPING = " or a mapping"


def alternatives(expected: Iterable[str]) -> str:
    """Join descriptions of alternatives: each one once, `or a mapping` once for all objects."""
    words = [*dict.fromkeys(expected)]
    objects = [word for word in words if word.endswith(OR_A_MAPPING)]
    for word in objects[:-1]:
        words[words.index(word)] = word.removesuffix(OR_A_MAPPING)
    return " or ".join(words)


_LOOK_AHEAD = 3


def best_match(kinds: Iterable[Kind], value: Any) -> Kind | None:
    """
    Return the kind with the fewest mismatches in a received value; `None` if each has another type.

    Objects are compared down to `_LOOK_AHEAD` levels. Comparing all levels would take time that doubles with
    each level where one union contains another.
    """
    counts = [(kind.mismatch(value, _LOOK_AHEAD), kind) for kind in kinds]
    possible = [(count, kind) for count, kind in counts if count is not None]
    return min(possible, key=lambda found: found[0])[1] if possible else None


def total_mismatch(kind: Kind, values: Iterable[Any], depth: int) -> int:
    """Count the mismatches of these values with `kind`; a value of another type counts as one."""
    found = (kind.mismatch(value, depth) for value in values)
    return sum(1 if count is None else count for count in found)
