"""
Which schemas share a module: those that refer to each other in a ring, which no order of imports
could satisfy.
"""

from __future__ import annotations

from codegen.normalize.views import Views
from codegen.openapi.grammar import walk
from codegen.openapi.references import component_schemas, target_of


def homes(views: Views) -> dict[str, str]:
    """
    Return the schema of the contract whose name the module takes, for each schema of the contract.

    A ring takes the name of its first schema; every other schema has a module of its own.
    """
    graph = _graph(views)
    leads_to = {name: reached(name, graph) for name in in_rings(graph)}
    found: dict[str, str] = {}
    for name in graph:
        if name not in found:
            found[name] = name
            for other in leads_to.get(name, ()):
                if name in leads_to.get(other, ()):
                    found.setdefault(other, name)
    return found


def _graph(views: Views) -> dict[str, set[str]]:
    """The schemas of the contract, and those that each refers to in either view."""
    schemas = component_schemas(views.document)
    graph: dict[str, set[str]] = {}
    for name, origin in views.origins.items():
        named = graph.setdefault(origin.schema, set())
        for met in walk(schemas[name], "schema"):
            target = target_of(met.node.get("$ref"))
            if target in views.origins:
                named.add(views.origins[target].schema)
    return graph


def in_rings(graph: dict[str, set[str]]) -> list[str]:
    """The names that may be in a ring: what is left when all that leads nowhere is taken away."""
    users: dict[str, set[str]] = {name: set() for name in graph}
    for name, inner in graph.items():
        for other in inner:
            users[other].add(name)
    open_ends = {name: len(inner) for name, inner in graph.items()}
    todo = [name for name, count in open_ends.items() if count == 0]
    gone = set(todo)
    while todo:
        for user in users[todo.pop()]:
            open_ends[user] -= 1
            if open_ends[user] == 0:
                gone.add(user)
                todo.append(user)
    return [name for name in graph if name not in gone]


def reached(start: str, graph: dict[str, set[str]]) -> set[str]:
    """The names that `start` leads to."""
    seen: set[str] = set()
    todo = [start]
    while todo:
        for name in graph[todo.pop()] - seen:
            seen.add(name)
            todo.append(name)
    return seen
