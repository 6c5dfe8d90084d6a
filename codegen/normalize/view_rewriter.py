"""
One schema as a view: what is hidden goes, and references lead to views of the same side.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from codegen.normalize.reachability import CONDITIONS, mode_below
from codegen.normalize.schemas import BASE
from codegen.normalize.visibility import Hidden, Mode
from codegen.openapi.grammar import rebuild
from codegen.openapi.references import target_of


@define
class Rewriter:
    """Turns schemas, and whatever holds schemas, into views."""

    hidden: Hidden
    names: dict[str, str]
    """The write view's name by the schema's."""

    def rewrite(self, kind: str, node: Any, mode: Mode | None) -> Any:
        """Return the node with each schema in it as the view for its side."""
        if not isinstance(node, dict):
            return node
        if kind == "schema":
            return self.schema(node, mode or "read")

        def change(steps: tuple[Any, ...], inner: str, value: Any) -> Any:
            if (kind, steps[0]) == ("components", "schemas"):
                return value
            return self.rewrite(inner, value, mode_below(mode, steps, inner))

        result = rebuild(kind, node, change)
        if mode == "write" and isinstance(result.get("$ref"), str):
            result["$ref"] = self._reference(result["$ref"])
        return result

    def schema(self, schema: Any, mode: Mode) -> Any:
        """Return a view of a schema, whose `allOf` has been inherited."""
        if not isinstance(schema, dict):
            return schema

        def change(steps: tuple[Any, ...], _kind: str, value: Any) -> Any:
            if steps[0] in CONDITIONS:
                return self._condition(value, mode)
            return self.schema(value, mode)

        result = rebuild("schema", schema, change)
        self._drop(schema, result, mode)
        if mode == "write":
            self._rename(schema, result)
        return result

    def _condition(self, schema: Any, mode: Mode) -> Any:
        """Return the schema with its references renamed and nothing taken out."""
        if mode == "read" or not isinstance(schema, dict):
            return schema
        result = rebuild(
            "schema", schema, lambda _steps, _kind, value: self._condition(value, mode)
        )
        self._rename(schema, result)
        return result

    def _drop(self, schema: dict[str, Any], result: dict[str, Any], mode: Mode) -> None:
        """Take hidden properties out of `properties` and of `required`."""
        properties, required = schema.get("properties"), schema.get("required")
        if not isinstance(properties, dict):
            return
        hidden = {name for name, value in properties.items() if self.hidden.hides(value, mode)}
        kept = {name: result["properties"][name] for name in properties if name not in hidden}
        result["properties"] = kept
        if not kept and properties and not set(schema) & {"type", "allOf", "oneOf", "anyOf"}:
            # Without a property left, nothing else would say that it is an object.
            result["type"] = "object"
        if isinstance(required, list) and not hidden.isdisjoint(required):
            result["required"] = [name for name in required if name not in hidden]
            if not result["required"]:
                del result["required"]  # OpenAPI 3.0 doesn't allow an empty list

    def _rename(self, schema: dict[str, Any], result: dict[str, Any]) -> None:
        if isinstance(schema.get("$ref"), str):
            result["$ref"] = self._reference(schema["$ref"])
        if isinstance(schema.get("discriminator"), dict):
            result["discriminator"] = self._discriminator(schema["discriminator"])

    def _reference(self, reference: str) -> str:
        name = target_of(reference)
        if name is None or name not in self.names:
            return reference
        parts = reference.split("/")
        parts[3] += self.names[name][len(name) :]
        return "/".join(parts)

    def _discriminator(self, discriminator: dict[str, Any]) -> dict[str, Any]:
        """Return the discriminator for write views: the values on the wire stay the contract's."""
        mapping = discriminator.get("mapping")
        if isinstance(mapping, dict):
            renamed = {value: self._reference(where) for value, where in mapping.items()}
            discriminator = {**discriminator, "mapping": renamed}
        if BASE in discriminator:
            discriminator = {**discriminator, BASE: self._reference(discriminator[BASE])}
        return discriminator
