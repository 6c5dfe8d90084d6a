"""
References in the words of JSON Schema: by `$id` and `$anchor`, and from the root of the schema around.

OpenAPI counts from the root of the document. A reference that leads nowhere there, but somewhere in these
words, can mean nothing else.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import cached_property
from typing import Any

from codegen.openapi.grammar import walk
from codegen.openapi.references import BadPointerError, find, steps_of
from codegen.problems import Pointer

_Found = tuple[str, Any, Pointer, dict[str, Any]]
"""File, which is the contract, document, place and value."""


class InnerReferences:
    """Finds the targets of such references in one document."""

    def __init__(self, document: dict[str, Any], schemas: Container[int]) -> None:
        self._document = document
        self._schemas = schemas
        """The identities of the schemas that were met."""

    def target(self, reference: str, pointer: Pointer) -> _Found | None:
        """Return what a reference in the schema at a place leads to, counted from the schemas around it."""
        path, _, fragment = reference.partition("#")
        roots = [self._named[path]] if path in self._named else []
        if not path:
            roots = list(self._around(pointer))
        for root in roots:
            found = self._in(root, fragment)
            if found is not None:
                return found
        return None

    def _in(self, root: Pointer, fragment: str) -> _Found | None:
        """Return what a fragment names in the schema at a place."""
        node = _at(self._document, root)
        try:
            target = find(node, steps_of(f"#{fragment}"))
        except BadPointerError:
            anchored = (
                at
                for at in walk(node, "schema", root)
                if fragment in (at.node.get("$anchor"), at.node.get("$dynamicAnchor"))
            )
            found = next(anchored, None)
            return None if found is None else ("", self._document, found.pointer, found.node)
        if target is None or not isinstance(target[1], dict):
            return None
        return "", self._document, (*root, *target[0]), target[1]

    def _around(self, pointer: Pointer) -> Iterator[Pointer]:
        """Yield the places of the schemas around a place that may be roots; then all, for anchors."""
        around = [
            pointer[:length]
            for length in range(len(pointer) + 1)
            if id(_at(self._document, pointer[:length])) in self._schemas
        ]
        yield from (place for place in reversed(around) if "$id" in _at(self._document, place))
        yield from around[:1]
        yield from self._anchored

    @cached_property
    def _named(self) -> dict[str, Pointer]:
        """The places of schemas with an `$id`, by that and by what ends it."""
        found: dict[str, Pointer] = {}
        for at in walk(self._document):
            name = at.node.get("$id")
            if at.kind == "schema" and isinstance(name, str):
                steps = name.split("/")
                for count in range(len(steps)):
                    found.setdefault("/".join(steps[count:]), at.pointer)
                    found.setdefault("/" + "/".join(steps[count:]), at.pointer)
        return found

    @cached_property
    def _anchored(self) -> list[Pointer]:
        """The places of the schemas with an anchor."""
        return [
            at.pointer
            for at in walk(self._document)
            if at.kind == "schema" and ("$anchor" in at.node or "$dynamicAnchor" in at.node)
        ]


def _at(document: Any, pointer: Pointer) -> Any:
    for step in pointer:
        try:
            document = document[step]
        except (KeyError, IndexError, TypeError):
            return None
    return document
