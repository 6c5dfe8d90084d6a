"""
Additional properties: the items of an object under names that it does not declare.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .kind import Kind, Violation, ViolationAndValue
from .maps import Mapped


class FreeNames(Mapped):
    """
    The items of an object beside its properties, whose names are `reserved`.

    The view that declares it adds the names of its own fields.
    """

    __slots__ = ("reserved",)

    def __init__(self, value: Kind, *reserved: str) -> None:
        super().__init__(value)
        self.reserved: frozenset[str] = frozenset(reserved)

    def is_valid(self, value: Any) -> bool:
        return super().is_valid(value) and self.reserved.isdisjoint(value)

    def free_items(self, data: dict[str, Any]) -> dict[str, Any]:
        """Return the items of a received object whose names are not reserved."""
        return {name: item for name, item in data.items() if name not in self.reserved}

    def violations(self, value: Any, path: str, sent: bool) -> Iterator[ViolationAndValue]:
        if sent and value.__class__ is dict:
            for name in value:
                if name in self.reserved:
                    where = f"{path}.{name}" if path else name
                    yield Violation(where, "a free name", "the name of a property"), name
        yield from super().violations(value, path, sent)
