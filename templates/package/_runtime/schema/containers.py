# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Arrays, maps, and values of one kind or another.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from operator import is_
from typing import Any

from .descriptions import counts, describe, encodable
from .json_values import is_list, is_mapping, leaf, own, plain
from .kind import Finding, Kind, Violation, finding
from .matching import alternatives, best_match, total_mismatch
from .scalars import NULL


class Array(Kind):
    """
    A list of one kind, with limits on its length where the contract has them.
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

    def shape(self, value: Any, sent: bool) -> bool:
        return value.__class__ is list

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        if value.__class__ is not list or not self.min_items <= len(value) <= self.max_items:
            yield finding(value, path, self.expected())
            return
        for index, item in enumerate(value):
            yield from self.item.findings(item, f"{path}[{index}]", sent)

    def holds(self, value: Any) -> bool:
        return value.__class__ is list

    def take(self, value: Any, wire: bool = False) -> Any:
        if not is_list(value):
            return leaf(value)
        items = value if value.__class__ is list else list(value)
        made = [self.item.take(item, wire) for item in items]
        return made if wire or items is not value or not all(map(is_, made, items)) else value

    def parts(self) -> bool:
        return True

    def sound(self, value: Any) -> bool:
        return (
            value.__class__ is list
            and self.min_items <= len(value) <= self.max_items
            and all(map(self.item.sound, value))
        )

    def opens(self, value: Any) -> bool:
        return value.__class__ is list

    def misfits(self, value: Any, depth: int) -> int | None:
        return total_mismatch(self.item, value, depth) if value.__class__ is list else None

    def decode(self, value: Any) -> Any:
        return [*map(self.item.decode, value)] if value.__class__ is list else own(value)

    def encode(self, value: Any) -> Any:
        return [*map(self.item.encode, value)] if value.__class__ is list else value

    def thaw(self, value: Any) -> Any:
        return [self.item.thaw(item) for item in value] if value.__class__ is list else value


class Nothing(Kind):
    """No value at all (`additionalProperties: false`)."""

    __slots__ = ()

    def expected(self) -> str:
        return "nothing"

    def fits(self, value: Any, sent: bool) -> bool:
        return False

    def take(self, value: Any, wire: bool = False) -> Any:
        return plain(value)


NOTHING = Nothing()


class Mapped(Kind):
    """
    An object with free names, its values of one kind.
    """

    __slots__ = ("value",)

    def __init__(self, value: Kind) -> None:
        self.value: Kind = value

    def expected(self) -> str:
        return "an object"

    def shape(self, value: Any, sent: bool) -> bool:
        return value.__class__ is dict

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        if value.__class__ is not dict:
            yield finding(value, path, self.expected())
            return
        for name, item in value.items():
            if name.__class__ is str and encodable(name):
                yield from self.value.findings(item, f"{path}.{name}" if path else name, sent)
            else:
                yield finding(name, f"{path} (a name)".lstrip(), "a string")

    def parts(self) -> bool:
        return True

    def sound(self, value: Any) -> bool:
        return value.__class__ is dict and all(
            name.__class__ is str and encodable(name) and self.value.sound(item)
            for name, item in value.items()
        )

    def holds(self, value: Any) -> bool:
        return value.__class__ is dict

    def take(self, value: Any, wire: bool = False) -> Any:
        if not is_mapping(value):
            return leaf(value)
        made = {leaf(name): self.value.take(item, wire) for name, item in value.items()}
        same = not wire and value.__class__ is dict and all(map(is_, made, value))
        return value if same and all(map(is_, made.values(), value.values())) else made

    def opens(self, value: Any) -> bool:
        return value.__class__ is dict

    def misfits(self, value: Any, depth: int) -> int | None:
        return (
            total_mismatch(self.value, value.values(), depth) if value.__class__ is dict else None
        )

    def decode(self, value: Any) -> Any:
        return self._each(self.value.decode, value if value.__class__ is dict else own(value))

    def encode(self, value: Any) -> Any:
        return self._each(self.value.encode, value)

    def thaw(self, value: Any) -> Any:
        if self.value is NOTHING and value.__class__ is dict:
            return {}  # what it holds would be refused
        return self._each(self.value.thaw, value)

    def _each(self, convert: Callable[[Any], Any], value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        return {name: convert(item) for name, item in value.items()}


class AnyOf(Kind):
    """
    A value that fits at least one of several kinds (`anyOf`, `oneOf`, a list of types).
    """

    __slots__ = ("kinds",)

    def __init__(self, *kinds: Kind) -> None:
        self.kinds = kinds

    def expected(self) -> str:
        return alternatives(kind.expected() for kind in self.kinds)

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        shaped = [kind for kind in self.kinds if kind.shape(value, sent)]
        if len(shaped) > 1 and not sent:
            shaped = [best_match(shaped, value) or shaped[0]]
        elif not shaped and sent and is_mapping(value):
            best = best_match(self.kinds, plain(value))
            shaped = [] if best is None else [best]
        if len(shaped) == 1:
            yield from shaped[0].findings(value, path, sent)
        elif not any(next(kind.findings(value, path, sent), None) is None for kind in self.kinds):
            expected, found = self.expected(), describe(value)
            if f" or {found} " in f" or {expected}":  # a limit of it, such as a length
                found = f"another {found.partition(' ')[2]}"
            yield Violation(path, expected, found), value

    def shape(self, value: Any, sent: bool) -> bool:
        return any(kind.shape(value, sent) for kind in self.kinds)

    def parts(self) -> bool:
        return any(kind.parts() for kind in self.kinds)

    def holds(self, value: Any) -> bool:
        return any(kind.holds(value) for kind in self.kinds)

    def take(self, value: Any, wire: bool = False) -> Any:
        if not wire and self.sound(value):
            return value
        best = best_match(self.kinds, plain(value)) if _holds_parts(value) else None
        if best is not None:  # alone: to try all of them would double the time with each level
            return best.take(value, wire)
        for kind in self.kinds:
            made = kind.take(value, wire)
            if kind.sound(made):
                return made
        return leaf(value)

    def sound(self, value: Any) -> bool:
        for kind in self.kinds:  # noqa: SIM110 - `any` of a generator takes twice as long for two kinds
            if kind.sound(value):
                return True
        return False

    def opens(self, value: Any) -> bool:
        return any(kind.opens(value) for kind in self.kinds)

    def misfits(self, value: Any, depth: int) -> int | None:
        found = [kind.misfits(value, depth) for kind in self.kinds]
        return min((count for count in found if count is not None), default=None)

    def decode(self, value: Any) -> Any:
        best = best_match(self.kinds, value)
        return own(value) if best is None else best.decode(value)

    def closest(self, value: Any) -> Any:
        best = best_match(self.kinds, value)
        return own(value) if best is None else best.closest(value)

    def encode(self, value: Any) -> Any:
        for kind in self.kinds:
            if kind.sound(value):
                return kind.encode(value)
        for kind in self.kinds:  # what the server itself had sent, though it fits none
            encoded = kind.encode(value)
            if encoded is not value:
                return encoded
        return value

    def thaw(self, value: Any) -> Any:
        best = best_match(self.kinds, value)
        return value if best is None else best.thaw(value)


def _holds_parts(value: Any) -> bool:
    """Whether a value is a mapping, or a list with parts."""
    if is_list(value):
        return any(is_mapping(item) or is_list(item) for item in value)
    return is_mapping(value)


def nullable(kind: Kind) -> Kind:
    """`kind` or `null`."""
    return AnyOf(kind, NULL)
