# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Arguments of calls in which something is to be converted before it is written: bodies and parameters.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..schema.containers import AnyOf
from ..schema.kind import Kind, Violation, finding
from ..schema.matching import OR_A_MAPPING
from ..schema.objects import Object
from ..schema.scalars import NULL
from ..schema.tagged import Tagged


def take_argument(value: Any, kind: Kind, path: str) -> tuple[Any, Violation | None]:
    """
    Take an argument of a call, or tell why it is refused. One that is an object itself is given as its write
    view: a mapping may stand inside of it alone.
    """
    if isinstance(value, Mapping) and _is_object(kind):
        problem, _ = finding(value, path, kind.expected())
    else:
        value = kind.take(value)
        found = next(kind.findings(value, path, sent=True), None)
        if found is None:
            return value, None
        problem = found[0]
    if problem.path == path and _is_object(kind):
        problem = problem._replace(expected=problem.expected.replace(OR_A_MAPPING, ""))
    return None, problem


def _is_object(kind: Kind) -> bool:
    """Whether a value is one of several write views, or null, and nothing else."""
    if isinstance(kind, AnyOf):
        return all(one is NULL or _is_object(one) for one in kind.kinds)
    return isinstance(kind, Object | Tagged)
