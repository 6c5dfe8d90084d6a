"""
Contracts in canonical form: equal contracts come out equal, with requests and responses apart.

Two contracts that mean the same come out the same: path-level parameters, root servers and root
security stand at each operation, references to everything but schemas are gone, and each schema
stands twice, as it is sent (no read-only property) and as it is answered (no write-only one). What
the comparison then finds has one direction. Whatever is free text or data goes in as text with JSON
in it: nothing in a contract can make a comparison follow, fetch or run anything.
"""

from __future__ import annotations

import re
from typing import Any, Final

from attrs import define

from codegen.openapi.grammar import METHODS
from codegen.problems import Pointer
from tools.review.inputs.canonical_access import AccessBuilder
from tools.review.inputs.canonical_schema import Direction, SchemaBuilder, Source, as_text
from tools.review.inputs.flatten import ANNOTATIONS, Flattener
from tools.review.inputs.kinds import kinds_of

_OTHER: Final[dict[Direction, Direction]] = {"request": "response", "response": "request"}
_RARE: Final = ("allowReserved", "allowEmptyValue")
_DEEPEST: Final = 40
_WITH_PARTS: Final = ("multipart/", "application/x-www-form-urlencoded")
"""Media types whose parts have an encoding; OpenAPI: elsewhere it is ignored."""
_HAS_TEXT: Final = re.compile(r"json|xml|yaml|form|^text/|^multipart/|\*")
"""Media types of which a schema describes more than bytes."""
_IGNORED_HEADERS: Final = frozenset("accept content-type authorization".split())
"""OpenAPI: such a parameter is ignored."""
_STYLES: Final = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


@define
class CanonicalDocument:
    """A contract in canonical form."""

    document: dict[str, Any]
    sources: dict[Pointer, Source]

    def source(self, pointer: Pointer) -> Source:
        """Return the source of a pointer, or of its nearest ancestor that has one."""
        for length in range(len(pointer), -1, -1):
            if pointer[:length] in self.sources:
                return self.sources[pointer[:length]]
        return Source((), None)


def canonical_document(document: dict[str, Any]) -> CanonicalDocument:
    """Return the document in canonical form; raises TooLargeError."""
    flattener = Flattener(document)
    schemas = SchemaBuilder(flattener)
    access = AccessBuilder(flattener, schemas)
    return _DocumentBuilder(document, flattener, schemas, access).canonical_document()


