"""
Unions of objects with a discriminator.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..unset import UNSET
from .enums import OneOf
from .json_values import is_mapping, leaf, own, plain
from .kind import Kind, ViolationAndValue, violation_of
from .matching import alternatives, best_match
from .objects import Object


class Tagged(Kind):
    """
    One of several objects, distinguished by a property (OpenAPI 3.1, Discriminator Object).
    """

    __slots__ = ("cases", "tag")

    def __init__(self, tag: str, cases: dict[str, Object]) -> None:
        self.tag = tag
        self.cases = cases

    def expected(self) -> str:
        return alternatives(case.expected() for case in self.cases.values())

    def _case(self, value: Any, sent: bool) -> Object | None:
        if sent:
            return next(
                (case for case in self.cases.values() if case.is_container(value, sent)), None
            )
        return self._case_of_tag(value) if value.__class__ is dict else None

    def _case_of_tag(self, value: Mapping[str, Any]) -> Object | None:
        """Return the case that the tag of an object names."""
        tag = leaf(value.get(self.tag))
        return self.cases.get(tag) if isinstance(tag, str) else None

    def _intended_case(self, value: Mapping[str, Any]) -> Object | None:
        """Return the case of a mapping in the place of a write view; without a tag, the one it matches best."""
        if self.tag in value:
            return self._case_of_tag(value)
        best: Any = best_match(self.cases.values(), plain(value))
        return best  # type: ignore[no-any-return]

    def _tag_violations(self, case: Object, value: Any, path: str) -> Iterator[ViolationAndValue]:
        """
        Yield the violation in the tag of a view to send.

        A tag that is `UNSET` is checked by its field. So is the tag of a field that allows no tag of its
        object, since no value would be valid then.
        """
        for field in case.view.__view_fields__.values():
            if field.wire == self.tag and (tag := getattr(value, field.name)) is not UNSET:
                own = [name for name, known in self.cases.items() if known.view is case.view]
                if any(map(field.kind.is_valid, own)):
                    yield from OneOf(*own).violations(tag, self._tag_path(path), sent=True)

    def _tag_path(self, path: str) -> str:
        return f"{path}.{self.tag}" if path else self.tag

    def is_container(self, value: Any, sent: bool) -> bool:
        return self._case(value, sent) is not None if sent else value.__class__ is dict

    def violations(self, value: Any, path: str, sent: bool) -> Iterator[ViolationAndValue]:
        case = self._case(value, sent)
        if case is not None:
            if sent:
                yield from self._tag_violations(case, value, path)
            yield from case.violations(value, path, sent)
        elif sent and is_mapping(value) and (meant := self._intended_case(value)) is not None:
            yield from meant.violations(value, path, sent)
        elif self.is_container(value, sent) or is_mapping(value):
            known = OneOf(*self.cases).expected()
            yield violation_of(value.get(self.tag, UNSET), self._tag_path(path), known)
        else:
            yield violation_of(value, path, self.expected())

    def is_view(self) -> bool:
        return True

    def is_mutable(self) -> bool:
        return True

    def is_assignable(self, value: Any) -> bool:
        return self._case(value, sent=True) is not None

    def normalize(self, value: Any, wire: bool = False) -> Any:
        case = self._case(value, sent=True)
        if case is None and is_mapping(value):
            case = self._intended_case(value)
        return leaf(value) if case is None else case.normalize(value, wire)

    def is_valid(self, value: Any) -> bool:
        case = self._case(value, sent=True)
        if case is None or not case.is_valid(value):
            return False
        return next(self._tag_violations(case, value, ""), None) is None

    def can_decode(self, value: Any) -> bool:
        return value.__class__ is dict

    def mismatch(self, value: Any, depth: int) -> int | None:
        case = self._case(value, sent=False)
        return None if case is None else case.mismatch(value, depth)

    def decode(self, value: Any) -> Any:
        case = self._case(value, sent=False)
        return own(value) if case is None else case.decode(value)

    def encode(self, value: Any) -> Any:
        case = self._case(value, sent=True)
        return value if case is None else case.encode(value)

    def to_editable(self, value: Any) -> Any:
        case = self._case(value, sent=False)
        return value if case is None else case.to_editable(value)
