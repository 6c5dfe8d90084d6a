# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Additional properties: the items of an object under names that it does not declare."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Any

from .kind import Kind, Violation, ViolationAndValue, inside
from .maps import Mapped


class FreeNames(Mapped):
    """The items of an object beside its properties, whose names are `reserved` by the view that declares it."""

    __slots__ = ("reserved",)

    def __init__(self, value: Kind) -> None:
        super().__init__(value)
        self.reserved: Set[str] = frozenset()

    def is_valid(self, value: Any) -> bool:
        return super().is_valid(value) and self.reserved.isdisjoint(value)

    def free_items(self, data: dict[str, Any]) -> dict[str, Any]:
        """Return the items of a received object whose names are not reserved."""
        return {name: item for name, item in data.items() if name not in self.reserved}

    def violations(self, value: Any, path: str, sent: bool) -> Iterator[ViolationAndValue]:
        if sent and value.__class__ is dict:
            for name in value:
                if name in self.reserved:
                    found, expected = "the name of a property", "a free name"
                    yield (
                        Violation(inside(path, name), "propertyNames", None, found, expected),
                        name,
                    )
        yield from super().violations(value, path, sent)
