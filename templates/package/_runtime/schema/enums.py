# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Closed sets of values.
"""

from __future__ import annotations

from typing import Any

from .descriptions import literal
from .json_values import own
from .kind import Kind


class OneOf(Kind):
    """
    One of a closed set of values (`enum`, `const`). A received `1.0` equals a listed `1`.
    """

    __slots__ = ("values",)

    def __init__(self, *values: str | int | float | bool | None) -> None:
        self.values = values

    def expected(self) -> str:
        words = ", ".join(map(literal, self.values))
        return words if len(self.values) == 1 else f"one of {words}"

    def matches(self, value: Any, sent: bool) -> bool:
        return any(
            value == known
            and (
                type(value) is type(known) or (not sent and {type(value), type(known)} == _NUMBERS)
            )
            for known in self.values
        )

    def canonical(self, value: Any) -> Any:
        matches = self.matches(value, sent=False)
        return next(known for known in self.values if known == value) if matches else own(value)

    def can_decode(self, value: Any) -> bool:
        return any(type(value) is type(known) for known in self.values)


_NUMBERS = {int, float}
