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
from collections.abc import Mapping
from typing import Any, Final

from attrs import define

from codegen.openapi.grammar import METHODS
from codegen.problems import Pointer
from tools.review.inputs.canonical_schema import Direction, SchemaBuilder, Source, as_text
from tools.review.inputs.flatten import Flattener

_OTHER: Final[dict[Direction, Direction]] = {"request": "response", "response": "request"}
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
    return _DocumentBuilder(document, flattener, SchemaBuilder(flattener)).canonical_document()


@define
class _DocumentBuilder:
    document: dict[str, Any]
    flattener: Flattener
    schemas: SchemaBuilder

    def canonical_document(self) -> CanonicalDocument:
        """Return the whole document."""
        self.record((), (), None)
        out: dict[str, Any] = {"openapi": "3.1.0", "info": self._info()}
        self.extensions(self.document, (), out, (), None)
        self._tags(out)
        for section in ("paths", "webhooks"):
            out[section] = {
                self._path(name): self.path_item(
                    (section, name), (section, self._path(name)), section
                )
                for name in self.document.get(section, {})
            }
        schemes = self.document.get("components", {}).get("securitySchemes", {})
        canonical = {
            name: self._scheme(("components", "securitySchemes", name)) for name in schemes
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

    def _scheme(self, origin: Pointer) -> dict[str, Any]:
        at = self.flattener.resolve(origin)
        self.record(origin, at, None)
        canonical: dict[str, Any] = {}
        for word, value in self.flattener.value(at).items():
            kept = word in (
                *"type scheme in name bearerFormat openIdConnectUrl description".split(),
            )
            name = word if kept or word.startswith("x-") else f"x-{word}"
            canonical[name] = value if kept else as_text(value)
            self.record((*origin, name), (*at, word), None)
        return canonical

    def extensions(
        self,
        node: Mapping[str, Any],
        origin: Pointer,
        out: dict[str, Any],
        place: Pointer,
        direction: Direction | None,
        also: tuple[str, ...] = (),
    ) -> None:
        """Copy `x-` extensions, and other words that need no rule, as text."""
        for word, value in node.items():
            if word.startswith("x-") or word in also:
                name = word if word.startswith("x-") else f"x-{word}"
                out[name] = as_text(value)
                self.record((*place, name), (*origin, word), direction)

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

    def path_item(self, origin: Pointer, out: Pointer, section: str) -> dict[str, Any]:
        """Return the operations of a path."""
        at = self.flattener.resolve(origin)
        node = self.flattener.value(at)
        direction: Direction = "request" if section == "paths" else "response"
        self.record(out, at, None)
        canonical: dict[str, Any] = {}
        self.extensions(node, at, canonical, out, None, ("summary", "description"))
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
        self.extensions(node, origin, canonical, out, None, also)
        canonical["parameters"] = self._parameters(item, origin, (*out, "parameters"), direction)
        self._servers(item, origin, canonical, out)
        self._security(origin, canonical, out)
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
        if node.get("callbacks"):
            canonical["x-callbacks"] = as_text(node["callbacks"])
            self.record((*out, "x-callbacks"), (*origin, "callbacks"), None)
        return canonical

    def _parameters(
        self, item: Pointer, origin: Pointer, out: Pointer, direction: Direction
    ) -> list[dict[str, Any]]:
        found: dict[tuple[str, str], Pointer] = {}
        for holder in (item, origin):
            for index in range(len(self.flattener.value(holder).get("parameters", []))):
                at = self.flattener.resolve((*holder, "parameters", index))
                node = self.flattener.value(at)
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
            "explode": node.get("explode", style == "form"),
        }
        self.record(out, at, direction)
        if kind == "path" and node["name"] in order:
            canonical["name"] = str(order.index(node["name"]) + 1)
            canonical["x-name"] = node["name"]
            self.record((*out, "x-name"), (*at, "name"), direction)
        if kind == "header":
            canonical["name"] = node["name"].lower()
        words = ("required", "deprecated", "allowReserved", "allowEmptyValue", "description")
        canonical.update(self._words(node, at, out, direction, words))
        self.extensions(node, at, canonical, out, direction, ("example", "examples"))
        self._holder(node, at, canonical, out, direction)
        return canonical

    def _holder(
        self, node: Any, at: Pointer, canonical: dict[str, Any], out: Pointer, direction: Direction
    ) -> None:
        if "schema" in node:
            canonical["schema"] = self.schemas.schema((*at, "schema"), (*out, "schema"), direction)
        if "content" in node:
            canonical["content"] = {}
            self.record((*out, "content"), (*at, "content"), direction)
            for kind in node["content"]:
                name = "; ".join(part.strip() for part in kind.lower().split(";"))
                canonical["content"][name] = self._media(
                    (*at, "content", kind), (*out, "content", name), direction
                )

    def _media(self, at: Pointer, out: Pointer, direction: Direction) -> dict[str, Any]:
        node = self.flattener.value(at)
        canonical: dict[str, Any] = {}
        self.record(out, at, direction)
        if "schema" in node:
            canonical["schema"] = self.schemas.schema((*at, "schema"), (*out, "schema"), direction)
        self.extensions(node, at, canonical, out, direction, ("example", "encoding"))
        for name in node.get("examples", {}):
            place = self.flattener.resolve((*at, "examples", name))
            canonical[f"x-example-{name}"] = as_text(self.flattener.value(place))
            self.record((*out, f"x-example-{name}"), place, direction)
        return canonical

    def _body_of(self, origin: Pointer, out: Pointer, direction: Direction) -> dict[str, Any]:
        at = self.flattener.resolve(origin)
        node = self.flattener.value(at)
        self.record(out, origin, direction)
        canonical = self._words(node, at, out, direction, ("description", "required"))
        self.extensions(node, at, canonical, out, direction)
        self._holder(node, at, canonical, out, direction)
        return canonical

    def _response(self, origin: Pointer, out: Pointer, direction: Direction) -> dict[str, Any]:
        at = self.flattener.resolve(origin)
        node = self.flattener.value(at)
        self.record(out, origin, direction)
        canonical = self._words(node, at, out, direction, ("description",))
        canonical["headers"] = {}
        self.extensions(node, at, canonical, out, direction, ("links",))
        self._holder(node, at, canonical, out, direction)
        for name in node.get("headers", {}):
            place = (*out, "headers", name.lower())
            header = self.flattener.resolve((*at, "headers", name))
            self.record(place, (*at, "headers", name), direction)
            inner = self.flattener.value(header)
            said = self._words(inner, header, place, direction, ("description", "required"))
            canonical["headers"][name.lower()] = said
            self._holder(inner, header, canonical["headers"][name.lower()], place, direction)
        return canonical

    def _servers(
        self, item: Pointer, origin: Pointer, canonical: dict[str, Any], out: Pointer
    ) -> None:
        holders = [origin, item, ()]
        held = [h for h in holders if self.flattener.value(h).get("servers")]
        canonical["servers"] = []
        if not held:
            canonical["servers"].append({"url": "/"})
            return
        self.record((*out, "servers"), (*held[0], "servers"), None)
        for index, server in enumerate(self.flattener.value(held[0])["servers"]):
            at, place = (*held[0], "servers", index), (*out, "servers", index)
            self.record(place, at, None)
            said = {w: server[w] for w in ("url", "description") if w in server}
            said["variables"] = {}
            for name, variable in server.get("variables", {}).items():
                here = (*at, "variables", name)
                self.record((*place, "variables", name), here, None)
                inner = {w: variable[w] for w in ("default", "description") if w in variable}
                if "enum" in variable:
                    inner["enum"] = sorted(map(str, variable["enum"]))
                self.extensions(variable, here, inner, (*place, "variables", name), None)
                for word in variable:
                    self.record((*place, "variables", name, word), (*here, word), None)
                said["variables"][name] = inner
            self.extensions(server, at, said, place, None)
            canonical["servers"].append(said)

    def _security(self, origin: Pointer, canonical: dict[str, Any], out: Pointer) -> None:
        holder: Pointer = origin if "security" in self.flattener.value(origin) else ()
        rules = self.flattener.value(holder).get("security")
        if rules is None:
            rules = []
        self.record((*out, "security"), (*holder, "security"), None)
        canonical["security"] = [{n: sorted(s) for n, s in sorted(r.items())} for r in rules]
        for index in range(len(rules)):
            self.record((*out, "security", index), (*holder, "security", index), None)
