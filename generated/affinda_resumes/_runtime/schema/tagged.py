# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Objects that a discriminator distinguishes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..unset import UNSET
from .json_values import is_mapping, leaf, own, plain
from .kind import Finding, Kind, finding
from .matching import alternatives, best_match
from .objects import Object
from .scalars import OneOf


class Tagged(Kind):
    """
    One of several objects, told apart by a property (OpenAPI 3.1, Discriminator Object).
    """

    __slots__ = ("cases", "tag")

    def __init__(self, tag: str, cases: dict[str, Object]) -> None:
        self.tag = tag
        self.cases = cases

    def expected(self) -> str:
        return alternatives(case.expected() for case in self.cases.values())

    def _case(self, value: Any, sent: bool) -> Object | None:
        if sent:
            return next((case for case in self.cases.values() if case.shape(value, sent)), None)
        return self._named(value) if value.__class__ is dict else None

    def _named(self, value: Mapping[str, Any]) -> Object | None:
        """The case that the tag of an object names."""
        tag = leaf(value.get(self.tag))
        return self.cases.get(tag) if isinstance(tag, str) else None

    def _meant(self, value: Mapping[str, Any]) -> Object | None:
        """The case of a mapping in the place of a write view; without a tag, the one that it fits best."""
        if self.tag in value:
            return self._named(value)
        best: Any = best_match(self.cases.values(), plain(value))
        return best  # type: ignore[no-any-return]

    def _wrong_tag(self, case: Object, value: Any, path: str) -> Iterator[Finding]:
        """
        What is wrong with the tag of a view that is sent. One that is `UNSET` is left to its field, and so is
        that of a field which takes no tag of its object: nothing could be sent then.
        """
        for field in case.view.__view_fields__.values():
            if field.wire == self.tag and (tag := getattr(value, field.name)) is not UNSET:
                own = [name for name, known in self.cases.items() if known.view is case.view]
                if any(map(field.kind.sound, own)):
                    yield from OneOf(*own).findings(tag, self._tag_path(path), sent=True)

    def _tag_path(self, path: str) -> str:
        return f"{path}.{self.tag}" if path else self.tag

    def shape(self, value: Any, sent: bool) -> bool:
        return self._case(value, sent) is not None if sent else value.__class__ is dict

    def findings(self, value: Any, path: str, sent: bool) -> Iterator[Finding]:
        case = self._case(value, sent)
        if case is not None:
            if sent:
                yield from self._wrong_tag(case, value, path)
            yield from case.findings(value, path, sent)
        elif sent and is_mapping(value) and (meant := self._meant(value)) is not None:
            yield from meant.findings(value, path, sent)
        elif self.shape(value, sent) or is_mapping(value):
            known = OneOf(*self.cases).expected()
            yield finding(value.get(self.tag, UNSET), self._tag_path(path), known)
        else:
            yield finding(value, path, self.expected())

    def parts(self) -> bool:
        return True

    def holds(self, value: Any) -> bool:
        return self._case(value, sent=True) is not None

    def take(self, value: Any, wire: bool = False) -> Any:
        case = self._case(value, sent=True)
        if case is None and is_mapping(value):
            case = self._meant(value)
        return leaf(value) if case is None else case.take(value, wire)

    def sound(self, value: Any) -> bool:
        case = self._case(value, sent=True)
        if case is None or not case.sound(value):
            return False
        return next(self._wrong_tag(case, value, ""), None) is None

    def opens(self, value: Any) -> bool:
        return value.__class__ is dict

    def misfits(self, value: Any, depth: int) -> int | None:
        case = self._case(value, sent=False)
        return None if case is None else case.misfits(value, depth)

    def decode(self, value: Any) -> Any:
        case = self._case(value, sent=False)
        return own(value) if case is None else case.decode(value)

    def encode(self, value: Any) -> Any:
        case = self._case(value, sent=True)
        return value if case is None else case.encode(value)

    def thaw(self, value: Any) -> Any:
        case = self._case(value, sent=False)
        return value if case is None else case.thaw(value)
