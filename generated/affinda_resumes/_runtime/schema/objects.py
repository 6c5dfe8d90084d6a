# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Objects with named fields.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .json_values import is_mapping, leaf
from .kind import Finding, Kind, View, finding
from .matching import total_mismatch


class Object(Kind):
    """
    An object with named fields: a view class, or a function that gives one which is defined later.
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
        words: str = self.view.__view_words__()
        return words

    def shape(self, value: Any, sent: bool) -> bool:
        return bool(value.__class__ is (self.view if sent else dict))

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        if self.shape(value, sent):
            yield from self.view.__view_findings__(value, path)
        elif sent and isinstance(value, Mapping):
            yield from self.view.__view_refusals__(value, path)
        else:
            yield finding(value, path, self.expected())

    def holds(self, value: Any) -> bool:
        return bool(value.__class__ is self.view)

    def take(self, value: Any, wire: bool = False) -> Any:
        if value.__class__ is self.view:
            return value if value.__view_sound__() else value.__view_taken__()
        if is_mapping(value):
            made = self.view.__view_of__(value)
            return value if made is None else made
        return leaf(value)

    def parts(self) -> bool:
        return True

    def sound(self, value: Any) -> bool:
        if value.__class__ is not self._view and not self.shape(value, sent=True):
            return False
        sound: bool = value.__view_sound__()
        return sound

    def opens(self, value: Any) -> bool:
        return value.__class__ is dict

    def misfits(self, value: Any, depth: int) -> int | None:
        if value.__class__ is not dict:
            return None
        if depth == 0:
            return 0
        count = len(value.keys() - self.view.__view_named__)
        free = self.view.__view_free__
        if free is not None:  # one of the names it has itself tells more than a free one
            count += total_mismatch(free.value, free.rest(value).values(), depth - 1)
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

    def closest(self, value: Any) -> Any:
        return value  # no other form of an object is one

    def encode(self, value: Any) -> Any:
        return self.view.__view_encode__(value)

    def thaw(self, value: Any) -> Any:
        return self.view.__view_thaw__(value) if value.__class__ is dict else value
