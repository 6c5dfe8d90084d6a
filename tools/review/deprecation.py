"""
Deprecation, sunset and stability levels: what may go, and what may change at any time.

An operation, parameter or property may go if it was `deprecated` with an `x-sunset` that is not in the
future. Whoever deprecates promises days of notice, if the settings say so. Operations of
`x-stability-level` draft or alpha may change at any time. All of this is as oasdiff reads it.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from typing import Any, Final

from attrs import define, field, frozen

from codegen.problems import Pointer
from tools.review.changes import Change
from tools.review.inputs.canonical_document import CanonicalDocument

LEVELS: Final = ("draft", "alpha", "beta", "stable")
UNSTABLE: Final = frozenset(("draft", "alpha"))
_SECTIONS: Final = ("paths", "webhooks")
_REMOVED: Final = {
    "PathItem": "operation-removed-after-sunset",
    "Operation": "operation-removed-after-sunset",
    "Webhook": "operation-removed-after-sunset",
    "Callback": "operation-removed-after-sunset",
    "Parameter": "parameter-removed-after-sunset",
}
_WITH_LEVEL: Final = frozenset(("Operation", "Parameter", "Keyword"))
"""The types of changes of what may have a stability level of its own."""
_PATHS: Final = frozenset(("PathItem", "Webhook", "Callback"))
"""The types of changes that are about a path, or about one of its operations."""


@frozen
class Notice:
    """The days between a deprecation and its sunset that callers are promised."""

    stable: int = 0
    beta: int = 0


@define
class Lifecycle:
    """Judges the changes between two canonical contracts by their deprecations and stability levels."""

    base: CanonicalDocument
    revision: CanonicalDocument
    today: datetime.date
    notice: Notice = field(factory=Notice)
    _stable: frozenset[str] | None = None
    _unstable: dict[str, str] = field(factory=dict[str, str])

    def rules(self, change: Change, direction: str) -> list[str] | None:
        """Return the rules of a change, or None if all other rules decide."""
        if change.word is None:
            return self._removed(change, direction) if change.kind == "removed" else None
        if change.word == "required" and change.effect:
            return [] if self._is_removed_after_sunset(change) else None
        if change.word == "deprecated":
            return self._deprecated(change)
        if change.word == "x-sunset":
            return self._sunset(change)
        if change.word == "x-stability-level" and change.type in _WITH_LEVEL:
            return [_stability(change)]
        return None

    def unstable(self, change: Change) -> str | None:
        """Return the level, draft or alpha, of the only operations that the change is about."""
        side = self.base if change.revision is None else self.revision
        place = change.place
        if place[:1] and place[0] in _SECTIONS:
            levels = _levels(side.document, place)
            return min(levels, key=LEVELS.index) if levels and levels <= UNSTABLE else None
        if place[:2] == ("components", "schemas") and len(place) > 2:
            return self._reached().get(str(place[2]))
        return None

    # What may go --------------------------------------------------------------------------------

    def _removed(self, change: Change, direction: str) -> list[str] | None:
        rule = _REMOVED.get(change.type)
        if change.type == "Property":
            rule = f"{direction}-property-removed-after-sunset"
        if rule is None:
            return None
        methods = [value for value in change.old.values() if isinstance(value, dict)]
        is_path = change.type in _PATHS and "responses" not in change.old
        ended = methods if is_path else [change.old]
        return [rule] if ended and all(map(self._is_over, ended)) else None

    def _is_over(self, value: Any) -> bool:
        value = followed(value, self.base.document)
        sunset = sunset_of(value)
        return bool(value.get("deprecated")) and sunset is not None and sunset <= self.today

    def _is_removed_after_sunset(self, change: Change) -> bool:
        """Tell whether properties left the list of required ones, all of them after their sunset."""
        gone = set(change.old or ()) - set(change.new or ())
        if set(change.new or ()) - set(change.old or ()) or change.base is None:
            return False
        properties = _properties(self.base.document, change.base)
        left = _properties(self.revision.document, change.revision or ())
        return bool(gone) and all(
            name in properties and name not in left and self._is_over(properties[name])
            for name in gone
        )

    # Notice -------------------------------------------------------------------------------------

    def _deprecated(self, change: Change) -> list[str] | None:
        if not change.new or change.revision is None:
            return None
        holder = _parent(self.revision.document, change.revision)
        days = self._days(change.revision)
        if "x-sunset" not in holder:
            return ["sunset-missing"] if days else None
        return [self._too_soon(holder, days) or "deprecation-changed"]

    def _sunset(self, change: Change) -> list[str] | None:
        if change.base is None or change.revision is None:
            return None
        old = _parent(self.base.document, change.base)
        new = _parent(self.revision.document, change.revision)
        if not new.get("deprecated"):
            return ["sunset-changed"]
        if not old.get("deprecated"):
            return []  # the deprecation itself says it
        if change.new is None:
            return ["sunset-removed"]
        before, after = sunset_of(old), sunset_of(new)
        days = self._days(change.revision)
        if before is not None and after is not None and after >= before:
            return ["sunset-changed"]
        if before is not None and after is not None and not days:
            return ["sunset-too-soon"]
        return [self._too_soon(new, days) or "sunset-changed"]

    def _too_soon(self, holder: Any, days: int) -> str | None:
        sunset = sunset_of(holder)
        if sunset is None:
            return "sunset-missing" if days else "sunset-invalid"
        return "sunset-too-soon" if (sunset - self.today).days < days else None

    def _days(self, place: Pointer) -> int:
        levels = _levels(self.revision.document, place) if place[0] in _SECTIONS else set()
        return self.notice.beta if levels == {"beta"} else self.notice.stable

    # Stability ----------------------------------------------------------------------------------

    def _operations(self) -> Iterator[tuple[str, CanonicalDocument, Any]]:
        """Yield level, side and value of each operation."""
        for side in (self.base, self.revision):
            for section in _SECTIONS:
                for path, item in side.document[section].items():
                    for method, operation in item.items():
                        if isinstance(operation, dict):
                            (level,) = _levels(side.document, (section, path, method))
                            yield level, side, operation

    def _reached(self) -> dict[str, str]:
        """Return the schemas that only unstable operations lead to, each with the lowest level."""
        if self._stable is None:
            stable: set[str] = set()
            unstable: dict[str, str] = {}
            operations = list(self._operations())
            # One walk for each level: many operations lead to the same schemas.
            for level in LEVELS if any(level in UNSTABLE for level, _, _ in operations) else ():
                for side in (self.base, self.revision):
                    found = [one for of, at, one in operations if of == level and at is side]
                    names = reached_schemas(found, side.document)
                    if level in UNSTABLE:
                        unstable = dict.fromkeys(names, level) | unstable
                    else:
                        stable |= names
            self._stable = frozenset(stable)
            self._unstable = {n: level for n, level in unstable.items() if n not in stable}
        return self._unstable


def reached_schemas(value: Any, document: Any) -> set[str]:
    """Return the names of the schemas of a canonical document that references lead to."""
    names: set[str] = set()
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            reference = one.get("$ref")
            name = reference.rpartition("/")[2] if isinstance(reference, str) else None
            if name is not None and name not in names and name in document["components"]["schemas"]:
                names.add(name)
                waiting.append(document["components"]["schemas"][name])
            waiting += one.values()
    return names


def followed(value: Any, document: Any) -> Any:
    """Return what a reference of a canonical document leads to; other values as they are."""
    met = set[str]()
    while isinstance(value, dict) and isinstance(value.get("$ref"), str):
        name = value["$ref"].rpartition("/")[2]
        if name in met or name not in document["components"]["schemas"]:
            break
        met.add(name)
        value = document["components"]["schemas"][name]
    return value if isinstance(value, dict) else {}


def sunset_of(holder: Any) -> datetime.date | None:
    """Return the date of `x-sunset`, in the canonical form of an extension; None without a valid one."""
    text = _extension(holder, "x-sunset")
    if text is None:
        return None
    try:  # a date or a time, as RFC 3339 has them
        return datetime.datetime.fromisoformat(text).date()
    except ValueError:
        return None


def stability_of(operation: Any) -> str:
    """Return the stability level of an operation; without a known one it is stable."""
    level = _extension(operation, "x-stability-level")
    return level if level in LEVELS else "stable"


def _stability(change: Change) -> str:
    known = {json.dumps(level) for level in LEVELS}
    if change.new is not None and change.new not in known:
        return "stability-invalid"
    before, after = (
        LEVELS.index(stability_of({"x-stability-level": text})) for text in (change.old, change.new)
    )
    return "stability-decreased" if after < before else "stability-increased"


def _levels(document: Any, place: Pointer) -> set[str]:
    """Return the levels of the operation that a place is in, or of all operations of a path."""
    item = document[place[0]].get(place[1], {}) if len(place) > 1 else {}
    methods = [place[2]] if len(place) > 2 else list(item)
    return {stability_of(item[m]) for m in methods if isinstance(item.get(m), dict)}


def _extension(holder: Any, word: str) -> str | None:
    text = holder.get(word)
    if not isinstance(text, str):
        return None
    value = json.loads(text)
    return value if isinstance(value, str) else None


def _properties(document: Any, place: Pointer) -> Any:
    """Return the properties of the schema that a place is in."""
    schema = _parent(document, place)
    return schema.get("properties", {}) if isinstance(schema, dict) else {}


def _parent(document: Any, place: Pointer) -> Any:
    for step in place[:-1]:
        document = document[step]
    return document
