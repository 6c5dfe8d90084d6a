"""
Visibility: the properties that a view hides, by `readOnly` and `writeOnly`.

A property is read-only when it says so, when the schema it refers to does, when a member of its `allOf` does
(JSON Schema 2020-12 validation, section 9.4: one is enough), or when each member of its `oneOf` or `anyOf`
does, null aside. The same holds for write-only.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any, Final, Literal

from attrs import frozen

from codegen.graphs import inner_first
from codegen.openapi.references import members, target_of

Mode = Literal["read", "write"]

HIDING: Final[Mapping[Mode, str]] = {"read": "writeOnly", "write": "readOnly"}


@frozen
class Hidden:
    """The component schemas that are flagged: a property that refers to one is hidden in a view."""

    names: Mapping[Mode, frozenset[str]]

    def hides(self, schema: Any, mode: Mode) -> bool:
        """Return whether a property with this schema has no place in the view."""
        return _is_flagged(schema, HIDING[mode], self.names[mode])


def find_hidden(schemas: Mapping[str, Any]) -> Hidden:
    """Find the component schemas that are read-only, and those that are write-only."""
    order = inner_first({name: list(members(schema)) for name, schema in schemas.items()})
    found: dict[Mode, frozenset[str]] = {}
    for mode, flag in HIDING.items():
        names = set[str]()
        for name in order:
            if _is_flagged(schemas[name], flag, names):
                names.add(name)
        found[mode] = frozenset(names)
    return Hidden(found)


def _is_flagged(schema: Any, flag: str, names: Container[str | None]) -> bool:
    if not isinstance(schema, dict):
        return False
    reference = schema.get("$ref")
    if schema.get(flag) is True or target_of(reference) in names:
        return True
    if any(_is_flagged(member, flag, names) for member in _list(schema, "allOf")):
        return True
    for keyword in ("oneOf", "anyOf"):
        members = [member for member in _list(schema, keyword) if not _is_null(member)]
        if members and all(_is_flagged(member, flag, names) for member in members):
            return True
    return False


def _is_null(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") in ("null", ["null"])


def _list(schema: dict[str, Any], keyword: str) -> list[Any]:
    value = schema.get(keyword)
    return value if isinstance(value, list) else []
