"""
The way to an API in canonical form: servers, security schemes, and what an operation needs of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from attrs import define

from codegen.problems import Pointer
from tools.review.inputs.canonical_schema import Direction, SchemaBuilder, as_text
from tools.review.inputs.flatten import Flattener

_SCHEME: Final = frozenset("type scheme in name bearerFormat openIdConnectUrl description".split())
_FLOW: Final = frozenset("authorizationUrl tokenUrl refreshUrl scopes".split())


@define
class AccessBuilder:
    """Writes the parts of a document that say where to call, and with which credentials."""

    flattener: Flattener
    schemas: SchemaBuilder

    def record(self, out: Pointer, origin: Pointer, direction: Direction | None) -> None:
        """Remember the origin of a part."""
        self.schemas.record(out, origin, direction)

    def scheme(self, origin: Pointer) -> dict[str, Any]:
        """Return a security scheme."""
        at = self.flattener.resolve(origin)
        self.record(origin, at, None)
        canonical: dict[str, Any] = {}
        node = self.flattener.value(at)
        for word, value in node.items():
            kept = word in _SCHEME
            name = word if kept or word.startswith("x-") or word == "flows" else f"x-{word}"
            if word == "flows":
                canonical[name] = self._flows((*at, word), (*origin, word))
            else:
                canonical[name] = value if kept else as_text(value)
            self.record((*origin, name), (*at, word), None)
        # RFC 9110: names of schemes and of headers are the same in capitals.
        for word in ("scheme",) if node.get("in") != "header" else ("scheme", "name"):
            if isinstance(canonical.get(word), str):
                canonical[word] = canonical[word].lower()
        return canonical

    def _flows(self, at: Pointer, out: Pointer) -> dict[str, Any]:
        canonical: dict[str, Any] = {}
        for name, flow in self.flattener.value(at).items():
            if not isinstance(flow, dict):
                continue
            self.record((*out, name), (*at, name), None)
            kept = {word: value for word, value in flow.items() if word in _FLOW}
            for word in kept:
                self.record((*out, name, word), (*at, name, word), None)
            scopes = kept.get("scopes")
            kept["scopes"] = dict(scopes) if isinstance(scopes, dict) else {}
            for scope in kept["scopes"]:
                self.record((*out, name, "scopes", scope), (*at, name, "scopes", scope), None)
            self.extensions(flow, (*at, name), kept, (*out, name), None)
            canonical[name] = kept
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

    def servers(
        self, item: Pointer, origin: Pointer, canonical: dict[str, Any], out: Pointer
    ) -> None:
        """Add the servers that an operation is called at."""
        holders = [origin, item, ()]
        held = [h for h in holders if self.flattener.value(h).get("servers")]
        canonical["servers"] = []
        if not held:
            canonical["servers"].append({"url": "/"})
            self.record((*out, "servers", 0), ("servers",), None)
            return
        self.record((*out, "servers"), (*held[0], "servers"), None)
        for index, server in enumerate(self.flattener.value(held[0])["servers"]):
            at, place = (*held[0], "servers", index), (*out, "servers", index)
            self.record(place, at, None)
            said = {w: server[w] for w in ("url", "description") if w in server}
            said["url"] = same_server(str(said.get("url", "/")))
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

    def security(self, origin: Pointer, canonical: dict[str, Any], out: Pointer) -> None:
        """Add the credentials that an operation needs."""
        holder: Pointer = origin if "security" in self.flattener.value(origin) else ()
        rules = self.flattener.value(holder).get("security")
        if rules is None:
            rules = []
        self.record((*out, "security"), (*holder, "security"), None)
        canonical["security"] = [
            {name: sorted(map(str, scopes or ())) for name, scopes in sorted(rule.items())}
            for rule in rules
        ]
        for index in range(len(rules)):
            self.record((*out, "security", index), (*holder, "security", index), None)


def same_server(url: str) -> str:
    """Return the URL of a server as all that reach the same requests are written."""
    found = re.match(r"([a-z][a-z0-9+.-]*)://([^/?#]*)(.*)", url, re.IGNORECASE)
    if found is None:
        return url.rstrip("/") or "/"
    scheme, host, path = found[1].lower(), found[2], found[3]
    parts = re.split(r"(\{[^{}]*\})", host)
    host = "".join(part if part.startswith("{") else part.lower() for part in parts)
    host = host.removesuffix({"https": ":443", "http": ":80"}.get(scheme, ":"))
    return f"{scheme}://{host}{path.rstrip('/')}"
