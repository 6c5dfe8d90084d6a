"""
The changes between two canonical contracts: every object that OpenAPI names, and every keyword of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final, TypeVar

from attrs import define, evolve, field, frozen

from codegen.openapi.grammar import METHODS
from codegen.problems import Pointer
from tools.review.changes import NARROWED, WIDENED, Change, Node, modified, whole
from tools.review.compare_schemas import SchemaComparison
from tools.review.inputs.canonical_document import CanonicalDocument
from tools.review.sets.containment import Containment

Key = TypeVar("Key")
_PARTS: Final[dict[str, frozenset[str]]] = {
    "Document": frozenset("openapi info tags paths webhooks components".split()),
    "PathItem": frozenset(METHODS),
    "Operation": frozenset("parameters servers security requestBody responses callbacks".split()),
    "Parameter": frozenset(("schema", "content")),
    "Header": frozenset(("schema", "content")),
    "RequestBody": frozenset(("content",)),
    "Response": frozenset(("headers", "content")),
    "MediaType": frozenset(("schema", "encoding")),
    "Encoding": frozenset(("headers",)),
    "Server": frozenset(("variables",)),
    "SecurityScheme": frozenset(("flows",)),
    "Flow": frozenset(("scopes",)),
}
"""The keywords of an object that hold objects, compared by themselves."""
_PEOPLE: Final = frozenset(("description", "x-description"))


@frozen
class Compared:
    """All changes, and what was learned on the way."""

    changes: list[Change]
    pairs: dict[str, set[str]]
    """The canonical names of the revision's schemas that stand where one of the base stood."""
    covered: list[tuple[Pointer, Pointer]]
    """Places that a change tells of beside its own."""
    steps: int
    """The work: pairs of schemas that were looked at, and steps of proofs."""


def compare(base: CanonicalDocument, revision: CanonicalDocument) -> Compared:
    """Compare two contracts; there is no change if they are equal."""
    both = (base.document, revision.document)
    sets = Containment(*both)
    comparison = _Comparison(SchemaComparison(*both, sets=sets))
    comparison.document(Node(base.document, ()), Node(revision.document, ()))
    schemas = comparison.schemas
    schemas.finish()
    return Compared(schemas.changes, schemas.pairs, schemas.covered, schemas.steps + sets.steps)


