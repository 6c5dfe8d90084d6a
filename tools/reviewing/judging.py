"""
Which rule a change falls under.

Redocly's verdict decides whether the values that a schema takes became fewer or more; what it has no
rule for, and which of its findings are no break here, is decided by the tables below.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from attrs import frozen

from codegen.problems import Pointer

from .changes import Change, way_of
from .schemas import Way
from .spelling import Spelled

_SHAPES: Final = frozenset(("allOf", "anyOf", "oneOf"))
_TEXTS: Final = frozenset(
    "title description summary x-summary x-description x-title x-externalDocs x-tags x-xml "
    "x-contact x-license x-termsOfService name x-$comment".split()
)
_OBJECTS: Final[dict[str, tuple[str, str]]] = {
    # type: (added, removed)
    "PathItem": ("operation-added", "operation-removed"),
    "Operation": ("operation-added", "operation-removed"),
    "Server": ("server-added", "server-removed"),
    "ServerVariable": ("server-value-added", "server-value-removed"),
    "Parameter": ("parameter-added", "parameter-removed"),
    "RequestBody": ("request-body-added", "request-body-removed"),
    "Response": ("response-added", "response-removed"),
    "Header": ("response-header-added", "response-header-removed"),
    "MediaType": ("media-type-added", "media-type-removed"),
    "SecurityScheme": ("security-scheme-added", "security-scheme-changed"),
    "Tag": ("text-changed", "text-changed"),
}
_RENAMED: Final = {
    "PathItem": "path-renamed",
    "Parameter": "parameter-renamed",
    "Response": "response-status-changed",
    "Header": "response-header-removed",
    "MediaType": "media-type-removed",
    "Server": "server-removed",
    "SecurityScheme": "security-scheme-changed",
}
_VERDICTS: Final = {
    "path-removed": "operation-removed",
    "operation-removed": "operation-removed",
    "operation-id-changed": "operation-id-changed",
    "server-removed": "server-removed",
    "parameter-removed": "parameter-removed",
    "parameter-became-required": "parameter-became-required",
    "parameter-serialization-changed": "parameter-spelling-changed",
    "request-body-removed": "request-body-removed",
    "request-body-became-required": "request-body-became-required",
    "response-removed": "response-removed",
    "response-header-removed": "response-header-removed",
    "media-type-removed": "media-type-removed",
    "property-removed": "response-property-removed",
    "required-properties-added": "request-property-became-required",
    "required-properties-removed": "response-property-became-optional",
    "enum-values-removed": "request-enum-narrowed",
    "enum-values-added": "response-enum-widened",
    "security-requirement-changed": "security-narrowed",
    "security-scheme-changed": "security-scheme-changed",
}
#: Rules of Redocly's that judge in both directions: the middle word of ours.
_VALUES: Final = {
    "schema-type-changed": "type",
    "schema-constraint-changed": "limit",
    "schema-combinator-changed": "shape",
}


#: Tell of a schema's place, in the other document, whether it is read-only and write-only there.
Flags = Callable[[Pointer, bool], tuple[bool, bool]]


@frozen
class Judge:
    """Names the rule of each change between two spelled contracts."""

    base: Spelled
    revision: Spelled
    flags: Flags

    def rules(self, change: Change) -> list[str]:
        """Return the ids of the rules that the change falls under."""
        way = way_of(change, self.base, self.revision)
        if _is_whole_component(change):
            return []  # follows from a change of what leads there; names are `coverage`'s
        if change.type == "SecurityRequirement":  # its words are names of schemes
            return [self._security(change)]
        if change.word == "key":
            return [self._renamed(change, way)]
        if change.word is None:
            return [self._whole(change, way)]
        return self._word(change, way)

    def _renamed(self, change: Change, way: Way | None) -> str:
        if change.type == "Schema":
            places = (change.base or (), change.revision or ())
            if all(len(place) > 1 and place[-2] == "properties" for place in places):
                return f"{way or 'response'}-property-renamed"
            return "unknown-change"
        return _RENAMED.get(change.type, "unknown-change")

    def _security(self, change: Change) -> str:
        """Ask whether whoever could call before can call now, with each set of credentials."""
        old, new = (
            security_of(side.document, place or change.place) or [{}]
            for side, place in ((self.base, change.base), (self.revision, change.revision))
        )
        able = all(any(_covers(had, needs) for needs in new) for had in old)
        return "security-widened" if able else "security-narrowed"

    def _whole(self, change: Change, way: Way | None) -> str:
        if change.type == "Schema":
            return self._schema(change, way)
        if change.type == "Response" and change.kind == "removed":
            return self._response_removed(change)
        if change.type in ("Parameter", "RequestBody") and change.verdicts:
            return _VERDICTS.get(change.verdicts[0], "unknown-change")
        added, removed = _OBJECTS.get(change.type, ("unknown-change", "unknown-change"))
        return added if change.kind == "added" else removed

    def _response_removed(self, change: Change) -> str:
        *steps, status = change.place
        left: Any = self.revision.document
        for step in steps:
            left = left.get(step, {}) if isinstance(left, dict) else {}
        others = {"default", f"{str(status)[:1]}XX"} & left.keys()
        success = str(status).startswith("2")
        return "error-response-removed" if others and not success else "response-removed"

    def _schema(self, change: Change, way: Way | None) -> str:
        place = change.place
        if len(place) > 1 and place[-2] == "properties":
            return self._property(change, way or "response")
        if len(place) > 1 and place[-2] in _SHAPES:
            return _valued("shape", change, way)
        return _valued("limit", change, way)

    def _property(self, change: Change, way: Way) -> str:
        side = self.base if change.kind == "removed" else self.revision
        read, write = self.flags(side.mark(change.place).origin, change.kind == "removed")
        if way == "request":
            if change.kind == "removed":
                return f"request-property-{'became-read-only' if read else 'removed'}"
            return f"request-property-{'became-writable' if read else 'added'}"
        if change.kind == "removed":
            return f"response-property-{'became-write-only' if write else 'removed'}"
        return f"response-property-{'became-readable' if write else 'added'}"

    def _word(self, change: Change, way: Way | None) -> list[str]:
        word = change.word or ""
        if change.type == "Schema" and word in ("type", "enum", "required"):
            return [_schema_word(word, change, way)]
        if change.type == "Parameter" and word in ("in", "name"):
            return ["parameter-renamed"]
        for verdict in change.verdicts:
            if verdict in _VALUES:
                return [_valued(_VALUES[verdict], change, way)]
            if verdict in _VERDICTS:
                return [_VERDICTS[verdict]]
        special = _special(word, change)
        if special is not None:
            return [special]
        if word.startswith("x-"):
            return ["extension-changed"]
        if change.type == "Schema":
            return [_valued("shape" if word in _SHAPES else "limit", change, way)]
        return ["unknown-change"]


def _is_whole_component(change: Change) -> bool:
    component = len(change.place) == 3 and change.place[:2] == ("components", "schemas")
    return component and change.type == "Schema" and change.word in (None, "key")


def security_of(document: dict[str, Any], place: Pointer) -> list[dict[str, list[str]]]:
    """Return what an operation demands, given a place in it."""
    value: Any = document
    for step in place[:3]:
        value = value.get(step, {})
    found: list[dict[str, list[str]]] = value.get("security", [])
    return found


def _covers(had: dict[str, list[str]], needs: dict[str, list[str]]) -> bool:
    return all(name in had and set(scopes) <= set(had[name]) for name, scopes in needs.items())


def _schema_word(word: str, change: Change, way: Way | None) -> str:
    if word == "required":
        gained = bool(set(change.new or ()) - set(change.old or ()))
        lost = bool(set(change.old or ()) - set(change.new or ()))
        worse = change.verdicts or (lost if way == "response" else gained)
        end = "required" if (way == "request") == bool(worse) else "optional"
        return f"{way or 'response'}-property-became-{end}"
    return _valued(word, change, way)


def _valued(middle: str, change: Change, way: Way | None) -> str:
    """Return the rule of a change of what values a place takes."""
    direction = way or "response"
    worse = ("narrowed", "widened") if direction == "request" else ("widened", "narrowed")
    return f"{direction}-{middle}-{worse[0] if change.verdicts else worse[1]}"


def _special(word: str, change: Change) -> str | None:
    if change.type == "ServerVariable" and word == "enum":
        gone = change.old is None or (change.new is not None and set(change.old) - set(change.new))
        return "server-value-removed" if gone else "server-value-added"
    if word == "default":
        return "server-default-changed" if change.type == "ServerVariable" else "default-changed"
    if word == "x-name":
        return "path-parameter-renamed"
    if word == "x-env-var":
        return "env-var-added" if change.old is None else "env-var-changed"
    if word == "x-idempotent":
        return "idempotency-promised" if change.new == "true" else "idempotency-dropped"
    if word == "x-extensible-enum":
        lost = set(_items(change.old)) - set(_items(change.new))
        return "known-value-removed" if lost and change.new is not None else "known-value-added"
    if word in ("x-readOnly", "x-writeOnly"):
        return "mark-changed"
    if word == "required" and change.type in ("Parameter", "RequestBody", "Header"):
        kind = "request-body" if change.type == "RequestBody" else "parameter"
        return f"{kind}-became-optional"
    if word.startswith("x-example") or word == "x-examples":
        return "example-changed"
    return _NAMED_WORDS.get(word) or ("text-changed" if word in _TEXTS else None)


_NAMED_WORDS: Final = {
    "operationId": "operation-id-added",
    "deprecated": "deprecation-changed",
    "x-discriminator": "discriminator-changed",
    "x-callbacks": "callback-changed",
    "x-encoding": "encoding-changed",
    "x-flows": "security-scheme-changed",
    "version": "version-changed",
    "bearerFormat": "text-changed",
}


def _items(text: object) -> list[str]:
    if not isinstance(text, str):
        return []
    value = json.loads(text)
    return [str(item) for item in value] if isinstance(value, list) else []
