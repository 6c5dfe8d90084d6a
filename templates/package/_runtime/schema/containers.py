"""Arrays, and values of one kind or another."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from operator import is_
from typing import Any, ClassVar

from .json_values import LEAVES, is_list, is_mapping, leaf, own
from .kind import TYPE, Kind, Rule, ViolationAndValue, inside_list
from .limits import Limited
from .scalars import NULL


class Array(Limited):
    """A list of items of one kind, with the contract's limits on its length."""

    __slots__ = ("item",)
    noun: str = "an array"
    types: ClassVar[frozenset[type]] = frozenset({list})
    is_mutable: bool = True

    def __init__(self, item: Kind, **limits: int) -> None:
        super().__init__(**limits)
        self.item = item

    def as_sent(self) -> Kind:
        item = self.item.as_sent()
        return self if item is self.item else Array(item, **self.limits)

    def converts(self) -> bool:
        return self.item.converts()

    def violations(self, value: Any, path: str, sent: bool) -> Iterator[ViolationAndValue]:
        rule = self.broken_rule(value, sent)
        if rule is not None:
            yield self.violation(value, path, rule)
        else:
            for index, item in enumerate(value):
                yield from self.item.violations(item, inside_list(path, index), sent)

    def is_valid(self, value: Any) -> bool:
        if value.__class__ is not list or (self.limits and self._broken_limit(value)):
            return False
        return all(map(self.item.is_valid, value))

    def mismatch(self, value: Any, depth: int) -> int:
        if value.__class__ is not list:
            return 1
        return sum(self.item.mismatch(item, depth) for item in value)

    def normalize(self, value: Any, wire: bool = False) -> Any:
        if not is_list(value):
            return leaf(value)
        items = value if value.__class__ is list else list(value)
        made = [self.item.normalize(item, wire) for item in items]
        return made if wire or items is not value or not all(map(is_, made, items)) else value

    def decode(self, value: Any) -> Any:
        return [*map(self.item.decode, value)] if value.__class__ is list else own(value)

    def encode(self, value: Any) -> Any:
        return [*map(self.item.encode, value)] if value.__class__ is list else value

    def to_editable(self, value: Any) -> Any:
        return [*map(self.item.to_editable, value)] if value.__class__ is list else value


class AnyOf(Kind):
    """A value that is valid for at least one of several kinds (`anyOf`, `oneOf`, a list of types)."""

    __slots__ = ("is_mutable", "is_view", "kinds")

    def __init__(self, *kinds: Kind) -> None:
        self.kinds = kinds
        self.is_mutable = any(kind.is_mutable for kind in kinds)
        self.is_view = all(kind is NULL or kind.is_view for kind in kinds)

    def as_sent(self) -> Kind:
        kinds = [kind.as_sent() for kind in self.kinds]
        return self if all(map(is_, kinds, self.kinds)) else AnyOf(*kinds)

    def converts(self) -> bool:
        return any(kind.converts() for kind in self.kinds)

    def options(self) -> list[str]:
        return [words for kind in self.kinds for words in kind.options()]

    def has_type(self, value: Any, sent: bool) -> bool:
        return any(kind.has_type(value, sent) for kind in self.kinds)

    def violations(self, value: Any, path: str, sent: bool) -> Iterator[ViolationAndValue]:
        kind = None if value.__class__ in LEAVES else self._with_parts(value, sent)
        if kind is not None:
            yield from kind.violations(value, path, sent)
            return
        close: list[Rule] = []
        for kind in self.kinds:
            rule = kind.broken_rule(value, sent)
            if rule is None:
                return
            if rule != TYPE:
                close.append(rule)
        several = ("anyOf", None) if close else TYPE
        yield self.violation(value, path, close[0] if len(close) == 1 else several)

    def _with_parts(self, value: Any, sent: bool) -> Kind | None:
        """Return the kind whose parts are those of a value; `None` for a scalar, or a value of no such kind."""
        if not sent:
            return self._best_match(value)
        kinds = [kind for kind in self.kinds if kind.is_mutable and kind.has_type(value, sent)]
        if not kinds and is_mapping(value):
            return self._best_match(own(value))
        if len(kinds) > 1:
            kinds = [kind for kind in kinds if kind.is_valid(value)] or kinds
        return kinds[0] if kinds else None

    def is_valid(self, value: Any) -> bool:
        for kind in self.kinds:  # noqa: SIM110 - `any` of a generator takes twice as long for two kinds
            if kind.is_valid(value):
                return True
        return False

    def mismatch(self, value: Any, depth: int) -> int:
        kinds = (kind for kind in self.kinds if kind.has_type(value, sent=False))
        return min((kind.mismatch(value, depth) for kind in kinds), default=1)

    def _best_match(self, value: Any) -> Kind | None:
        """
        Return the kind with the fewest mismatches in a received value; `None` if each has another type.

        Objects are compared down to `_LOOK_AHEAD` levels. Comparing all levels would take time that doubles
        with each level where one union contains another.
        """
        kinds = [kind for kind in self.kinds if kind.has_type(value, sent=False)]
        if len(kinds) < 2:
            return kinds[0] if kinds else None
        return min(kinds, key=lambda kind: kind.mismatch(value, _LOOK_AHEAD))

    def normalize(self, value: Any, wire: bool = False) -> Any:
        if not wire and self.is_valid(value):
            return value
        items = value if is_list(value) else [value]
        if any(is_mapping(item) or is_list(item) for item in items):
            best = self._best_match(own(value))
            if (
                best is not None
            ):  # no other is tried: trying all would double the time with each level
                return best.normalize(value, wire)
        for kind in self.kinds:
            made = kind.normalize(value, wire)
            if kind.is_valid(made):
                return made
        return leaf(value)

    def decode(self, value: Any) -> Any:
        kind = self._best_match(value)
        return own(value) if kind is None else kind.decode(value)

    def encode(self, value: Any) -> Any:
        for kind in self.kinds:
            if kind.is_valid(value):
                return kind.encode(value)
        for kind in self.kinds:  # an invalid value that the server itself had sent
            if kind.has_type(value, sent=True):
                return kind.encode(value)
        return value

    def to_editable(self, value: Any) -> Any:
        kind = self._best_match(value)
        return value if kind is None else kind.to_editable(value)


@cache
def nullable(kind: Kind) -> Kind:
    """Allow `null` beside `kind`: most fields share one such kind, which is kept."""
    return AnyOf(*(kind.kinds if type(kind) is AnyOf else [kind]), NULL)


_LOOK_AHEAD = 3
