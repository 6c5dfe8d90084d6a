# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Kinds with limits on their values: how large, how long, of which pattern."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from typing import Any

from .descriptions import limits_in_words
from .kind import TYPE, Kind, Rule

_KEEPS: dict[str, Callable[[Any, Any], bool]] = {
    "minimum": operator.ge,
    "maximum": operator.le,
    "exclusiveMinimum": operator.gt,
    "exclusiveMaximum": operator.lt,
    "minLength": lambda value, limit: len(value) >= limit,
    "maxLength": lambda value, limit: len(value) <= limit,
    "minItems": lambda value, limit: len(value) >= limit,
    "maxItems": lambda value, limit: len(value) <= limit,
    "pattern": lambda value, pattern: re.search(pattern, value) is not None,
}
"""By keyword of JSON Schema: the check of a value against its limit."""


class Limited(Kind):
    """A kind with the contract's limits on its values, by keyword of JSON Schema."""

    __slots__ = ("limits",)

    def __init__(self, **limits: Any) -> None:
        self.limits = limits

    def options(self) -> list[str]:
        return [self.noun + limits_in_words(self.limits)]

    def broken_rule(self, value: Any, sent: bool) -> Rule | None:
        if not self._is_exact(value, sent):
            return TYPE
        return self._broken_limit(value) if self.limits else None

    def is_valid(self, value: Any) -> bool:
        return self._is_exact(value, True) and not (self.limits and self._broken_limit(value))

    def _broken_limit(self, value: Any, *, patterns: bool = True) -> Rule | None:
        for rule, limit in self.limits.items():
            if (patterns or rule != "pattern") and not _KEEPS[rule](value, limit):
                return rule, limit
        return None

    def _is_exact(self, value: Any, sent: bool) -> bool:
        """Tell whether a value has the type and a form on the wire, whatever the limits."""
        return self.has_type(value, sent)
