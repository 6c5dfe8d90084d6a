"""Unions of objects with a discriminator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..unset import UNSET
from .containers import AnyOf
from .enums import OneOf
from .json_values import is_mapping, leaf, own
from .kind import REQUIRED, Kind, ViolationAndValue, inside
from .objects import Object


class Tagged(AnyOf):
    """
    One of several objects, distinguished by a property (OpenAPI 3.1, Discriminator Object).

    `other` is the object that one with another value there is: the base of the others.
    """

    __slots__ = ("cases", "other", "tag")

    def __init__(self, tag: str, cases: dict[str, Object], other: Object | None = None) -> None:
        super().__init__(*cases.values(), *(() if other is None else (other,)))
        self.tag = tag
        self.cases = cases
        self.other = other

    def as_sent(self) -> Kind:
        cases = {tag: case.as_sent() for tag, case in self.cases.items()}
        return Tagged(self.tag, cases, None if self.other is None else self.other.as_sent())

    def converts(self) -> bool:
        return True

    def _best_match(self, value: Any) -> Kind | None:
        return self._case_of_tag(value) if value.__class__ is dict else None

    def _case_of_tag(self, value: Mapping[str, Any]) -> Object | None:
        """Return the case that the tag of an object names."""
        tag = leaf(value.get(self.tag))
        return self.cases.get(tag, self.other) if isinstance(tag, str) else self.other

    def _sent_case(self, value: Any) -> Any:
        """Return the case of a write view, or of a mapping: the one that it matches best if it has no tag."""
        for case in self.cases.values():
            if case.has_type(value, sent=True):
                return case
        if self.other is not None and self.other.has_type(value, sent=True):
            return self.other
        if not is_mapping(value):
            return None
        return self._case_of_tag(value) if self.tag in value else super()._best_match(own(value))

    def _tag_violations(self, case: Object, value: Any, path: str) -> Iterator[ViolationAndValue]:
        """
        Yield the violation in the tag of a view to send.

        A tag that is `UNSET` is checked by its field. So is the tag of a field that allows no tag of its
        object, since no value would be valid then.
        """
        for field in case.schema.fields.values():
            if field.wire == self.tag and (tag := getattr(value, field.name)) is not UNSET:
                tags = [name for name, known in self.cases.items() if known.schema is case.schema]
                if any(map(field.kind.is_valid, tags)):
                    yield from OneOf(*tags).violations(tag, inside(path, self.tag), sent=True)

    def violations(self, value: Any, path: str, sent: bool) -> Iterator[ViolationAndValue]:
        case: Any = self._sent_case(value) if sent else self._best_match(value)
        if case is not None:
            if sent and case.has_type(value, sent):
                yield from self._tag_violations(case, value, path)
            yield from case.violations(value, path, sent)
        elif is_mapping(value):
            known = OneOf(*self.cases)
            rule = ("enum", known.values) if self.tag in value else REQUIRED
            yield known.violation(value.get(self.tag, UNSET), inside(path, self.tag), rule)
        else:
            yield self.violation(value, path)

    def is_valid(self, value: Any) -> bool:
        case = self._sent_case(value)
        if case is None or not case.is_valid(value):
            return False
        return next(self._tag_violations(case, value, ""), None) is None

    def mismatch(self, value: Any, depth: int) -> int:
        case = self._best_match(value)
        return 1 if case is None else case.mismatch(value, depth)

    def normalize(self, value: Any, wire: bool = False) -> Any:
        case = self._sent_case(value)
        return leaf(value) if case is None else case.normalize(value, wire)

    def encode(self, value: Any) -> Any:
        case = self._sent_case(value)
        return value if case is None else case.encode(value)
