"""
The changes between two canonical contracts: every object that OpenAPI names, and every keyword of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final, TypeVar

from attrs import define

from codegen.openapi.grammar import METHODS
from tools.review.changes import Change, Node, modified, whole
from tools.review.compare_schemas import SchemaComparison
from tools.review.inputs.canonical_document import CanonicalDocument

Key = TypeVar("Key")
_PARTS: Final[dict[str, frozenset[str]]] = {
    "Document": frozenset("openapi info tags paths webhooks components".split()),
    "PathItem": frozenset(METHODS),
    "Operation": frozenset("parameters servers security requestBody responses".split()),
    "Parameter": frozenset(("schema", "content")),
    "Header": frozenset(("schema", "content")),
    "RequestBody": frozenset(("content",)),
    "Response": frozenset(("headers", "content")),
    "MediaType": frozenset(("schema",)),
    "Server": frozenset(("variables",)),
}
"""The keywords of an object that hold objects, compared by themselves."""


def compare(base: CanonicalDocument, revision: CanonicalDocument) -> list[Change]:
    """Return every change; none if the two documents are equal."""
    both = (base.document, revision.document)
    comparison = _Comparison(SchemaComparison(*both, inverted=SchemaComparison(*both)))
    comparison.document(Node(base.document, ()), Node(revision.document, ()))
    comparison.schemas.finish()
    return comparison.schemas.changes


@define
class _Comparison:
    schemas: SchemaComparison

    def document(self, old: Node, new: Node) -> None:
        """Compare two documents."""
        self._words("Document", old, new)
        self._words("Info", old.child("info"), new.child("info"))
        tags = [{tag.value.get("name"): tag for tag in side.items("tags")} for side in (old, new)]
        self._pairs("Tag", tags, partial(self._words, "Tag"))
        for section in ("paths", "webhooks"):
            self._pairs("PathItem", _entries(section, old, new), self._path)
        schemes = _entries("securitySchemes", old.child("components"), new.child("components"))
        self._pairs("SecurityScheme", schemes, partial(self._words, "SecurityScheme"))

    def _words(self, kind: str, old: Node, new: Node) -> None:
        for word in {**old.value, **new.value}:
            if word not in _PARTS.get(kind, ()) and old.value.get(word) != new.value.get(word):
                self.schemas.changes.append(modified(kind, word, old, new))

    def _pairs(
        self,
        kind: str,
        sides: Sequence[Mapping[Key, Node]],
        inner: Callable[[Node, Node], None],
    ) -> None:
        """Compare the objects of equal names; add those that are on one side only."""
        olds, news = sides
        for key in {**olds, **news}:
            old, new = olds.get(key), news.get(key)
            if old is not None and new is not None:
                inner(old, new)
            else:
                self.schemas.changes.append(whole(kind, old, new))

    def _path(self, old: Node, new: Node) -> None:
        self._words("PathItem", old, new)
        methods = [
            {name: side.child(name) for name in METHODS if name in side.value}
            for side in (old, new)
        ]
        self._pairs("Operation", methods, self._operation)

    def _operation(self, old: Node, new: Node) -> None:
        self._words("Operation", old, new)
        parameters = [
            {(p.value["in"], p.value["name"]): p for p in side.items("parameters")}
            for side in (old, new)
        ]
        self._pairs("Parameter", parameters, partial(self._holder, "Parameter"))
        self._servers(old, new)
        if old.value["security"] != new.value["security"]:
            self.schemas.changes.append(modified("SecurityRequirement", "security", old, new))
        bodies = [
            {"requestBody": side.child("requestBody")} if "requestBody" in side.value else {}
            for side in (old, new)
        ]
        self._pairs("RequestBody", bodies, partial(self._holder, "RequestBody"))
        self._pairs("Response", _entries("responses", old, new), self._response)

    def _servers(self, old: Node, new: Node) -> None:
        olds, news = ({s.value["url"]: s for s in side.items("servers")} for side in (old, new))
        self._pairs("Server", (olds, news), self._server)
        before, after = (
            [url for url in side if url in olds and url in news] for side in (olds, news)
        )
        moved = next(iter(olds)) in news and next(iter(olds)) != next(iter(news))
        if moved or before != after:
            self.schemas.changes.append(modified("ServerOrder", "servers", old, new))

    def _server(self, old: Node, new: Node) -> None:
        self._words("Server", old, new)
        self._pairs(
            "ServerVariable",
            _entries("variables", old, new),
            partial(self._words, "ServerVariable"),
        )

    def _response(self, old: Node, new: Node) -> None:
        self._holder("Response", old, new)
        self._pairs("Header", _entries("headers", old, new), partial(self._holder, "Header"))

    def _holder(self, kind: str, old: Node, new: Node) -> None:
        """Compare two objects that have a schema, or one for each media type."""
        self._words(kind, old, new)
        self.schemas.one("schema", old, new)
        self._pairs("MediaType", _entries("content", old, new), self._media)

    def _media(self, old: Node, new: Node) -> None:
        self._words("MediaType", old, new)
        self.schemas.one("schema", old, new)


def _entries(word: str, old: Node, new: Node) -> tuple[dict[str, Node], dict[str, Node]]:
    return old.children(word), new.children(word)
