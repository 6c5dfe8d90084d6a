"""
Objects with named fields.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .json_values import is_mapping, leaf
from .kind import Kind, View, ViolationAndValue, violation_of
from .matching import total_mismatch


class Object(Kind):
    """
    An object with named fields: a view class, or a function that returns a class that is defined later.
    """

    __slots__ = ("_view",)

    def __init__(self, view: type[View] | Callable[[], type[View]]) -> None:
        self._view: Any = view

    @property
    def view(self) -> Any:
        """The class of the view."""
        if not isinstance(self._view, type):
            self._view = self._view()
        return self._view

    def expected(self) -> str:
        words: str = self.view.__view_description__()
        return words

    def is_container(self, value: Any, sent: bool) -> bool:
        return bool(value.__class__ is (self.view if sent else dict))

    def violations(self, value: Any, path: str, sent: bool) -> Iterator[ViolationAndValue]:
        if self.is_container(value, sent):
            yield from self.view.__view_violations__(value, path)
        elif sent and isinstance(value, Mapping):
            yield from self.view.__view_mapping_violations__(value, path)
        else:
            yield violation_of(value, path, self.expected())

    def is_assignable(self, value: Any) -> bool:
        return bool(value.__class__ is self.view)

    def normalize(self, value: Any, wire: bool = False) -> Any:
        if value.__class__ is self.view:
            return value if value.__view_is_valid__() else value.__view_normalized__()
        if is_mapping(value):
            made = self.view.__view_from_mapping__(value)
            return value if made is None else made
        return leaf(value)

    def is_view(self) -> bool:
        return True

    def is_mutable(self) -> bool:
        return True

    def is_valid(self, value: Any) -> bool:
        if value.__class__ is not self._view and not self.is_container(value, sent=True):
            return False
        sound: bool = value.__view_is_valid__()
        return sound

    def can_decode(self, value: Any) -> bool:
        return value.__class__ is dict

    def mismatch(self, value: Any, depth: int) -> int | None:
        if value.__class__ is not dict:
            return None
        if depth == 0:
            return 0
        count = len(value.keys() - self.view.__view_wire_names__)
        free = self.view.__view_free__
        if free is not None:  # a free name counts as a mismatch too: another object may declare it
            count += total_mismatch(free.value, free.free_items(value).values(), depth - 1)
        for field in self.view.__view_fields__.values():
            if field.free:
                continue
            if field.wire in value:
                count += total_mismatch(field.kind, [value[field.wire]], depth - 1)
            elif field.required:
                count += 1
        return count

    def decode(self, value: Any) -> Any:
        return self.view.__view_decode__(value)

    def canonical(self, value: Any) -> Any:
        return value  # an object has one form only

    def encode(self, value: Any) -> Any:
        return self.view.__view_encode__(value)

    def to_editable(self, value: Any) -> Any:
        return self.view.__view_to_editable__(value) if value.__class__ is dict else value
