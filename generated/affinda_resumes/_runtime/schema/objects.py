# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Objects with named fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .json_values import is_mapping, leaf
from .kind import Kind, ViolationAndValue


class Object(Kind):
    """An object with named fields: a view class, or a function that returns a class that is defined later."""

    __slots__ = ("_view", "always", "schema")
    is_mutable: bool = True
    is_view: bool = True

    schema: Any
    """The fields of the view, and what is done with its instances."""

    def __init__(self, view: Any, always: dict[str, Any] | None = None) -> None:
        self._view = view
        self.always = always
        """Names and values that are sent when they aren't set: no other value could be right."""
        if isinstance(view, type):
            self.schema = vars(view)["__schema__"]
        else:
            object.__setattr__(self, "__class__", _Later)

    def sent_view(self) -> Any:
        """Return the write view that belongs to the read view."""
        return self.schema.write or self.schema.view

    def as_sent(self) -> Object:
        return Object(self.sent_view, self.always)

    def converts(self) -> bool:
        return True

    def options(self) -> list[str]:
        return [*self.schema.options()]

    def has_type(self, value: Any, sent: bool) -> bool:
        return value.__class__ is (self.schema.view if sent else dict)

    def violations(self, value: Any, path: str, sent: bool) -> Iterator[ViolationAndValue]:
        if self.has_type(value, sent):
            yield from self.schema.violations(value, path)
        elif sent and is_mapping(value):
            yield from self.schema.mapping_violations(value, path)
        else:
            yield self.violation(value, path)

    def is_valid(self, value: Any) -> bool:
        schema = self.schema
        is_valid: bool = value.__class__ is schema.view and schema.is_valid(value)
        return is_valid

    def mismatch(self, value: Any, depth: int) -> int:
        if value.__class__ is not dict or depth == 0:
            return int(value.__class__ is not dict)
        schema = self.schema
        count = len(value.keys() - schema.known_names)
        others = schema.others
        if (
            others is not None
        ):  # a free name counts as a mismatch too: another object may declare it
            count += others.mismatch(others.free_items(value), depth - 1)
        for field in schema.by_wire.values():
            if field.wire in value:
                count += field.kind.mismatch(value[field.wire], depth - 1)
            elif field.required:
                count += 1
        return count

    def normalize(self, value: Any, wire: bool = False) -> Any:
        schema = self.schema
        if value.__class__ is schema.view:
            return value if schema.is_valid(value) else schema.normalized(value)
        if is_mapping(value):
            made = schema.from_mapping(value)
            return value if made is None else made
        return leaf(value)

    def decode(self, value: Any) -> Any:
        return self.schema.decode(value)

    def encode(self, value: Any) -> Any:
        encoded = self.schema.encode(value)
        if self.always and encoded.__class__ is dict:
            return {**self.always, **encoded}
        return encoded

    def encode_valid(self, value: Any) -> Any:
        encoded = self.schema.encode_valid(value)
        return {**self.always, **encoded} if self.always else encoded

    def to_editable(self, value: Any) -> Any:
        return self.schema.to_editable(value) if value.__class__ is dict else value


class _Later(Object):
    """An object whose class was not defined yet: it becomes an `Object` at its first use."""

    __slots__ = ()

    @property
    def schema(self) -> Any:
        """The fields of the view."""
        object.__setattr__(self, "__class__", Object)
        object.__setattr__(self, "schema", self._view().__schema__)
        return self.schema
