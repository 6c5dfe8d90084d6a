# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Kinds with limits on their values: how large, how long, of which pattern.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from .descriptions import limits_in_words
from .kind import TYPE, Kind, Rule

_LIMITS: dict[str, tuple[str, Callable[[Any, Any], bool]]] = {
    "minimum": ("minimum", operator.ge),
    "maximum": ("maximum", operator.le),
    "above": ("exclusiveMinimum", operator.gt),
    "below": ("exclusiveMaximum", operator.lt),
    "min_length": ("minLength", lambda value, limit: len(value) >= limit),
    "max_length": ("maxLength", lambda value, limit: len(value) <= limit),
    "min_items": ("minItems", lambda value, limit: len(value) >= limit),
    "max_items": ("maxItems", lambda value, limit: len(value) <= limit),
}
"""By argument of a kind: the keyword of JSON Schema, and the check."""


class Limited(Kind):
    """
    A kind with the contract's limits on its values; `above` and `below` are exclusive limits.
    """

    __slots__ = ("limits",)

    def __init__(self, **limits: float) -> None:
        self.limits = [(*_LIMITS[name], limit) for name, limit in limits.items()]

    def options(self) -> list[str]:
        return [self.noun + limits_in_words({rule: limit for rule, _, limit in self.limits})]

    def broken_rule(self, value: Any, sent: bool) -> Rule | None:
        if not self.has_type(value, sent):
            return TYPE
        for rule, holds, limit in self.limits:
            if not holds(value, limit):
                return rule, limit
        return None
