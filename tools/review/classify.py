"""
The rules that a change falls under.

A change of a schema has an effect on the values that it accepts: fewer, more, or both. With the direction in
which the schema travels this gives the rule. All other changes are looked up by object and keyword.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

from attrs import frozen

from codegen.problems import Pointer
from tools.review.changes import Change
from tools.review.deprecation import Lifecycle
from tools.review.inputs.canonical_document import CanonicalDocument
from tools.review.inputs.canonical_schema import Direction

_REQUIRED: Final = {"Parameter": "parameter", "RequestBody": "request-body"}
_SCHEME_WORDS: Final = frozenset("type scheme in name openIdConnectUrl".split())
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
    "Server": "server-removed",
}
_SCHEMA_WORDS: Final = {"type": "type", "enum": "enum"}
"""The keywords of a schema that have rules of their own; all others are limits."""


#: Tell of a schema's place, in the other document, whether it is read-only and write-only there.
Flags = Callable[[Pointer, bool], tuple[bool, bool]]


@frozen
class Judge:
    """Names the rules of each change between two canonical contracts."""

    base: CanonicalDocument
    revision: CanonicalDocument
    flags: Flags
    lifecycle: Lifecycle | None = None

    def rules(self, change: Change) -> list[str]:
        """Return the ids of the rules that the change falls under."""
        if self.lifecycle is not None:
            found = self.lifecycle.rules(change, self._direction(change))
            if found is not None:
                return found
        if change.type == "SecurityRequirement":
            return [_security(change)]
        if change.word == "key":
            return [self._renamed(change)]
        if change.word is None:
            return [self._whole(change)]
        if change.type in ("Schema", "Member"):
            return self._schema_word(change, change.word)
        return [_keyword(change, change.word)]

    def _direction(self, change: Change) -> Direction:
        side, place = (
            (self.base, change.base)
            if change.revision is None
            else (self.revision, change.revision)
        )
        return side.source(place or ()).direction or "response"

    def _renamed(self, change: Change) -> str:
        if change.type == "Property":
            return f"{self._direction(change)}-property-renamed"
        return _RENAMED.get(change.type, "unknown-change")

    def _whole(self, change: Change) -> str:
        if change.type == "Property":
            return self._property(change)
        if change.type == "Member":
            return self._valued("shape", change)
        if change.type == "Schema":
            return self._valued("limit", change)
        if change.type == "Response" and change.kind == "removed":
            return self._response_removed(change)
        if change.kind == "added" and change.new.get("required") and change.type in _REQUIRED:
            return f"{_REQUIRED[change.type]}-became-required"
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

    def _property(self, change: Change) -> str:
        side = self.base if change.kind == "removed" else self.revision
        read, write = self.flags(side.source(change.place).origin, change.kind == "removed")
        if self._direction(change) == "request":
            if change.kind == "removed":
                return f"request-property-{'became-read-only' if read else 'removed'}"
            return f"request-property-{'became-writable' if read else 'added'}"
        if change.kind == "removed":
            return f"response-property-{'became-write-only' if write else 'removed'}"
        return f"response-property-{'became-readable' if write else 'added'}"

    def _schema_word(self, change: Change, word: str) -> list[str]:
        if not change.effect:  # the values are the same, whatever the keyword says
            return ["notation-changed"]
        if word == "required":
            ends = {"narrowed": "required", "widened": "optional"}
            return [
                f"{self._direction(change)}-property-became-{ends[effect]}"
                for effect in sorted(change.effect)
            ]
        middle = "shape" if change.type == "Member" else _SCHEMA_WORDS.get(word, "limit")
        return [self._valued(middle, change)]

    def _valued(self, middle: str, change: Change) -> str:
        """Return the rule of a change of the values that a place accepts: the worse if both."""
        direction = self._direction(change)
        worse, better = (
            ("narrowed", "widened") if direction == "request" else ("widened", "narrowed")
        )
        return f"{direction}-{middle}-{worse if worse in change.effect else better}"


def _security(change: Change) -> str:
    """Ask whether whoever could call before can call now, with each set of credentials."""
    old, new = change.old or [{}], change.new or [{}]
    able = all(any(_covers(had, needs) for needs in new) for had in old)
    return "security-widened" if able else "security-narrowed"


def _covers(had: dict[str, list[str]], needs: dict[str, list[str]]) -> bool:
    return all(name in had and set(scopes) <= set(had[name]) for name, scopes in needs.items())


def _keyword(change: Change, word: str) -> str:
    if change.type == "ServerOrder":
        return "server-order-changed"
    if change.type == "SecurityScheme" and word in _SCHEME_WORDS:
        return "security-scheme-changed"
    if change.type == "Parameter" and word in ("style", "explode", "allowReserved"):
        return "parameter-serialization-changed"
    if word == "required":
        end = "required" if change.new else "optional"
        return f"{_REQUIRED.get(change.type, 'response-property')}-became-{end}"
    if word == "operationId":
        return "operation-id-added" if change.old is None else "operation-id-changed"
    return _special(word, change) or (
        "extension-changed" if word.startswith("x-") else "unknown-change"
    )


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
        return "flag-changed"
    if word.startswith("x-example") or word == "x-examples":
        return "example-changed"
    return _NAMED_WORDS.get(word) or ("text-changed" if word in _TEXTS else None)


_NAMED_WORDS: Final = {
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
