"""
One schema as a view: what is hidden goes, and references lead to views of the same side.
"""

from __future__ import annotations

from typing import Any, Final

from attrs import define

from codegen.normalize.reachability import CONDITIONS, Hidden, Mode, mode_below
from codegen.openapi.grammar import rebuild
from codegen.openapi.predicates import is_object
from codegen.openapi.references import is_component, mapping_target, target_of

Chain = tuple[dict[str, Any], ...]

# Keywords whose schemas describe the same object as the schema they stand in.
SAME: Final = frozenset({"allOf", "oneOf", "anyOf", "then", "else", "dependentSchemas"})


@define
class Rewriter:
    """Turns schemas, and whatever holds schemas, into views."""

    schemas: dict[str, Any]
    marks: Hidden
    suffix: str
    names: dict[str, str]
    """The write view's name by the schema's."""
    steps_left: int = 1_000_000
    """
    How many schemas may still be looked at to see whether a required name is hidden elsewhere.

    Without an end, ten thousand schemas in a row would be looked at fifty million times. After it
    names stay required whose properties are gone, which changes nothing.
    """

    def rewrite(self, kind: str, node: Any, mode: Mode | None) -> Any:
        """Return the node with each schema in it as the view for its side."""
        if not isinstance(node, dict):
            return node
        if kind == "schema":
            return self.schema(node, mode or "read", ())

        def change(steps: tuple[Any, ...], inner: str, value: Any) -> Any:
            if (kind, steps[0]) == ("components", "schemas"):
                return value
            return self.rewrite(inner, value, mode_below(mode, steps, inner))

        result = rebuild(kind, node, change)
        if mode == "write" and isinstance(result.get("$ref"), str):
            result["$ref"] = self._reference(result["$ref"])
        return result

    def schema(self, schema: Any, mode: Mode, around: Chain) -> Any:
        """Return a view of a schema; `around` are the schemas that describe the same object."""
        if not isinstance(schema, dict):
            return schema
        here = (*around, schema)

        def change(steps: tuple[Any, ...], _kind: str, value: Any) -> Any:
            if steps[0] in CONDITIONS:
                return self._condition(value, mode)
            return self.schema(value, mode, here if steps[0] in SAME else ())

        result = rebuild("schema", schema, change)
        self._drop(schema, result, mode, here)
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

    def _drop(
        self,
        schema: dict[str, Any],
        result: dict[str, Any],
        mode: Mode,
        here: Chain,
    ) -> None:
        """Take hidden properties out of `properties` and of `required`."""
        properties, required = schema.get("properties"), schema.get("required")
        if isinstance(properties, dict):
            kept = {
                name: result["properties"][name]
                for name, value in properties.items()
                if not self.marks.hides(value, mode)
            }
            result["properties"] = kept
            if not kept and properties and not set(schema) & {"type", "allOf", "oneOf", "anyOf"}:
                # Without a property left, nothing else would say that it is an object.
                result["type"] = "object"
        if isinstance(required, list) and (gone := self._gone(required, mode, here)):
            result["required"] = [name for name in required if name not in gone]
            if not result["required"]:
                del result["required"]  # OpenAPI 3.0 doesn't allow an empty list

    def _gone(self, required: list[Any], mode: Mode, here: Chain) -> set[str]:
        """Return the required names that are hidden wherever the same object describes them."""
        own: Any = here[-1].get("properties")
        if not isinstance(own, dict):
            own = {}
        names = [name for name in required if isinstance(name, str)]
        gone = {name for name in names if name in own and self.marks.hides(own[name], mode)}
        open_names = {name for name in names if name not in own}
        if open_names:
            shown, hidden_names = self._described(open_names, mode, here)
            gone |= hidden_names - shown
        return gone

    def _described(self, names: set[str], mode: Mode, here: Chain) -> tuple[set[str], set[str]]:
        shown, hidden_names = set[str](), set[str]()
        seen = set[str | None]()
        todo: list[Any] = list(here)
        while todo and self.steps_left:
            self.steps_left -= 1
            schema = todo.pop()
            if not isinstance(schema, dict):
                continue
            properties = schema.get("properties")
            if isinstance(properties, dict):
                for name in names & properties.keys():
                    hides = self.marks.hides(properties[name], mode)
                    (hidden_names if hides else shown).add(name)
            members = schema.get("allOf")
            todo.extend(members if isinstance(members, list) else ())
            inner = target_of(schema.get("$ref"))
            if inner in self.schemas and inner not in seen:
                seen.add(inner)
                todo.append(self.schemas[inner])
        return shown, hidden_names

    def _rename(self, schema: dict[str, Any], result: dict[str, Any]) -> None:
        if isinstance(schema.get("$ref"), str):
            result["$ref"] = self._reference(schema["$ref"])
        title = schema.get("title")
        if isinstance(title, str) and title and (is_object(schema) or "allOf" in schema):
            result["title"] = f"{title}{' ' if ' ' in title else ''}{self.suffix}"
        if isinstance(schema.get("discriminator"), dict):
            result["discriminator"] = self._discriminator(schema)

    def _reference(self, reference: str) -> str:
        name = target_of(reference)
        if name is None or name not in self.names:
            return reference
        parts = reference.split("/")
        parts[3] += self.names[name][len(name) :]
        return "/".join(parts)

    def _discriminator(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return the discriminator for write views: the values on the wire stay the contract's."""
        discriminator = schema["discriminator"]
        mapping = discriminator.get("mapping")
        mapping = mapping if isinstance(mapping, dict) else {}
        result = {value: self._mapping_target(where) for value, where in mapping.items()}
        explicit = {mapping_target(where, self.schemas) for where in mapping.values()}
        for keyword in ("oneOf", "anyOf"):
            members = schema.get(keyword)
            for member in members if isinstance(members, list) else ():
                # Without a mapping, a schema's name is the value; a view has another name.
                reference = str(member.get("$ref")) if isinstance(member, dict) else ""
                name = target_of(reference)
                if name in self.names and is_component(reference) and name not in explicit:
                    result.setdefault(name, self._reference(reference))
        return {**discriminator, "mapping": result} if result else discriminator

    def _mapping_target(self, where: Any) -> Any:
        if isinstance(where, str) and where in self.names:
            return self.names[where]
        return self._reference(where) if isinstance(where, str) else where
