"""
Objects with any names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import is_
from typing import Any

from .descriptions import encodable
from .json_values import is_mapping, leaf, own, plain
from .kind import Kind, ViolationAndValue, violation_of
from .matching import total_mismatch


class Nothing(Kind):
    """No valid value (`additionalProperties: false`)."""

    __slots__ = ()

    def expected(self) -> str:
        return "nothing"

    def matches(self, value: Any, sent: bool) -> bool:
        return False

    def normalize(self, value: Any, wire: bool = False) -> Any:
        return plain(value)


NOTHING = Nothing()


class Mapped(Kind):
    """
    An object with any names, its values of one kind.
    """

    __slots__ = ("value",)

    def __init__(self, value: Kind) -> None:
        self.value: Kind = value

    def expected(self) -> str:
        return "an object"

    def is_container(self, value: Any, sent: bool) -> bool:
        return value.__class__ is dict

    def violations(self, value: Any, path: str, sent: bool) -> Iterator[ViolationAndValue]:
        if value.__class__ is not dict:
            yield violation_of(value, path, self.expected())
            return
        for name, item in value.items():
            if name.__class__ is str and encodable(name):
                yield from self.value.violations(item, f"{path}.{name}" if path else name, sent)
            else:
                yield violation_of(name, f"{path} (a name)".lstrip(), "a string")

    def is_mutable(self) -> bool:
        return True

    def is_valid(self, value: Any) -> bool:
        return value.__class__ is dict and all(
            name.__class__ is str and encodable(name) and self.value.is_valid(item)
            for name, item in value.items()
        )

    def is_assignable(self, value: Any) -> bool:
        return value.__class__ is dict

    def normalize(self, value: Any, wire: bool = False) -> Any:
        if not is_mapping(value):
            return leaf(value)
        made = {leaf(name): self.value.normalize(item, wire) for name, item in value.items()}
        same = not wire and value.__class__ is dict and all(map(is_, made, value))
        return value if same and all(map(is_, made.values(), value.values())) else made

    def can_decode(self, value: Any) -> bool:
        return value.__class__ is dict

    def mismatch(self, value: Any, depth: int) -> int | None:
        return (
            total_mismatch(self.value, value.values(), depth) if value.__class__ is dict else None
        )

    def decode(self, value: Any) -> Any:
        return self._each(self.value.decode, value if value.__class__ is dict else own(value))

    def encode(self, value: Any) -> Any:
        return self._each(self.value.encode, value)

    def to_editable(self, value: Any) -> Any:
        if self.value is NOTHING and value.__class__ is dict:
            return {}  # no item of it could be sent
        return self._each(self.value.to_editable, value)

    def _each(self, convert: Callable[[Any], Any], value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        return {name: convert(item) for name, item in value.items()}
