"""
The rules that a change falls under.

A change of a schema has an effect on the values that it accepts: fewer, more, or both. With the direction in
which the schema travels this gives the rule. All other changes are looked up by object and keyword, in
`tools/review/verdicts.py`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cached_property
from typing import Any, Final

from attrs import frozen

from codegen.openapi.grammar import METHODS
from codegen.problems import Pointer
from tools.review.changes import BOTH, Change
from tools.review.deprecation import Lifecycle
from tools.review.inputs.canonical_document import CanonicalDocument
from tools.review.inputs.canonical_schema import Direction
from tools.review.rules import CLASSES, RULES
from tools.review.verdicts import JUDGED, verdict_of

_NAMES: Final[dict[tuple[str, Direction], str]] = {
    ("Parameter", "request"): "parameter",
    ("RequestBody", "request"): "request-body",
    ("Header", "request"): "parameter",
    # What the API sends, with a webhook or a callback.
    ("Parameter", "response"): "webhook-parameter",
    ("RequestBody", "response"): "webhook-body",
    ("Header", "response"): "response-header",
}
"""The begin of the names of the rules of what may be required, by direction."""
_OBJECTS: Final[dict[str, tuple[str, str]]] = {
    # type: (added, removed)
    "PathItem": ("operation-added", "operation-removed"),
    "Operation": ("operation-added", "operation-removed"),
    "Webhook": ("webhook-added", "webhook-removed"),
    "Callback": ("callback-added", "callback-removed"),
    "Server": ("server-added", "server-removed"),
    "ServerVariable": ("server-value-added", "server-value-removed"),
    "Response": ("response-added", "response-removed"),
    "MediaType": ("media-type-added", "media-type-removed"),
    "SecurityScheme": ("security-scheme-added", "security-scheme-changed"),
    "UnusedScheme": ("security-scheme-added", "unused-changed"),
    "Flow": ("security-flow-added", "security-flow-removed"),
    "Scope": ("security-scope-added", "security-scope-removed"),
    "Tag": ("text-changed", "text-changed"),
}
_METHODS: Final = frozenset(METHODS)
_RENAMED: Final = {
    "PathItem": "path-renamed",
    "Webhook": "webhook-renamed",
    "Callback": "callback-renamed",
    "Parameter": "parameter-renamed",
    "Response": "response-status-changed",
    "Header": "response-header-removed",
    "Server": "server-removed",
    "SecurityScheme": "security-scheme-renamed",
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
            found = self.lifecycle.rules(change, self.direction(change))
            if found is not None:
                return found
        if change.type == "SecurityRequirement":
            return [_security(change)]
        if change.type == "MediaRange":
            return [self._valued("media-type", change)]
        if change.type == "Swap":
            worst = self.worst(change)
            return [] if worst is None else [worst[0]]
        if change.word == "key":
            return [self._renamed(change)]
        if change.word is None:
            return [self._whole(change)]
        if change.type in ("Schema", "Member"):
            return self._schema_word(change, change.word)
        if change.type == "Discriminator":
            return [self._discriminator(change)]
        return [self._keyword(change, change.word)]

    def worst(self, change: Change) -> tuple[str, Change] | None:
        """Return the worst rule, and its change, of those between two schemas that were exchanged."""
        found = [(rule, inner) for inner in change.inner for rule in self.rules(inner)]
        return min(found, key=lambda one: CLASSES.index(RULES[one[0]].level), default=None)

    @cached_property
    def _has_xml(self) -> bool:
        return any(_has_xml(side.document) for side in (self.base, self.revision))

    def direction(self, change: Change) -> Direction:
        """Return the direction in which the changed part travels."""
        side, place = (
            (self.base, change.base)
            if change.revision is None
            else (self.revision, change.revision)
        )
        return side.source(place or ()).direction or "response"

    def _renamed(self, change: Change) -> str:
        if change.type == "Property":
            return f"{self.direction(change)}-property-renamed"
        if (
            change.type == "Response"
            and self._is_error(change.base)
            and self._is_error(change.revision)
        ):
            return "error-response-removed"
        return _RENAMED.get(change.type, "unknown-change")

    def _whole(self, change: Change) -> str:
        if change.type == "Property":
            return self._property(change)
        if change.type == "Member":
            return self._valued("shape", change)
        if change.type == "Schema":
            return self._valued("limit", change)
        if change.type == "Response" and change.kind == "removed" and self._is_error(change.base):
            return "error-response-removed"
        whole = change.old if change.new is None else change.new
        if change.type == "PathItem" and _METHODS.isdisjoint(whole):
            return "notation-changed"  # nobody can call it
        direction = self.direction(change)
        name = _NAMES.get((change.type, direction))
        if name is not None:
            asked = change.kind == "added" and whole.get("required")
            is_needed = asked and direction == "request"
            return f"{name}-{'became-required' if is_needed else change.kind}"
        if change.type == "MediaType" and direction == "response" and _is_called(change.place):
            # Nobody asks for the type of what the API sends by itself.
            return f"response-media-type-{'widened' if change.kind == 'added' else 'narrowed'}"
        added, removed = _OBJECTS.get(change.type, ("unknown-change", "unknown-change"))
        return added if change.kind == "added" else removed

    def _is_error(self, place: Pointer | None) -> bool:
        """Tell whether an answer tells of an error, by its status or because another one tells of success."""
        *steps, status = place or ("",)
        if str(status) != "default":
            return str(status)[:1] in ("4", "5")
        responses: Any = self.base.document
        for step in steps:
            responses = responses.get(step, {}) if isinstance(responses, dict) else {}
        return any(str(one).startswith("2") for one in responses)

    def _property(self, change: Change) -> str:
        side = self.base if change.kind == "removed" else self.revision
        read, write = self.flags(side.source(change.place).origin, change.kind == "removed")
        if self.direction(change) == "request":
            if change.kind == "removed":
                if read:
                    return "request-property-became-read-only"
                return f"request-property-{'refused' if change.effect else 'removed'}"
            if "narrowed" in change.effect:
                return "request-limit-narrowed"
            return f"request-property-{'became-writable' if read else 'added'}"
        if change.kind == "removed":
            return f"response-property-{'became-write-only' if write else 'removed'}"
        if "widened" in change.effect:
            return "response-limit-widened"
        return f"response-property-{'became-readable' if write else 'added'}"

    def _schema_word(self, change: Change, word: str) -> list[str]:
        if not change.effect:  # the values are the same, whatever the keyword says
            return ["notation-changed"]
        direction = self.direction(change)
        if word == "required":
            ends = {"narrowed": "required", "widened": "optional"}
            return [
                f"{direction}-property-became-{ends[effect]}" for effect in sorted(change.effect)
            ]
        if word == "enum" and change.type == "Schema" and direction == "response":
            if change.new is None and "widened" in change.effect:
                return ["response-values-opened"]
            if change.old is None:
                return ["response-values-listed"]
        middle = "shape" if change.type == "Member" else _SCHEMA_WORDS.get(word, "limit")
        return [self._valued(middle, change)]

    def _valued(self, middle: str, change: Change) -> str:
        """Return the rule of a change of the values that a place accepts: the worse if both."""
        if not change.effect:
            return "notation-changed"
        direction = self.direction(change)
        worse, better = (
            ("narrowed", "widened") if direction == "request" else ("widened", "narrowed")
        )
        return f"{direction}-{middle}-{worse if worse in change.effect else better}"

    def _discriminator(self, change: Change) -> str:
        if change.word == "propertyName":
            return "discriminator-property-changed"
        if change.effect == BOTH:
            return "discriminator-value-changed"
        return self._valued("discriminator", change)

    def _keyword(self, change: Change, word: str) -> str:
        if change.type == "ServerOrder":
            return "server-order-changed"
        if change.type in ("UnusedScheme", "ScopeText"):
            return "text-changed" if change.type == "ScopeText" else "unused-changed"
        if word == "content":
            middle = "header" if change.type == "Header" else "parameter"
            return f"{middle}-serialization-changed"
        if word == "x-name":
            return "path-parameter-renamed"
        if word.startswith("x-example-"):
            return "example-changed"
        verdict = verdict_of(change.type, word)
        if verdict == JUDGED:
            return self._judged(change, word)
        if verdict in RULES:
            return verdict
        return "extension-changed" if word.startswith("x-") else "unknown-change"

    def _judged(self, change: Change, word: str) -> str:
        if word == "required":
            end = "required" if change.new else "optional"
            name = _NAMES.get((change.type, self.direction(change)), "parameter")
            return f"{name}-became-{end}"
        if word == "default":
            answered = self.direction(change) == "response"
            return "response-default-changed" if answered else "default-changed"
        if word in ("xml", "x-xml"):
            return "xml-changed" if self._has_xml else "unused-changed"
        return _JUDGED[word](change)


def _is_called(place: Pointer) -> bool:
    """Tell whether a place is in the body of a call of the API."""
    return "requestBody" in place


def _security(change: Change) -> str:
    """Ask whether whoever could call before can call now, with each set of credentials."""
    old, new = change.old or [{}], change.new or [{}]
    able = all(any(_covers(had, needs) for needs in new) for had in old)
    back = all(any(_covers(needs, had) for had in old) for needs in new)
    if able and back:
        return "notation-changed"
    return "security-widened" if able else "security-narrowed"


def _covers(had: dict[str, list[str]], needs: dict[str, list[str]]) -> bool:
    return all(name in had and set(scopes) <= set(had[name]) for name, scopes in needs.items())


def _has_xml(value: Any) -> bool:
    """Tell whether a canonical document has a media type of XML."""
    if isinstance(value, dict):
        content = value.get("content")
        if isinstance(content, dict) and any("xml" in str(name) for name in content):
            return True
        return any(map(_has_xml, value.values()))
    return isinstance(value, list) and any(map(_has_xml, value))


def _listed(change: Change) -> str:
    gone = change.old is None or (change.new is not None and set(change.old) - set(change.new))
    return "server-value-removed" if gone else "server-value-added"


def _known_values(change: Change) -> str:
    lost = set(_items(change.old)) - set(_items(change.new))
    return "known-value-removed" if lost and change.new is not None else "known-value-added"


def _empty_value(change: Change) -> str:
    return f"parameter-empty-value-{'allowed' if change.new else 'refused'}"


def _content_type(change: Change) -> str:
    old, new = (set(str(side or "").split(", ")) - {""} for side in (change.old, change.new))
    if not old or not new:
        return "encoding-changed"
    return "encoding-type-added" if old <= new else "encoding-type-removed"


_JUDGED: Final[dict[str, Callable[[Change], str]]] = {
    "enum": _listed,
    "operationId": lambda change: f"operation-id-{'added' if change.old is None else 'changed'}",
    "allowEmptyValue": _empty_value,
    "contentType": _content_type,
    "x-env-var": lambda change: f"env-var-{'added' if change.old is None else 'changed'}",
    "x-idempotent": lambda change: (
        f"idempotency-{'promised' if change.new == 'true' else 'dropped'}"
    ),
    "x-extensible-enum": _known_values,
    "x-readOnly": lambda _: "flag-changed",
    "x-writeOnly": lambda _: "flag-changed",
}


def _items(text: object) -> list[str]:
    if not isinstance(text, str):
        return []
    value = json.loads(text)
    return [str(item) for item in value] if isinstance(value, list) else []
