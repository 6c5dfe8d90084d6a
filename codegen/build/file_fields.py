"""
Files: `format: binary` is one where a part of a multipart body can be a file, and text everywhere else.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from codegen.build.media_types import read_as
from codegen.graphs import reachable
from codegen.openapi.grammar import walk
from codegen.openapi.predicates import has_fields
from codegen.openapi.references import component_schemas, resolved, target_of
from codegen.problems import Pointer


@frozen
class FileFields:
    """The components whose strings may be files, and those of them that are sent in another form as well."""

    components: frozenset[str]
    shared: frozenset[str]

    def may_be_file(self, pointer: Pointer) -> bool:
        """Return whether a string at a place may be a file."""
        if pointer[:2] == ("components", "schemas"):
            return pointer[2] in self.components
        return "content" in pointer and any(map(_is_multipart, map(str, pointer)))

    def may_be_text(self, pointer: Pointer) -> bool:
        """Return whether a string at such a place is text elsewhere."""
        return pointer[:2] == ("components", "schemas") and pointer[2] in self.shared


def _is_multipart(media_type: str) -> bool:
    return read_as(media_type).lower().startswith("multipart/")


def file_fields(document: dict[str, Any]) -> FileFields:
    """
    Find where files can be sent.

    Each component is looked at once for all operations, and none where nothing is multipart.
    """
    schemas = component_schemas(document)
    multipart: list[str] = []
    others: list[str] = []
    for at in walk(document):
        if at.kind != "operation" or at.pointer[0] != "paths":
            continue
        content = resolved(document, at.node.get("requestBody")).get("content") or {}
        for media_type, node in content.items():
            schema = (node or {}).get("schema")
            if _is_multipart(media_type):
                multipart += _objects(schema, schemas)
            else:
                others += _named(schema)
    parts = reachable(multipart, lambda name: _fields(name, schemas))
    texts = reachable(others, lambda name: _named(schemas.get(name))) if parts else set()
    return FileFields(frozenset(parts), frozenset(parts & texts))


def _named(schema: Any) -> Iterator[str]:
    for met in walk(schema, "schema"):
        name = target_of(met.node.get("$ref"))
        if name is not None:
            yield name


def _objects(schema: Any, schemas: dict[str, Any]) -> list[str]:
    """Return the components that a body is one of."""
    found: list[str] = []
    todo = [schema]
    while todo:
        node = todo.pop()
        if not isinstance(node, dict):
            continue
        name = target_of(node.get("$ref"))
        if name is not None and name not in found:
            found.append(name)
            todo.append(schemas.get(name))
        todo += [one for key in ("oneOf", "anyOf") for one in node.get(key) or ()]
    return found


def _fields(name: str, schemas: dict[str, Any]) -> Iterator[str]:
    """Yield the components that the parts of an object are, apart from objects, which are JSON."""
    for met in walk(schemas.get(name), "schema"):
        target = target_of(met.node.get("$ref"))
        if target in schemas and not has_fields(schemas[target]):
            yield target
