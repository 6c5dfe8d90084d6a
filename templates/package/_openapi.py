# pyright: basic
"""
Parts of a contract, as plain values: operations, media types, and schemas of JSON.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def operations(
    document: Mapping[str, Any],
) -> Iterator[tuple[str, str, Mapping[str, Any], str]]:
    """Yield method, path template, definition and JSON Pointer of each operation."""
    for template, item in without_extensions(document.get("paths", {})):
        for method in METHODS:
            if method in item:
                yield method, template, item[method], f"/paths/{step_of(template)}/{method}"


def without_extensions(node: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the paths, or the answers of an operation: extensions may stand among them."""
    return ((name, value) for name, value in node.items() if not name.startswith("x-"))


def at(document: Mapping[str, Any], pointer: str) -> tuple[str, Mapping[str, Any]]:
    """Follow references from a place in the document: where they end, and the mapping there."""
    node: Any = document
    for name in steps_of(pointer):
        node = node[int(name)] if isinstance(node, list) else node[name]
    if isinstance(node, Mapping) and "$ref" in node:
        return at(document, unquote(node["$ref"].removeprefix("#")))
    return pointer, node if isinstance(node, Mapping) else {}


def step_of(name: str) -> str:
    """Return a name as a step of a JSON Pointer (RFC 6901, section 3)."""
    return name.replace("~", "~0").replace("/", "~1")


def steps_of(pointer: str) -> list[str]:
    """Return the names that a JSON Pointer leads through."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def answer_schema(
    document: Mapping[str, Any], operation: Mapping[str, Any], pointer: str, status: int | str
) -> str:
    """Return the JSON Pointer of the schema of an answer's JSON; nothing if the contract has none."""
    name = answer_name(operation, status)
    if name is None:
        return ""
    return json_schema(document, operation["responses"][name], f"{pointer}/responses/{name}")


def answer_name(operation: Mapping[str, Any], status: int | str) -> str | None:
    """Return under what an answer is documented: its status, its range, or `default`."""
    names = (str(status), f"{str(status)[:1]}XX", "default")
    return next((name for name in names if name in operation.get("responses", {})), None)


def json_schema(document: Mapping[str, Any], holder: Any, pointer: str) -> str:
    """Return the JSON Pointer of the schema of the JSON in a body or an answer; nothing if it has none."""
    if "$ref" in holder:
        pointer = unquote(holder["$ref"].removeprefix("#"))
        holder = at(document, pointer)[1]
    for media_type, one in (holder.get("content") or {}).items():
        if is_json(media_type) and "schema" in one:
            return f"{pointer}/content/{step_of(media_type)}/schema"
    return ""


def essence(media_type: str) -> str:
    """Return a media type in lower case, without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Tell whether a media type is JSON."""
    kind = essence(media_type)
    return kind == "application/json" or kind.endswith("+json")