@define
class _DocumentBuilder:
    document: dict[str, Any]
    flattener: Flattener
    schemas: SchemaBuilder
    access: AccessBuilder

    def canonical_document(self) -> CanonicalDocument:
        """Return the whole document."""
        self.record((), (), None)
        out: dict[str, Any] = {"openapi": "3.1.0", "info": self._info()}
        self.access.extensions(self.document, (), out, (), None, ("jsonSchemaDialect",))
        self._tags(out)
        for section in ("paths", "webhooks"):
            out[section] = {
                self._path(name): self.path_item(
                    (section, name),
                    (section, self._path(name)),
                    "request" if section == "paths" else "response",
                )
                for name in self.document.get(section, {})
                if not name.startswith("x-")
            }
        schemes = self.document.get("components", {}).get("securitySchemes", {})
        canonical = {
            name: self.access.scheme(("components", "securitySchemes", name)) for name in schemes
        }
        self.schemas.finish()
        schemas = dict(sorted(self.schemas.schemas.items()))
        out["components"] = {"securitySchemes": canonical, "schemas": schemas}
        return CanonicalDocument(out, self.schemas.sources)

    def record(self, out: Pointer, origin: Pointer, direction: Direction | None) -> None:
        """Remember the origin of a part."""
        self.schemas.record(out, origin, direction)

    def _info(self) -> dict[str, Any]:
        canonical: dict[str, Any] = {}
        for word, value in self.document["info"].items():
            plain = word in ("title", "version", "description", "summary")
            name = word if plain else f"x-{word}"
            canonical[name] = value if plain else as_text(value)
            self.record(("info", name), ("info", word), None)
        return canonical

    def _path(self, template: str) -> str:
        count = iter(range(1, 1000))
        return re.sub(r"\{[^{}]*\}", lambda _: f"{{{next(count)}}}", template)

    def _tags(self, out: dict[str, Any]) -> None:
        out["tags"] = []
        for index, tag in enumerate(self.document.get("tags", [])):
            self.record(("tags", len(out["tags"])), ("tags", index), None)
            text = {k: v for k, v in tag.items() if k in ("name", "description")}
            out["tags"].append(text)
        if "externalDocs" in self.document:
            out["x-externalDocs"] = as_text(self.document["externalDocs"])
            self.record(("x-externalDocs",), ("externalDocs",), None)

    def _words(
        self,
        node: Any,
        at: Pointer,
        out: Pointer,
        direction: Direction | None,
        words: tuple[str, ...],
    ) -> dict[str, Any]:
        """Return those of the words that say something."""
        for word in words:
            self.record((*out, word), (*at, word), direction)
        return {word: node[word] for word in words if node.get(word)}

    # Paths --------------------------------------------------------------------------------------

    def path_item(self, origin: Pointer, out: Pointer, direction: Direction) -> dict[str, Any]:
        """Return the operations of a path."""
        at = self.flattener.resolve(origin)
        node = self.flattener.value(at)
        self.record(out, at, None)
        canonical: dict[str, Any] = {}
        self.access.extensions(node, at, canonical, out, None, ("summary", "description"))
        for method in METHODS:
            if method in node:
                canonical[method] = self.operation(at, method, (*out, method), direction)
        return canonical

    def operation(
        self, item: Pointer, method: str, out: Pointer, direction: Direction
    ) -> dict[str, Any]:
        """Return an operation with all that its path and the document say for it."""
        origin = (*item, method)
        node = self.flattener.value(origin)
        self.record(out, origin, None)
        words = ("operationId", "summary", "description", "deprecated")
        canonical = self._words(node, origin, out, None, words)
        also = ("tags", "externalDocs")
        self.access.extensions(node, origin, canonical, out, None, also)
        canonical["parameters"] = self._parameters(item, origin, (*out, "parameters"), direction)
        self.access.servers(item, origin, canonical, out)
        self.access.security(origin, canonical, out)
        if "requestBody" in node:
            place = (*out, "requestBody")
            canonical["requestBody"] = self._body_of((*origin, "requestBody"), place, direction)
        canonical["responses"] = {}
        self.record((*out, "responses"), (*origin, "responses"), _OTHER[direction])
        for status in node.get("responses", {}):
            name = str(status).upper() if status != "default" else status
            place = (*out, "responses", name)
            here = (*origin, "responses", status)
            canonical["responses"][name] = self._response(here, place, _OTHER[direction])
        self._callbacks(origin, canonical, out, _OTHER[direction])
        return canonical

    def _callbacks(
        self, origin: Pointer, canonical: dict[str, Any], out: Pointer, direction: Direction
    ) -> None:
        """Add the calls that the API makes: what it sends there, its callers receive."""
        canonical["callbacks"] = {}
        callbacks = self.flattener.value(origin).get("callbacks", {})
        for name in callbacks if len(out) < _DEEPEST else ():
            at = self.flattener.resolve((*origin, "callbacks", name))
            for url, item in self.flattener.value(at).items():
                if url.startswith("x-") or not isinstance(item, dict):
                    continue
                # Nobody sees the name: the URL identifies it as long as no other has it.
                key = f"{url} {name}" if url in canonical["callbacks"] else url
                place = (*out, "callbacks", key)
                canonical["callbacks"][place[-1]] = self.path_item((*at, url), place, direction)

    def _parameters(
        self, item: Pointer, origin: Pointer, out: Pointer, direction: Direction
    ) -> list[dict[str, Any]]:
        found: dict[tuple[str, str], Pointer] = {}
        for holder in (item, origin):
            for index in range(len(self.flattener.value(holder).get("parameters", []))):
                at = self.flattener.resolve((*holder, "parameters", index))
                node = self.flattener.value(at)
                if "in" in node and "name" in node and not _is_ignored(node):
                    found[node["in"], node["name"]] = at
        self.record(out, (*origin, "parameters"), direction)
        template = [str(step) for step in item if "{" in str(step)]
        order = re.findall(r"\{([^{}]*)\}", template[-1]) if template else []
        return [
            self._parameter(at, (*out, index), direction, order)
            for index, (_, at) in enumerate(sorted(found.items()))
        ]

    def _parameter(
        self, at: Pointer, out: Pointer, direction: Direction, order: list[str]
    ) -> dict[str, Any]:
        node = self.flattener.value(at)
        kind = node["in"]
        style = node.get("style", _STYLES.get(kind, "form"))
        canonical = {
            "name": node["name"],
            "in": kind,
            "style": style,
        }
        if self._may_explode(node, at, style):
            canonical["explode"] = node.get("explode", style == "form")
        self.record(out, at, direction)
        for word in ("style", "explode"):
            if word in node:
                self.record((*out, word), (*at, word), direction)
        if kind == "path" and node["name"] in order:
            canonical["name"] = str(order.index(node["name"]) + 1)
            canonical["x-name"] = node["name"]
            self.record((*out, "x-name"), (*at, "name"), direction)
        if kind == "header":
            canonical["name"] = node["name"].lower()
        words = ("required", "deprecated", "allowReserved", "allowEmptyValue", "description")
        canonical.update(self._words(node, at, out, direction, words))
        self.access.extensions(node, at, canonical, out, direction, ("example", "examples"))
        self._holder(node, at, canonical, out, direction)
        return canonical

    def _may_explode(self, node: Any, at: Pointer, style: str) -> bool:
        """Tell whether a value can be one that `explode` writes in another way."""
        if "schema" not in node or style == "deepObject":
            return False
        kinds = kinds_of(self.flattener, (*at, "schema"))
        return bool(kinds & ({"object"} if style == "simple" else {"array", "object"}))

    def _holder(
        self, node: Any, at: Pointer, canonical: dict[str, Any], out: Pointer, direction: Direction
    ) -> None:
        if "schema" in node:
            canonical["schema"] = self.schemas.schema((*at, "schema"), (*out, "schema"), direction)
        self._content(node, at, canonical, out, direction)

    def _content(
        self, node: Any, at: Pointer, canonical: dict[str, Any], out: Pointer, direction: Direction
    ) -> None:
        if "content" in node:
            canonical["content"] = {}
            self.record((*out, "content"), (*at, "content"), direction)
            for kind in node["content"]:
                name = _media_type(kind)
                canonical["content"][name] = self._media(
                    (*at, "content", kind), (*out, "content", name), direction
                )

    def _media(self, at: Pointer, out: Pointer, direction: Direction) -> dict[str, Any]:
        node = self.flattener.value(at)
        canonical: dict[str, Any] = {}
        self.record(out, at, direction)
        if "schema" in node and not self._says_bytes((*at, "schema"), str(out[-1])):
            canonical["schema"] = self.schemas.schema((*at, "schema"), (*out, "schema"), direction)
        self.access.extensions(node, at, canonical, out, direction, ("example",))
        if node.get("encoding") and str(out[-1]).startswith(_WITH_PARTS):
            canonical["encoding"] = {}
            for name in node["encoding"]:
                canonical["encoding"][name] = self._encoding(
                    (*at, "encoding", name), (*out, "encoding", name), direction
                )
        for name in node.get("examples", {}):
            place = self.flattener.resolve((*at, "examples", name))
            canonical[f"x-example-{name}"] = as_text(self.flattener.value(place))
            self.record((*out, f"x-example-{name}"), place, direction)
        return canonical

    def _says_bytes(self, origin: Pointer, kind: str) -> bool:
        """Tell whether a schema says no more than OpenAPI 3.1 says without one: bytes of the media type."""
        if _HAS_TEXT.search(kind):
            return False
        flat = self.flattener.flat(origin)
        says = {w for w in flat.keywords if w not in ANNOTATIONS and not w.startswith("x-")}
        is_bytes = says == {"type", "contentMediaType"} and flat.value("type") == "string"
        return is_bytes and flat.value("contentMediaType") in (kind, "application/octet-stream")

    def _encoding(self, at: Pointer, out: Pointer, direction: Direction) -> dict[str, Any]:
        node = self.flattener.value(at)
        self.record(out, at, direction)
        canonical: dict[str, Any] = {}
        types = sorted(part.strip().lower() for part in node.get("contentType", "").split(","))
        if types not in ([""], [self._usual_type(at)]):
            canonical["contentType"] = ", ".join(types)
        style = node.get("style", "form")
        canonical["style"] = style
        canonical["explode"] = node.get("explode", style == "form")
        canonical["allowReserved"] = node.get("allowReserved", False)
        for word in canonical:
            self.record((*out, word), (*at, word) if word in node else at, direction)
        self.access.extensions(node, at, canonical, out, direction)
        canonical["headers"] = self._headers(at, out, direction)
        return canonical

    def _usual_type(self, at: Pointer) -> str:
        """Return the media type of a part for which none is written: OpenAPI, under Encoding Object."""
        *media, _, name = at
        if "schema" not in self.flattener.value(tuple(media)):
            return "application/octet-stream"
        part = self.flattener.flat((*media, "schema")).properties.get(str(name))
        flat = self.flattener.flat(part) if part is not None else None
        if flat is not None and flat.value("type") == "array" and "items" in flat.keywords:
            flat = self.flattener.flat(flat.keywords["items"][1])
        if flat is None or {"contentEncoding", "contentMediaType"} & flat.keywords.keys():
            return "application/octet-stream"
        types = flat.value("type")
        return {"object": "application/json", None: "application/octet-stream"}.get(
            types if isinstance(types, str) else None, "text/plain"
        )

    def _body_of(self, origin: Pointer, out: Pointer, direction: Direction) -> dict[str, Any]:
        at = self.flattener.resolve(origin)
        node = self.flattener.value(at)
        self.record(out, origin, direction)
        canonical = self._words(node, at, out, direction, ("description", "required"))
        self.access.extensions(node, at, canonical, out, direction)
        self._content(node, at, canonical, out, direction)
        return canonical

    def _response(self, origin: Pointer, out: Pointer, direction: Direction) -> dict[str, Any]:
        at = self.flattener.resolve(origin)
        node = self.flattener.value(at)
        self.record(out, origin, direction)
        canonical = self._words(node, at, out, direction, ("description",))
        self.access.extensions(node, at, canonical, out, direction, ("links",))
        self._content(node, at, canonical, out, direction)
        canonical["headers"] = self._headers(at, out, direction)
        return canonical

    def _headers(self, at: Pointer, out: Pointer, direction: Direction) -> dict[str, Any]:
        canonical: dict[str, Any] = {}
        for name in self.flattener.value(at).get("headers", {}):
            if name.lower() == "content-type":
                continue  # OpenAPI: ignored, the media type says it
            place = (*out, "headers", name.lower())
            header = self.flattener.resolve((*at, "headers", name))
            self.record(place, (*at, "headers", name), direction)
            inner = self.flattener.value(header)
            words = ("description", "required", "deprecated", "style", *_RARE)
            said = self._words(inner, header, place, direction, words)
            if self._may_explode(inner, header, "simple"):
                said["explode"] = inner.get("explode", False)
                self.record((*place, "explode"), (*header, "explode"), direction)
            if said.get("style") == "simple":
                del said["style"]  # the only one that there is
            self.access.extensions(inner, header, said, place, direction, ("example", "examples"))
            canonical[name.lower()] = said
            self._holder(inner, header, said, place, direction)
        return canonical


def _media_type(name: str) -> str:
    """Return a media type in one form; JSON is UTF-8, whether or not it is said (RFC 8259)."""
    first, *others = (part.strip() for part in name.lower().split(";"))
    if first.endswith(("/json", "+json")):
        others = [one for one in others if one.replace('"', "") != "charset=utf-8"]
    return "; ".join([first, *sorted(others)])


def _is_ignored(parameter: dict[str, Any]) -> bool:
    return parameter["in"] == "header" and str(parameter["name"]).lower() in _IGNORED_HEADERS
