"""
Documents with schemas, made in a line.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from codegen.normalize.views import Views

REPOSITORY: Final = Path(__file__).parents[2]
Schema = dict[str, Any]


def ref(name: str) -> Schema:
    """Return a reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def document(
    schemas: Schema, sent: Any = None, answered: Any = None, method: str = "patch", **more: Any
) -> Schema:
    """Return a contract whose one operation sends one schema and is answered with another."""
    operation: Schema = {"responses": {"200": {"description": "d"}}}
    if sent is not None:
        operation["requestBody"] = {"content": {"application/json": {"schema": sent}}}
    if answered is not None:
        operation["responses"]["200"]["content"] = {"application/json": {"schema": answered}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {method: operation}},
        "components": {"schemas": schemas},
        **more,
    }


def obj(**properties: Any) -> Schema:
    """Return an object schema."""
    return {"type": "object", "properties": properties}


def schemas_of(views: Views) -> Schema:
    """Return the schemas of the rewritten document."""
    schemas: Schema = views.document["components"]["schemas"]
    return schemas


TEXT: Final = {"type": "string"}
READ_ONLY: Final = {"type": "string", "readOnly": True}
WRITE_ONLY: Final = {"type": "string", "writeOnly": True}
