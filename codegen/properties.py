"""
The properties of objects.
"""

from __future__ import annotations

from typing import Any


class Properties:
    """The properties of each component, with those of what its `allOf` takes in."""

    def __init__(self, schemas: dict[str, Any]) -> None:
        self._schemas = schemas
        self._known: dict[str, tuple[dict[str, Any], set[str]]] = {}

    def fields(self, name: str) -> dict[str, tuple[Any, bool]]:
        """Schema of each property of a component, and whether it is required."""
        properties, required = self._component(name)
        return {wire: (node, wire in required) for wire, node in properties.items()}

    def _component(self, name: str) -> tuple[dict[str, Any], set[str]]:
        if name not in self._known:
            self._known[name] = self._of(self._schemas.get(name, {}))
        return self._known[name]

    def _of(self, schema: dict[str, Any]) -> tuple[dict[str, Any], set[str]]:
        """Properties and required names of a schema: those of its `allOf` first, in their order."""
        if "$ref" in schema:
            return self._component(str(schema["$ref"]).removeprefix("#/components/schemas/"))
        found: dict[str, Any] = {}
        required: set[str] = set()
        for part in schema.get("allOf", []):
            inherited, needed = self._of(part)
            found |= inherited
            required |= needed
        found |= schema.get("properties") or {}
        required.update(schema.get("required") or [])
        return found, required
