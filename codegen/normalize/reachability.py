"""
Reachability: the schemas that requests are made of, and those that responses are made of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from codegen.graphs import reachable
from codegen.normalize.visibility import Hidden, Mode
from codegen.openapi.grammar import children
from codegen.openapi.predicates import is_object
from codegen.openapi.references import (
    component_schemas,
    find,
    mapping_target,
    steps_of,
    target_of,
)

# Keywords that state a condition: taking a name out of their `required` would turn it around.
CONDITIONS: Final = frozenset({"not", "if"})


def references(
    schema: Any, mode: Mode, hidden: Hidden, schemas: Mapping[str, Any]
) -> Iterator[str]:
    """Yield the names of the component schemas that a view of the schema refers to."""
    todo: list[tuple[Any, bool]] = [(schema, False)]
    while todo:
        node, in_condition = todo.pop()
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
            inside = in_condition or steps[0] in CONDITIONS
            if inside or steps[0] != "properties" or not hidden.hides(value, mode):
                todo.append((value, inside))


def reach(
    starts: Iterable[str], schemas: Mapping[str, Any], mode: Mode, hidden: Hidden
) -> set[str]:
    """Return the names of the component schemas that a view of the roots is made of."""

    def targets(name: str) -> Iterator[str]:
        return (one for one in references(schemas[name], mode, hidden, schemas) if one in schemas)

    return reachable((name for name in starts if name in schemas), targets)


def roots(document: dict[str, Any], hidden: Hidden) -> dict[Mode, set[str]]:
    """Return the component schemas that requests and responses refer to themselves."""
    schemas = component_schemas(document)
    found: dict[Mode, set[str]] = {"read": set(), "write": set()}
    todo: list[tuple[str, Any, Mode | None]] = [("document", document, None)]
    while todo:
        kind, node, mode = todo.pop()
        if not isinstance(node, dict):
            continue
        if kind == "schema":
            direction: Mode = mode or "read"
            found[direction].update(references(node, direction, hidden, schemas))
            continue
        for steps, inner, value in children(kind, node):
            if (kind, steps[0]) != ("components", "schemas"):
                todo.append((inner, value, mode_below(mode, steps, inner)))
    return found


def update_roots(document: dict[str, Any], hidden: Hidden) -> set[str]:
    """Return the component schemas that the requests of PATCH and PUT refer to themselves."""
    schemas = component_schemas(document)
    found, followed = set[str](), set[str]()
    todo = list(_update_requests(document))
    while todo:
        kind, node = todo.pop()
        if not isinstance(node, dict):
            continue
        if kind == "schema":
            found.update(references(node, "write", hidden, schemas))
            continue
        todo.extend((inner, value) for _, inner, value in children(kind, node))
        reference = node.get("$ref")
        if isinstance(reference, str) and reference not in followed:
            followed.add(reference)
            target = find(document, steps_of(reference))
            todo.extend([(kind, target[1])] if target is not None else [])
    return found


def _update_requests(document: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield kind and value of each parameter and each body of a PATCH or a PUT."""
    for steps, _, item in children("document", document):
        if steps[0] != "paths" or not isinstance(item, dict):
            continue
        updates = [item[method] for method in ("patch", "put") if method in item]
        holders = [("pathItem", item), *(("operation", one) for one in updates)] if updates else []
        for holder_kind, holder in holders:
            for _, kind, value in children(holder_kind, holder):
                if kind in ("parameter", "requestBody"):
                    yield kind, value


def mode_below(mode: Mode | None, steps: tuple[Any, ...], kind: str) -> Mode | None:
    """Return the direction of an object, given that of the object that holds it: `None` is both."""
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
