"""
Arrays, and values of one kind or another.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from operator import is_
from typing import Any

from .descriptions import counts, describe
from .json_values import is_list, is_mapping, leaf, own, plain
from .kind import Kind, Violation, ViolationAndValue, violated_limit, violation_of
from .matching import alternatives, best_match, total_mismatch
from .scalars import NULL


class Array(Kind):
    """
    A list of items of one kind, with the contract's limits on its length.
    """

    __slots__ = ("item", "max_items", "min_items")

    def __init__(self, item: Kind, *, min_items: int = 0, max_items: int = sys.maxsize) -> None:
        self.item = item
        self.min_items = min_items
        self.max_items = max_items

    def expected(self) -> str:
        if self.min_items or self.max_items != sys.maxsize:
            return f"an array of {counts(self.min_items, self.max_items, 'item')}"
        return "an array"

    def is_container(self, value: Any, sent: bool) -> bool:
        return value.__class__ is list

    def violations(self, value: Any, path: str, sent: bool) -> Iterator[ViolationAndValue]:
        if value.__class__ is not list or not self.min_items <= len(value) <= self.max_items:
            yield violation_of(value, path, self.expected())
            return
        for index, item in enumerate(value):
            yield from self.item.violations(item, f"{path}[{index}]", sent)

    def is_assignable(self, value: Any) -> bool:
        return value.__class__ is list

    def normalize(self, value: Any, wire: bool = False) -> Any:
        if not is_list(value):
            return leaf(value)
        items = value if value.__class__ is list else list(value)
        made = [self.item.normalize(item, wire) for item in items]
        return made if wire or items is not value or not all(map(is_, made, items)) else value

    def is_mutable(self) -> bool:
        return True

    def is_valid(self, value: Any) -> bool:
        return (
            value.__class__ is list
            and self.min_items <= len(value) <= self.max_items
            and all(map(self.item.is_valid, value))
        )

    def can_decode(self, value: Any) -> bool:
        return value.__class__ is list

    def mismatch(self, value: Any, depth: int) -> int | None:
        return total_mismatch(self.item, value, depth) if value.__class__ is list else None

    def decode(self, value: Any) -> Any:
        return [*map(self.item.decode, value)] if value.__class__ is list else own(value)

    def encode(self, value: Any) -> Any:
        return [*map(self.item.encode, value)] if value.__class__ is list else value

    def to_editable(self, value: Any) -> Any:
        return [self.item.to_editable(item) for item in value] if value.__class__ is list else value


class AnyOf(Kind):
    """
    A value that is valid for at least one of several kinds (`anyOf`, `oneOf`, a list of types).
    """

    __slots__ = ("kinds",)

    def __init__(self, *kinds: Kind) -> None:
        self.kinds = kinds

    def expected(self) -> str:
        return alternatives(kind.expected() for kind in self.kinds)

    def violations(self, value: Any, path: str, sent: bool) -> Iterator[ViolationAndValue]:
        shaped = [kind for kind in self.kinds if kind.is_container(value, sent)]
        if len(shaped) > 1 and not sent:
            shaped = [best_match(shaped, value) or shaped[0]]
        elif not shaped and sent and is_mapping(value):
            best = best_match(self.kinds, plain(value))
            shaped = [] if best is None else [best]
        if len(shaped) == 1:
            yield from shaped[0].violations(value, path, sent)
        else:
            yield from self._violation(value, path, sent)

    def _violation(self, value: Any, path: str, sent: bool) -> Iterator[ViolationAndValue]:
        """Yield one violation if `value` is valid for no kind: the limit, if it has the type of one kind."""
        limits: list[ViolationAndValue] = []
        for kind in self.kinds:
            violation = next(kind.violations(value, path, sent), None)
            if violation is None:
                return
            if violated_limit(violation[0]):
                limits.append(violation)
        if len(limits) == 1:
            yield limits[0]
            return
        expected, found = self.expected(), describe(value)
        if limits:
            found = f"another {found.partition(' ')[2]}"
        yield Violation(path, expected, found), value

    def is_container(self, value: Any, sent: bool) -> bool:
        return any(kind.is_container(value, sent) for kind in self.kinds)

    def is_view(self) -> bool:
        return all(kind is NULL or kind.is_view() for kind in self.kinds)

    def is_mutable(self) -> bool:
        return any(kind.is_mutable() for kind in self.kinds)

    def is_assignable(self, value: Any) -> bool:
        return any(kind.is_assignable(value) for kind in self.kinds)

    def normalize(self, value: Any, wire: bool = False) -> Any:
        if not wire and self.is_valid(value):
            return value
        best = best_match(self.kinds, plain(value)) if _holds_parts(value) else None
        if best is not None:  # no other is tried: trying all would double the time with each level
            return best.normalize(value, wire)
        for kind in self.kinds:
            made = kind.normalize(value, wire)
            if kind.is_valid(made):
                return made
        return leaf(value)

    def is_valid(self, value: Any) -> bool:
        for kind in self.kinds:  # noqa: SIM110 - `any` of a generator takes twice as long for two kinds
            if kind.is_valid(value):
                return True
        return False

    def can_decode(self, value: Any) -> bool:
        return any(kind.can_decode(value) for kind in self.kinds)

    def mismatch(self, value: Any, depth: int) -> int | None:
        found = [kind.mismatch(value, depth) for kind in self.kinds]
        return min((count for count in found if count is not None), default=None)

    def decode(self, value: Any) -> Any:
        best = best_match(self.kinds, value)
        return own(value) if best is None else best.decode(value)

    def canonical(self, value: Any) -> Any:
        best = best_match(self.kinds, value)
        return own(value) if best is None else best.canonical(value)

    def encode(self, value: Any) -> Any:
        for kind in self.kinds:
            if kind.is_valid(value):
                return kind.encode(value)
        for kind in self.kinds:  # an invalid value that the server itself had sent
            encoded = kind.encode(value)
            if encoded is not value:
                return encoded
        return value

    def to_editable(self, value: Any) -> Any:
        best = best_match(self.kinds, value)
        return value if best is None else best.to_editable(value)


def _holds_parts(value: Any) -> bool:
    """Tell whether a value is a mapping, or a list of containers."""
    if is_list(value):
        return any(is_mapping(item) or is_list(item) for item in value)
    return is_mapping(value)


def nullable(kind: Kind) -> Kind:
    """Allow `null` beside `kind`."""
    return AnyOf(kind, NULL)
