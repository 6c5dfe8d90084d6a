"""
Faults of parameters that change nothing that is sent: each is repaired in place, and is a warning.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from codegen.openapi.grammar import FRAMING, Occurrence
from codegen.openapi.references import resolved
from codegen.text import shown

Node = dict[str, Any]
_Say = Callable[..., None]


def repair_parameter(document: Node, at: Occurrence, say: _Say) -> None:
    """Give a parameter a schema: the only one of two, or that of Swagger 2, where it is a single value."""
    node = at.node
    _sent_otherwise(document, at, say)
    if "schema" in node and "content" in node:
        say((*at.pointer, "content"), "a parameter has `schema` or `content`, not both")
        del node["content"]
    if "$ref" in node or "schema" in node or "content" in node:
        return
    kind = node.get("type")
    if kind in ("string", "integer", "number", "boolean"):
        say((*at.pointer, "schema"), "`schema` is missing", "put the type into `schema`")
        keys = [key for key in node if key in _OF_SCHEMA]
        node["schema"] = {key: node.pop(key) for key in keys}
    elif kind is None and "in" in node:
        say((*at.pointer, "schema"), "`schema` is missing", "add `schema: {type: …}`")
        node["schema"] = {}


def _sent_otherwise(document: Node, at: Occurrence, say: _Say) -> None:
    """Tell of a parameter that the connection sends, and of a style that changes nothing in a single value."""
    node, where = at.node, str(at.node.get("in"))
    name, style = str(node.get("name")), node.get("style")
    if where == "header" and name.lower() in FRAMING:
        say(
            at.pointer,
            f"the header {shown(name)} is the connection's own",
            "remove it",
            at=at.pointer,
        )
    is_single = _is_single(resolved(document, node.get("schema")))
    if isinstance(style, str) and where in _STYLES and style not in _STYLES[where] and is_single:
        said = f"the style {shown(style)} is none of a parameter in the {where}"
        say((*at.pointer, "style"), said, "remove it")
        del node["style"]


def _is_single(schema: Node) -> bool:
    """Return whether a schema has types of single values, and no others."""
    kinds = schema.get("type")
    listed = kinds if isinstance(kinds, list) else [kinds]
    return bool(listed) and all(one in _SINGLE for one in listed)


_SINGLE: Final = ("string", "integer", "number", "boolean", "null")
_STYLES: Final = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
_OF_SCHEMA: Final = frozenset({
    "default", "enum", "exclusiveMaximum", "exclusiveMinimum", "format", "maximum", "maxLength",
    "minimum", "minLength", "multipleOf", "pattern", "type",
})  # fmt: skip