@define
class _Comparison:
    schemas: SchemaComparison
    schemes: dict[str, str] = field(factory=dict[str, str])
    """The new names of renamed security schemes."""

    def document(self, old: Node, new: Node) -> None:
        """Compare two documents."""
        self._words("Document", old, new)
        self._words("Info", old.child("info"), new.child("info"))
        tags = [{tag.value.get("name"): tag for tag in side.items("tags")} for side in (old, new)]
        self._pairs("Tag", tags, partial(self._words, "Tag"))
        self._schemes(old, new)
        self._pairs("PathItem", self._moved_paths(old, new), self._path)
        self._pairs("Webhook", _entries("webhooks", old, new), self._path)

    def _add(self, change: Change) -> None:
        self.schemas.changes.append(change)

    def _words(self, kind: str, old: Node, new: Node) -> None:
        for word in {**old.value, **new.value}:
            if word == "explode" and not _may_differ_in_explode(old.value, new.value):
                continue
            if word not in _PARTS.get(kind, ()) and old.value.get(word) != new.value.get(word):
                self._add(modified(kind, word, old, new))

    def _pairs(
        self,
        kind: str,
        sides: Sequence[Mapping[Key, Node]],
        inner: Callable[[Node, Node], None],
        use: tuple[Pointer, Pointer] | None = None,
    ) -> None:
        """Compare the objects of equal names; add those that are on one side only, with the places of use."""
        olds, news = sides
        for key in {**olds, **news}:
            old, new = olds.get(key), news.get(key)
            if old is not None and new is not None:
                inner(old, new)
            else:
                self._add(evolve(whole(kind, old, new), use=use))

    # Security -----------------------------------------------------------------------------------

    def _schemes(self, old: Node, new: Node) -> None:
        olds, news = _entries("securitySchemes", old.child("components"), new.child("components"))
        used = [set(_used_schemes(side.value)) for side in (old, new)]
        gone, come = (
            [n for n in some if n not in others] for some, others in ((olds, news), (news, olds))
        )
        for name in gone:
            twins = [n for n in come if _meaning(news[n]) == _meaning(olds[name])]
            rivals = [n for n in gone if _meaning(olds[n]) == _meaning(olds[name])]
            if len(twins) == len(rivals) == 1:
                self.schemes[name] = twins[0]
        for name, one in olds.items():
            now = self.schemes.get(name, name)
            two = news.get(now)
            # Whether anybody needs it is told in the base: what becomes needed is a change of `security`.
            kind = "SecurityScheme" if name in used[0] else "UnusedScheme"
            if two is None:
                self._add(whole(kind, one, None))
                continue
            if now != name:
                self._add(evolve(whole("SecurityScheme", one, two), kind="modified", word="key"))
            if kind == "UnusedScheme":
                self._words(kind, one, two)
            else:
                self._scheme(one, two)
        for name in come:
            if name not in self.schemes.values():
                self._add(whole("SecurityScheme", None, news[name]))

    def _scheme(self, old: Node, new: Node) -> None:
        if old.value.get("in") != new.value.get("in"):  # in headers, names are the same in capitals
            names = [str(side.value.get("name")) for side in (old, new)]
            if names[0].lower() == names[1].lower():
                old = evolve(old, value={**old.value, "name": new.value.get("name")})
        self._words("SecurityScheme", old, new)
        self._pairs("Flow", _entries("flows", old, new), self._flow)

    def _flow(self, old: Node, new: Node) -> None:
        self._words("Flow", old, new)
        olds, news = old.child("scopes"), new.child("scopes")
        for scope in {**olds.value, **news.value}:
            if scope in olds.value and scope in news.value:
                if olds.value[scope] != news.value[scope]:
                    self._add(modified("ScopeText", scope, olds, news))
            else:
                one, two = (s.child(scope) if scope in s.value else None for s in (olds, news))
                self._add(whole("Scope", one, two))

    def _moved_paths(self, old: Node, new: Node) -> tuple[dict[str, Node], dict[str, Node]]:
        """Return the paths; one whose operations stand under another path now is compared with that."""
        olds, news = _entries("paths", old, new)
        gone, come = (
            {name: _operation_ids(one) for name, one in some.items() if name not in others}
            for some, others in ((olds, news), (news, olds))
        )
        for name, ids in gone.items():
            twins = [n for n, others in come.items() if ids and ids & others]
            if len(twins) == 1 and sum(bool(ids & others) for others in gone.values()) == 1:
                one, two = olds[name], news[twins[0]]
                self._add(evolve(whole("PathItem", one, two), kind="modified", word="key"))
                self._path(one, two)
                del olds[name], news[twins[0]]
        return olds, news

    # Operations ---------------------------------------------------------------------------------

    def _path(self, old: Node, new: Node) -> None:
        self._words("PathItem", old, new)
        methods = [
            {name: side.child(name) for name in METHODS if name in side.value}
            for side in (old, new)
        ]
        kind = {"paths": "Operation", "webhooks": "Webhook"}.get(str(old.at[0]), "Operation")
        self._pairs("Callback" if "callbacks" in old.at else kind, methods, self._operation)

    def _operation(self, old: Node, new: Node) -> None:
        self._words("Operation", old, new)
        parameters = [
            {(p.value["in"], p.value["name"]): p for p in side.items("parameters")}
            for side in (old, new)
        ]
        inner = partial(self._described, "Parameter")
        self._pairs("Parameter", parameters, inner, _places("parameters", old, new))
        self._servers(old, new)
        self._security(old, new)
        bodies = [
            {"requestBody": side.child("requestBody")} if "requestBody" in side.value else {}
            for side in (old, new)
        ]
        self._pairs("RequestBody", bodies, partial(self._holder, "RequestBody"))
        self._pairs("Response", _entries("responses", old, new), self._response)
        use = _places("callbacks", old, new)
        self._pairs("Callback", _entries("callbacks", old, new), self._path, use)

    def _security(self, old: Node, new: Node) -> None:
        before = [
            {self.schemes.get(name, name): scopes for name, scopes in one.items()}
            for one in old.value["security"]
        ]
        if before != new.value["security"]:
            change = modified("SecurityRequirement", "security", old, new)
            self._add(evolve(change, old=before))

    def _servers(self, old: Node, new: Node) -> None:
        olds, news = ({s.value["url"]: s for s in side.items("servers")} for side in (old, new))
        self._pairs("Server", (olds, news), self._server, _places("servers", old, new))
        before, after = (
            [url for url in side if url in olds and url in news] for side in (olds, news)
        )
        moved = next(iter(olds)) in news and next(iter(olds)) != next(iter(news))
        if moved or before != after:
            self._add(modified("ServerOrder", "servers", old, new))

    def _server(self, old: Node, new: Node) -> None:
        self._words("Server", old, new)
        self._pairs(
            "ServerVariable",
            _entries("variables", old, new),
            partial(self._words, "ServerVariable"),
        )

    def _response(self, old: Node, new: Node) -> None:
        self._holder("Response", old, new)
        self._headers(old, new)

    def _headers(self, old: Node, new: Node) -> None:
        self._pairs("Header", _entries("headers", old, new), partial(self._described, "Header"))

    def _described(self, kind: str, old: Node, new: Node) -> None:
        """Compare two parameters or headers, whose value has a schema or a media type."""
        if ("content" in old.value) != ("content" in new.value):
            self._words(kind, old, new)
            self._add(modified(kind, "content", old, new))
            self.schemas.covered += [((*old.at, "schema"), (*new.at, "schema"))]
        else:
            self._holder(kind, old, new)

    def _holder(self, kind: str, old: Node, new: Node) -> None:
        """Compare two objects that have a schema, or one for each media type."""
        self._words(kind, old, new)
        self.schemas.one("schema", old, new)
        self._pairs("MediaType", self._ranges(old, new), self._media)

    def _ranges(self, old: Node, new: Node) -> tuple[dict[str, Node], dict[str, Node]]:
        """Return the media types; one that a range replaced, or that replaced a range, is compared with it."""
        olds, news = _entries("content", old, new)
        come = [one for one in news if one not in olds]
        for name in [one for one in olds if one not in news]:
            twins = [one for one in come if _is_wider(one, name)]
            narrower = [one for one in come if _is_wider(name, one)]
            if len(twins) + len(narrower) == 1:
                (other,) = twins or narrower
                one, two = olds.pop(name), new.child("content").child(other)
                news.pop(other, None)
                effect = WIDENED if twins else NARROWED
                self._add(
                    evolve(whole("MediaRange", one, two, effect), kind="modified", word="key")
                )
                self._media(one, two)
        return olds, news

    def _media(self, old: Node, new: Node) -> None:
        self._words("MediaType", old, new)
        self.schemas.one("schema", old, new)
        olds, news = _entries("encoding", old, new)
        for name in {**olds, **news}:
            one = olds.get(name, Node(_PLAIN, old.at))
            two = news.get(name, Node(_PLAIN, new.at))
            self._words("Encoding", one, two)
            self._headers(one, two)


