# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Choose the kind that a value matches best, and describe a choice of kinds.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .kind import Kind

OR_A_MAPPING = " or a mapping"


def alternatives(expected: Iterable[str]) -> str:
    """Say what a value may be: each alternative once, a mapping once for all objects."""
    words = [*dict.fromkeys(expected)]
    objects = [word for word in words if word.endswith(OR_A_MAPPING)]
    for word in objects[:-1]:
        words[words.index(word)] = word.removesuffix(OR_A_MAPPING)
    return " or ".join(words)


_LOOK_AHEAD = 3


def best_match(kinds: Iterable[Kind], value: Any) -> Kind | None:
    """
    The kind that a received value fits best: the one with the fewest misfits in it.

    Objects are told apart by what they hold, down to `_LOOK_AHEAD` of them inside each other. To look at all of
    it would take time that doubles with each level wherever one union holds another.
    """
    misfits = [(kind.misfits(value, _LOOK_AHEAD), kind) for kind in kinds]
    possible = [(count, kind) for count, kind in misfits if count is not None]
    return min(possible, key=lambda found: found[0])[1] if possible else None


def total_mismatch(kind: Kind, values: Iterable[Any], depth: int) -> int:
    """How much in these values does not fit `kind`; one of another kind altogether counts as one."""
    found = (kind.misfits(value, depth) for value in values)
    return sum(1 if count is None else count for count in found)
