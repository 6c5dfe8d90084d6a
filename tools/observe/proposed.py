"""
Schemas of undocumented fields as the contract's rules want them: described, with a source, each object named.
"""

from __future__ import annotations

from typing import Any, Final

from attrs import define, field

from tools.lint.rules import KEY_ORDER
from tools.operations.words import of_object, sentence

_REFERENCE: Final = "#/components/schemas/"
Node = dict[str, Any]


@define
class Proposed:
    """The schemas of new fields, and the named schemas that they need."""

    reason: str
    """The `x-source-reason` of each field."""
    taken: set[str]
    """Names that schemas of the contract have."""
    named: dict[str, Node] = field(factory=dict)

    def property(self, name: str, schema: Node) -> Node:
        """Return the schema of a field."""
        found = self._value(name, schema, in_list=False)
        found |= {
            "description": sentence("", name),
            "x-source": "none",
            "x-source-reason": self.reason,
        }
        return {key: found[key] for key in KEY_ORDER if key in found}

    def _value(self, name: str, schema: Node, *, in_list: bool) -> Node:
        kinds = schema.get("type", [])
        listed = kinds if isinstance(kinds, list) else [kinds]
        found = dict(schema)
        if "items" in found:
            found["items"] = self._value(name, found["items"], in_list=True)
        if isinstance(found.get("additionalProperties"), dict):
            inner = self._value(name, found["additionalProperties"], in_list=True)
            found["additionalProperties"] = inner
        elif "object" in listed and "properties" not in found:
            found["additionalProperties"] = {}
        elif "properties" in found:
            reference = {"$ref": _REFERENCE + self._object(name, found, in_list=in_list)}
            others = [kind for kind in listed if kind != "object"]
            found = {"oneOf": [reference, *({"type": kind} for kind in others)]}
            if not others:
                found = reference
            found |= {"readOnly": True} if schema.get("readOnly") else {}
        return found

    def _object(self, name: str, schema: Node, *, in_list: bool) -> str:
        """Make a named schema of an object, and return its name."""
        chosen = of_object(name, in_list=in_list)
        while chosen in self.taken:
            chosen += "2"
        self.taken.add(chosen)
        properties = {key: self.property(key, one) for key, one in schema["properties"].items()}
        self.named[chosen] = {
            "type": "object",
            "description": sentence("", chosen),
            "properties": properties,
        }
        return chosen
