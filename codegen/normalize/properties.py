"""
The properties of objects, and what has other names.
"""

from __future__ import annotations

from typing import Any

_Found = tuple[dict[str, Any], set[str], Any]
"""Properties, required names, and what is said of other names."""


class Properties:
    """The properties of each component, with those of what its `allOf` takes in."""

    def __init__(self, schemas: dict[str, Any]) -> None:
        self._schemas = schemas
        self._known: dict[str, _Found] = {}

    def fields(self, name: str) -> dict[str, tuple[Any, bool]]:
        """Schema of each property of a component, and whether it is required."""
        properties, required, _ = self._component(name)
        return {wire: (node, wire in required) for wire, node in properties.items()}

    def others(self, name: str) -> Any:
        """Schema of what has other names in a component, or a boolean; `None` where it isn't written."""
        return self._component(name)[2]

    def _component(self, name: str) -> _Found:
        if name not in self._known:
            self._known[name] = self._of(self._schemas.get(name, {}))
        return self._known[name]

    def _of(self, schema: dict[str, Any]) -> _Found:
        """What a schema says: what its `allOf` says first, in its order."""
        if "$ref" in schema:
            return self._component(str(schema["$ref"]).removeprefix("#/components/schemas/"))
        found: dict[str, Any] = {}
        required: set[str] = set()
        others: Any = None
        for part in schema.get("allOf", []):
            inherited, needed, free = self._of(part)
            found |= inherited
            required |= needed
            others = _narrower(others, free)
        found |= schema.get("properties") or {}
        required.update(schema.get("required") or [])
        return found, required, _narrower(others, _written(schema))


def _written(schema: dict[str, Any]) -> Any:
    """What a schema says of other names than its own; those of `patternProperties` may hold anything."""
    written = schema.get("additionalProperties")
    return True if written is not None and schema.get("patternProperties") else written


def _narrower(one: Any, other: Any) -> Any:
    """Which of two `additionalProperties` tells more where both hold; of two schemas, the latter."""
    if other is None or one is False:
        return one
    return one if other is True and one is not None else other
