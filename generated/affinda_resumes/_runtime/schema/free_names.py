# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
The names of an object that its properties do not have.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .containers import Mapped
from .kind import Finding, Kind, Violation


class FreeNames(Mapped):
    """
    What an object holds beside its properties: `taken` are their names. The view that it is declared in adds
    those of its fields.
    """

    __slots__ = ("taken",)

    def __init__(self, value: Kind, *taken: str) -> None:
        super().__init__(value)
        self.taken: frozenset[str] = frozenset(taken)

    def sound(self, value: Any) -> bool:
        return super().sound(value) and self.taken.isdisjoint(value)

    def rest(self, data: dict[str, Any]) -> dict[str, Any]:
        """What of a received object stands under free names."""
        return {name: item for name, item in data.items() if name not in self.taken}

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        if sent and value.__class__ is dict:
            for name in value:
                if name in self.taken:
                    where = f"{path}.{name}" if path else name
                    yield Violation(where, "a free name", "the name of a property"), name
        yield from super().findings(value, path, sent)