_PLAIN: Final[dict[str, Any]] = {
    "style": "form",
    "explode": True,
    "allowReserved": False,
    "headers": {},
}
"""The encoding of a part for which none is written."""


def _may_differ_in_explode(old: dict[str, Any], new: dict[str, Any]) -> bool:
    """Tell whether values of both sides depend on `explode`, and not on a `style` that changed."""
    return "explode" in old and "explode" in new and old.get("style") == new.get("style")


def _entries(word: str, old: Node, new: Node) -> tuple[dict[str, Node], dict[str, Node]]:
    return old.children(word), new.children(word)


def _places(word: str, old: Node, new: Node) -> tuple[Pointer, Pointer]:
    return (*old.at, word), (*new.at, word)


def _operation_ids(item: Node) -> frozenset[str]:
    found = (item.value.get(method, {}).get("operationId") for method in METHODS)
    return frozenset(str(one) for one in found if one is not None)


def _is_wider(one: str, other: str) -> bool:
    """Tell whether a media type is a range that another one is in, or the other one without parameters."""
    outer, inner = one.partition(";"), other.partition(";")
    if outer[2]:
        return False
    if outer[0] == inner[0]:
        return bool(inner[2])
    return outer[0] == "*/*" or (
        outer[0].endswith("/*") and inner[0].startswith(outer[0].removesuffix("*"))
    )


def _meaning(scheme: Node) -> dict[str, Any]:
    return {word: value for word, value in scheme.value.items() if word not in _PEOPLE}


def _used_schemes(document: Any) -> set[str]:
    """Return the names of the schemes that some operation needs."""
    found: set[str] = set()
    for section in ("paths", "webhooks"):
        for item in document[section].values():
            for method in METHODS:
                for needed in item.get(method, {}).get("security", ()):
                    found |= needed.keys()
    return found
