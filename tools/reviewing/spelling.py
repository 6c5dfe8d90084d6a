"""
One spelling for equal contracts, with requests and answers apart.

Two contracts that mean the same come out the same: path-level parameters, root servers and root
security stand at each operation, references to everything but schemas are gone, and each schema
stands twice, as it is sent (no read-only property) and as it is answered (no write-only one). What
the comparison then finds has one direction. Whatever is free text or data goes in as text with JSON
in it: nothing in a contract can make the program that compares follow, fetch or run anything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from attrs import define

from codegen.openapi.grammar import METHODS
from codegen.problems import Pointer

from .flat import Flattener
from .schemas import Mark, SchemaSpeller, Way, as_text

_OTHER: Final[dict[Way, Way]] = {"request": "response", "response": "request"}
_STYLES: Final = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


@define
class Spelled:
    """A contract in its one spelling."""

    document: dict[str, Any]
    marks: dict[Pointer, Mark]

    def mark(self, pointer: Pointer) -> Mark:
        """Return the mark of a pointer or of its nearest ancestor that has one."""
        for length in range(len(pointer), -1, -1):
            if pointer[:length] in self.marks:
                return self.marks[pointer[:length]]
        return Mark((), None)


def spell(document: dict[str, Any]) -> Spelled:
    """Return the document in the one spelling; raises UnsupportedSpellingError."""
    flattener = Flattener(document)
    return _Speller(document, flattener, SchemaSpeller(flattener)).spell()


@define
class _Speller:
    document: dict[str, Any]
    flattener: Flattener
    schemas: SchemaSpeller

    def spell(self) -> Spelled:
        """Return the whole document."""
        self.mark((), (), None)
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
        spelled = {name: self._scheme(("components", "securitySchemes", name)) for name in schemes}
        self.schemas.finish()
        schemas = dict(sorted(self.schemas.schemas.items()))
        out["components"] = {"securitySchemes": spelled, "schemas": schemas}
        return Spelled(out, self.schemas.marks)

    def mark(self, out: Pointer, origin: Pointer, way: Way | None) -> None:
        """Remember where a part came from."""
        self.schemas.mark(out, origin, way)

    def _info(self) -> dict[str, Any]:
        spelled: dict[str, Any] = {}
        for word, value in self.document["info"].items():
            plain = word in ("title", "version", "description", "summary")
            name = word if plain else f"x-{word}"
            spelled[name] = value if plain else as_text(value)
            self.mark(("info", name), ("info", word), None)
        return spelled

    def _path(self, template: str) -> str:
        count = iter(range(1, 1000))
        return re.sub(r"\{[^{}]*\}", lambda _: f"{{{next(count)}}}", template)

    def _tags(self, out: dict[str, Any]) -> None:
        out["tags"] = []
        for index, tag in enumerate(self.document.get("tags", [])):
            self.mark(("tags", len(out["tags"])), ("tags", index), None)
            text = {k: v for k, v in tag.items() if k in ("name", "description")}
            out["tags"].append(text)
        if "externalDocs" in self.document:
            out["x-externalDocs"] = as_text(self.document["externalDocs"])
            self.mark(("x-externalDocs",), ("externalDocs",), None)

    def _scheme(self, origin: Pointer) -> dict[str, Any]:
        at = self.flattener.resolve(origin)
        self.mark(origin, at, None)
        spelled: dict[str, Any] = {}
        for word, value in self.flattener.value(at).items():
            kept = word in (
                *"type scheme in name bearerFormat openIdConnectUrl description".split(),
            )
            name = word if kept or word.startswith("x-") else f"x-{word}"
            spelled[name] = value if kept else as_text(value)
            self.mark((*origin, name), (*at, word), None)
        return spelled

    def extensions(
        self,
        node: Mapping[str, Any],
        origin: Pointer,
        out: dict[str, Any],
        place: Pointer,
        way: Way | None,
        also: tuple[str, ...] = (),
    ) -> None:
        """Copy `x-` extensions, and other words that need no rule, as text."""
        for word, value in node.items():
            if word.startswith("x-") or word in also:
                name = word if word.startswith("x-") else f"x-{word}"
                out[name] = as_text(value)
                self.mark((*place, name), (*origin, word), way)

    def _words(
        self, node: Any, at: Pointer, out: Pointer, way: Way | None, words: tuple[str, ...]
    ) -> dict[str, Any]:
        """Return those of the words that say something."""
        for word in words:
            self.mark((*out, word), (*at, word), way)
        return {word: node[word] for word in words if node.get(word)}

    # Paths --------------------------------------------------------------------------------------

    def path_item(self, origin: Pointer, out: Pointer, section: str) -> dict[str, Any]:
        """Return the operations of a path."""
        at = self.flattener.resolve(origin)
        node = self.flattener.value(at)
        way: Way = "request" if section == "paths" else "response"
        self.mark(out, at, None)
        spelled: dict[str, Any] = {}
        self.extensions(node, at, spelled, out, None, ("summary", "description"))
        for method in METHODS:
            if method in node:
                spelled[method] = self.operation(at, method, (*out, method), way)
        return spelled

    def operation(self, item: Pointer, method: str, out: Pointer, way: Way) -> dict[str, Any]:
        """Return an operation with all that its path and the document say for it."""
        origin = (*item, method)
        node = self.flattener.value(origin)
        self.mark(out, origin, None)
        words = ("operationId", "summary", "description", "deprecated")
        spelled = self._words(node, origin, out, None, words)
        also = ("tags", "externalDocs")
        self.extensions(node, origin, spelled, out, None, also)
        spelled["parameters"] = self._parameters(item, origin, (*out, "parameters"), way)
        self._servers(item, origin, spelled, out)
        self._security(origin, spelled, out)
        if "requestBody" in node:
            place = (*out, "requestBody")
            spelled["requestBody"] = self._body_of((*origin, "requestBody"), place, way)
        spelled["responses"] = {}
        self.mark((*out, "responses"), (*origin, "responses"), _OTHER[way])
        for status in node.get("responses", {}):
            name = str(status).upper() if status != "default" else status
            place = (*out, "responses", name)
            here = (*origin, "responses", status)
            spelled["responses"][name] = self._response(here, place, _OTHER[way])
        if node.get("callbacks"):
            spelled["x-callbacks"] = as_text(node["callbacks"])
            self.mark((*out, "x-callbacks"), (*origin, "callbacks"), None)
        return spelled

    def _parameters(
        self, item: Pointer, origin: Pointer, out: Pointer, way: Way
    ) -> list[dict[str, Any]]:
        found: dict[tuple[str, str], Pointer] = {}
        for holder in (item, origin):
            for index in range(len(self.flattener.value(holder).get("parameters", []))):
                at = self.flattener.resolve((*holder, "parameters", index))
                node = self.flattener.value(at)
                found[node["in"], node["name"]] = at
        self.mark(out, (*origin, "parameters"), way)
        template = [str(step) for step in item if "{" in str(step)]
        order = re.findall(r"\{([^{}]*)\}", template[-1]) if template else []
        return [
            self._parameter(at, (*out, index), way, order)
            for index, (_, at) in enumerate(sorted(found.items()))
        ]

    def _parameter(self, at: Pointer, out: Pointer, way: Way, order: list[str]) -> dict[str, Any]:
        node = self.flattener.value(at)
        kind = node["in"]
        style = node.get("style", _STYLES.get(kind, "form"))
        spelled = {
            "name": node["name"],
            "in": kind,
            "style": style,
            "explode": node.get("explode", style == "form"),
        }
        self.mark(out, at, way)
        if kind == "path" and node["name"] in order:
            spelled["name"] = str(order.index(node["name"]) + 1)
            spelled["x-name"] = node["name"]
            self.mark((*out, "x-name"), (*at, "name"), way)
        if kind == "header":
            spelled["name"] = node["name"].lower()
        words = ("required", "deprecated", "allowReserved", "allowEmptyValue", "description")
        spelled.update(self._words(node, at, out, way, words))
        self.extensions(node, at, spelled, out, way, ("example", "examples"))
        self._holder(node, at, spelled, out, way)
        return spelled

    def _holder(
        self, node: Any, at: Pointer, spelled: dict[str, Any], out: Pointer, way: Way
    ) -> None:
        if "schema" in node:
            spelled["schema"] = self.schemas.schema((*at, "schema"), (*out, "schema"), way)
        if "content" in node:
            spelled["content"] = {}
            self.mark((*out, "content"), (*at, "content"), way)
            for kind in node["content"]:
                name = "; ".join(part.strip() for part in kind.lower().split(";"))
                spelled["content"][name] = self._media(
                    (*at, "content", kind), (*out, "content", name), way
                )

    def _media(self, at: Pointer, out: Pointer, way: Way) -> dict[str, Any]:
        node = self.flattener.value(at)
        spelled: dict[str, Any] = {}
        self.mark(out, at, way)
        if "schema" in node:
            spelled["schema"] = self.schemas.schema((*at, "schema"), (*out, "schema"), way)
        self.extensions(node, at, spelled, out, way, ("example", "encoding"))
        for name in node.get("examples", {}):
            place = self.flattener.resolve((*at, "examples", name))
            spelled[f"x-example-{name}"] = as_text(self.flattener.value(place))
            self.mark((*out, f"x-example-{name}"), place, way)
        return spelled

    def _body_of(self, origin: Pointer, out: Pointer, way: Way) -> dict[str, Any]:
        at = self.flattener.resolve(origin)
        node = self.flattener.value(at)
        self.mark(out, origin, way)
        spelled = self._words(node, at, out, way, ("description", "required"))
        self.extensions(node, at, spelled, out, way)
        self._holder(node, at, spelled, out, way)
        return spelled

    def _response(self, origin: Pointer, out: Pointer, way: Way) -> dict[str, Any]:
        at = self.flattener.resolve(origin)
        node = self.flattener.value(at)
        self.mark(out, origin, way)
        spelled = self._words(node, at, out, way, ("description",))
        spelled["headers"] = {}
        self.extensions(node, at, spelled, out, way, ("links",))
        self._holder(node, at, spelled, out, way)
        for name in node.get("headers", {}):
            place = (*out, "headers", name.lower())
            header = self.flattener.resolve((*at, "headers", name))
            self.mark(place, (*at, "headers", name), way)
            inner = self.flattener.value(header)
            said = self._words(inner, header, place, way, ("description", "required"))
            spelled["headers"][name.lower()] = said
            self._holder(inner, header, spelled["headers"][name.lower()], place, way)
        return spelled

    def _servers(
        self, item: Pointer, origin: Pointer, spelled: dict[str, Any], out: Pointer
    ) -> None:
        holders = [origin, item, ()]
        held = [h for h in holders if self.flattener.value(h).get("servers")]
        spelled["servers"] = []
        if not held:
            spelled["servers"].append({"url": "/"})
            return
        self.mark((*out, "servers"), (*held[0], "servers"), None)
        for index, server in enumerate(self.flattener.value(held[0])["servers"]):
            at, place = (*held[0], "servers", index), (*out, "servers", index)
            self.mark(place, at, None)
            said = {w: server[w] for w in ("url", "description") if w in server}
            said["variables"] = {}
            for name, variable in server.get("variables", {}).items():
                here = (*at, "variables", name)
                self.mark((*place, "variables", name), here, None)
                inner = {w: variable[w] for w in ("default", "description") if w in variable}
                if "enum" in variable:
                    inner["enum"] = sorted(map(str, variable["enum"]))
                self.extensions(variable, here, inner, (*place, "variables", name), None)
                for word in variable:
                    self.mark((*place, "variables", name, word), (*here, word), None)
                said["variables"][name] = inner
            self.extensions(server, at, said, place, None)
            spelled["servers"].append(said)

    def _security(self, origin: Pointer, spelled: dict[str, Any], out: Pointer) -> None:
        holder: Pointer = origin if "security" in self.flattener.value(origin) else ()
        rules = self.flattener.value(holder).get("security")
        if rules is None:
            rules = []
        self.mark((*out, "security"), (*holder, "security"), None)
        spelled["security"] = [{n: sorted(s) for n, s in sorted(r.items())} for r in rules]
        for index in range(len(rules)):
            self.mark((*out, "security", index), (*holder, "security", index), None)
