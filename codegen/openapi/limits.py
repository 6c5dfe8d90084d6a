"""
Limits of what a small text may become: chains of schemas, and fields that `allOf` takes in again and again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from codegen.normalize.reachability import inner_first, members, target_of
from codegen.problems import Problem
from codegen.source.contract import Contract
from codegen.source.tree import Pointer

Locate = Callable[[Pointer], Pointer]
"""Gives the pointer into the contract for a pointer into the rewritten document."""

_DEEPEST: Final = 60
_MOST_FIELDS: Final = 200_000


def too_large(contract: Contract, components: dict[str, Any], locate: Locate) -> Iterator[Problem]:
    """Yield a problem for too long a chain of schemas, and one for too many fields."""
    depths: dict[str, int] = {}
    fields: dict[str, int] = {}
    total = 0
    for name in inner_first(components, lambda name: members(components[name])):
        around = set(members(components[name]))
        depths[name] = 1 + max((depths.get(one, 0) for one in around), default=0)
        fields[name] = _fields(components[name], fields)
        place = locate(("components", "schemas", name))
        if depths[name] == _DEEPEST + 1:
            message = f"more than {_DEEPEST} references in a row lead from one schema to the next"
            yield contract.problem(place, "too-deep", message, "refer to the last one itself")
        total += fields[name]
        if total > _MOST_FIELDS >= total - fields[name]:
            message = f"with what `allOf` takes in, there are more than {_MOST_FIELDS:,} fields"
            yield contract.problem(place, "type-too-large", message, "take in fewer schemas")


def _fields(schema: Any, known: dict[str, int]) -> int:
    """Count the fields of a schema with those of its `allOf`; one that is taken in twice counts twice."""
    if not isinstance(schema, dict):
        return 0
    own = known.get(target_of(schema.get("$ref")) or "", 0) + len(schema.get("properties") or ())
    return own + sum(_fields(member, known) for member in schema.get("allOf") or ())
