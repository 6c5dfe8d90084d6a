"""
Keys that OpenAPI 3.2 has and 3.1 does not: those that change nothing for a client are taken away.

Those that change something stay, and each is an error where it stands: `itemSchema`, `query` and
`additionalOperations`.
"""

from __future__ import annotations

from typing import Any, Final

from codegen.openapi.grammar import walk
from codegen.openapi.references import resolved

_WITHOUT_EFFECT: Final[dict[str, frozenset[str]]] = {
    "document": frozenset({"$self"}),
    "components": frozenset({"mediaTypes"}),
    "response": frozenset({"summary"}),
    "example": frozenset({"dataValue", "serializedValue"}),
    "securityScheme": frozenset({"deprecated", "oauth2MetadataUrl"}),
}
_OF_TAGS: Final = frozenset({"summary", "parent", "kind"})


def newer(document: dict[str, Any]) -> None:
    """Make a document of OpenAPI 3.2 one of 3.1 that means the same, in place."""
    components = document.get("components")
    media_types = components.get("mediaTypes") if isinstance(components, dict) else None
    for at in list(walk(document)):
        content = at.node.get("content")
        if isinstance(content, dict) and isinstance(media_types, dict):
            at.node["content"] = {name: resolved(document, one) for name, one in content.items()}
        servers = at.node.get("servers")
        for server in servers if isinstance(servers, list) else ():
            if isinstance(server, dict):
                server.pop("name", None)
        if at.kind == "parameter" and (at.node.get("in"), at.node.get("style")) == ("cookie",) * 2:
            del at.node["style"]  # the cookies that a client sends anyway
        if at.kind == "response" and "$ref" not in at.node:
            at.node.setdefault("description", str(at.node.get("summary", "")))
    for at in list(walk(document)):
        for key in _WITHOUT_EFFECT.get(at.kind, ()):
            at.node.pop(key, None)
    tags = document.get("tags")
    for tag in tags if isinstance(tags, list) else ():
        if isinstance(tag, dict):
            for key in _OF_TAGS:
                tag.pop(key, None)
