# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Objects with any names, or with none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import is_
from typing import Any, ClassVar

from .json_values import is_mapping, leaf, own
from .kind import Kind, ViolationAndValue, inside
from .scalars import TEXT


class Nothing(Kind):
    """No valid value (`additionalProperties: false`)."""

    __slots__ = ()
    noun: str = "nothing"


class Mapped(Kind):
    """An object with any names, its values of one kind."""

    __slots__ = ("value",)
    noun: str = "an object"
    types: ClassVar[frozenset[type]] = frozenset({dict})
    is_mutable: bool = True

    def __init__(self, value: Kind) -> None:
        self.value: Kind = value

    def as_sent(self) -> Kind:
        return Mapped(self.value.as_sent())

    def converts(self) -> bool:
        return self.value.converts()

    def violations(self, value: Any, path: str, sent: bool) -> Iterator[ViolationAndValue]:
        if value.__class__ is not dict:
            yield self.violation(value, path)
            return
        for name, item in value.items():
            if TEXT.is_valid(name):
                yield from self.value.violations(item, inside(path, name), sent)
            else:
                yield TEXT.violation(name, f"{path} (a name)".lstrip())

    def is_valid(self, value: Any) -> bool:
        return value.__class__ is dict and all(
            TEXT.is_valid(name) and self.value.is_valid(item) for name, item in value.items()
        )

    def mismatch(self, value: Any, depth: int) -> int:
        if value.__class__ is not dict:
            return 1
        return sum(self.value.mismatch(item, depth) for item in value.values())

    def normalize(self, value: Any, wire: bool = False) -> Any:
        if not is_mapping(value):
            return leaf(value)
        made = {leaf(name): self.value.normalize(item, wire) for name, item in value.items()}
        same = not wire and value.__class__ is dict and all(map(is_, made, value))
        return value if same and all(map(is_, made.values(), value.values())) else made

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


NOTHING = Nothing()
