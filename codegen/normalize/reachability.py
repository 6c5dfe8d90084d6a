"""
Which schemas requests reach, which answers reach, and what hides on the way.

Graphs are walked with lists of our own, never by calls, so a chain of ten thousand references is
only a list of ten thousand.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any, Final, Literal

from attrs import frozen

from codegen.graphs import inner_first, reachable
from codegen.openapi.grammar import children
from codegen.openapi.predicates import is_object
from codegen.openapi.references import component_schemas, mapping_target, members, target_of

Mode = Literal["read", "write"]

HIDING: Final[Mapping[Mode, str]] = {"read": "writeOnly", "write": "readOnly"}
# Keywords that state a condition: taking a name out of their `required` would turn it around.
CONDITIONS: Final = frozenset({"not", "if"})


@frozen
class Hidden:
    """The component schemas that are marked: a property that refers to one is hidden in a view."""

    names: Mapping[Mode, frozenset[str]]

    def hides(self, schema: Any, mode: Mode) -> bool:
        """Whether a property with this schema has no place in the view."""
        return _marked(schema, HIDING[mode], self.names[mode])


def hidden(schemas: Mapping[str, Any]) -> Hidden:
    """Find out which component schemas are read-only and which write-only."""
    order = inner_first({name: list(members(schema)) for name, schema in schemas.items()})
    found: dict[Mode, frozenset[str]] = {}
    for mode, flag in HIDING.items():
        names = set[str]()
        for name in order:
            if _marked(schemas[name], flag, names):
                names.add(name)
        found[mode] = frozenset(names)
    return Hidden(found)


def _marked(schema: Any, flag: str, names: Container[str | None]) -> bool:
    if not isinstance(schema, dict):
        return False
    reference = schema.get("$ref")
    if schema.get(flag) is True or target_of(reference) in names:
        return True
    if any(_marked(member, flag, names) for member in _list(schema, "allOf")):
        return True
    for keyword in ("oneOf", "anyOf"):
        members = [member for member in _list(schema, keyword) if not _is_null(member)]
        if members and all(_marked(member, flag, names) for member in members):
            return True
    return False


def _is_null(schema: Any) -> bool:
    return isinstance(schema, dict) and schema.get("type") in ("null", ["null"])


def _list(schema: dict[str, Any], keyword: str) -> list[Any]:
    value = schema.get(keyword)
    return value if isinstance(value, list) else []


def references(schema: Any, mode: Mode, marks: Hidden, schemas: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names of the component schemas that a view of the schema refers to."""
    todo: list[tuple[Any, bool]] = [(schema, False)]
    while todo:
        node, whole = todo.pop()
        if not isinstance(node, dict):
            continue
        name = target_of(node.get("$ref"))
        if name is not None:
            yield name
        discriminator = node.get("discriminator")
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        for value in mapping.values() if isinstance(mapping, dict) else ():
            name = mapping_target(value, schemas)
            if name is not None:
                yield name
        for steps, _, value in children("schema", node):
            # A condition is kept whole in both views, so all that it names has to be there.
            inside = whole or steps[0] in CONDITIONS
            if inside or steps[0] != "properties" or not marks.hides(value, mode):
                todo.append((value, inside))


def reach(roots: Iterable[str], schemas: Mapping[str, Any], mode: Mode, marks: Hidden) -> set[str]:
    """Return the names of the component schemas that a view of the roots is made of."""

    def targets(name: str) -> Iterator[str]:
        return (one for one in references(schemas[name], mode, marks, schemas) if one in schemas)

    return reachable((name for name in roots if name in schemas), targets)


def roots(document: dict[str, Any], marks: Hidden) -> dict[Mode, set[str]]:
    """Return the component schemas that requests and answers name themselves."""
    schemas = component_schemas(document)
    found: dict[Mode, set[str]] = {"read": set(), "write": set()}
    todo: list[tuple[str, Any, Mode | None]] = [("document", document, None)]
    while todo:
        kind, node, mode = todo.pop()
        if not isinstance(node, dict):
            continue
        if kind == "schema":
            side: Mode = mode or "read"
            found[side].update(references(node, side, marks, schemas))
            continue
        for steps, inner, value in children(kind, node):
            if (kind, steps[0]) != ("components", "schemas"):
                todo.append((inner, value, mode_below(mode, steps, inner)))
    return found


def mode_below(mode: Mode | None, steps: tuple[Any, ...], kind: str) -> Mode | None:
    """Return the side that an object is on, given the side of the object that holds it."""
    if mode is not None:
        return mode
    if steps[0] == "webhooks" or kind in ("callback", "response", "header"):
        return "read"
    return "write" if kind in ("requestBody", "parameter") else None


def with_objects(schemas: Mapping[str, Any]) -> set[str]:
    """Return the names of the schemas that are, hold or lead to an object."""
    users: dict[str, list[str]] = {}
    todo: list[str] = []
    for name, schema in schemas.items():
        nodes: list[Any] = [schema]
        while nodes:
            node = nodes.pop()
            if not isinstance(node, dict):
                continue
            inner = target_of(node.get("$ref"))
            if inner is not None:
                users.setdefault(inner, []).append(name)
            if is_object(node):
                todo.append(name)
                break
            nodes.extend(value for _, _, value in children("schema", node))
    return reachable(todo, lambda name: users.get(name, ()))
