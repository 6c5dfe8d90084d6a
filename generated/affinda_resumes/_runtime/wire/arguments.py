# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
The conversion and the check of a call's arguments: bodies and parameters.
"""

from __future__ import annotations

from typing import Any

from ..schema.containers import AnyOf
from ..schema.json_values import is_mapping
from ..schema.kind import Kind, Violation
from ..schema.objects import Object
from ..schema.scalars import NULL


def normalize_argument(value: Any, kind: Kind, path: str) -> tuple[Any, Violation | None]:
    """
    Convert an argument of a call, or return the violation that rejects it.

    An argument that is an object must be its write view: a mapping is allowed inside of it only.
    """
    is_object = _is_object(kind)
    if is_object and is_mapping(value):
        problem, _ = kind.violation(value, path)
    else:
        value = kind.normalize(value)
        found = next(kind.violations(value, path, sent=True), None)
        if found is None:
            return value, None
        problem = found[0]
    if is_object and problem.path == path:
        problem = problem._replace(expected=kind.expected(mapping=False))
    return None, problem


def _is_object(kind: Kind) -> bool:
    """Tell whether a kind allows write views and null only."""
    if isinstance(kind, AnyOf):
        return all(one is NULL or _is_object(one) for one in kind.kinds)
    return isinstance(kind, Object)
