"""
Modules of models: schemas that refer to each other in a cycle share one, since no order of imports would do.
"""

from __future__ import annotations

from collections.abc import Mapping

from codegen.graphs import components
from codegen.normalize.views import Views
from codegen.openapi.grammar import walk
from codegen.openapi.references import component_schemas, target_of
from codegen.problems import Problem, UsageError
from codegen.python.names import folded, snake
from codegen.settings.settings import in_effect
from codegen.text import shown


def module_names(views: Views, told: Mapping[str, str]) -> dict[str, str]:
    """
    Return what the module is called after, for each schema of the contract.

    A cycle takes the name of its first schema; every other schema has a module of its own. `told` are the names
    that the settings have, by schema.

    Raises:
        UsageError: one of these is that of another module.
    """
    graph = _graph(views)
    found: dict[str, str] = {}
    taken: dict[str, str] = {}
    problems: list[Problem] = []
    for component in components(graph):
        name = next((told[name] for name in component if name in told), component[0])
        found |= dict.fromkeys(component, name)
        first = taken.setdefault(folded(snake(name)), component[0])
        if first != component[0] and not told.keys().isdisjoint((first, *component)):
            message = f"two classes would be in the module {shown(snake(name))}"
            problems.append(
                in_effect().problem(("class_overrides",), message, "choose another name")
            )
    if problems:
        raise UsageError(problems)
    return found


def _graph(views: Views) -> dict[str, set[str]]:
    """Return the schemas of the contract, and those that each refers to in either view."""
    schemas = component_schemas(views.document)
    graph: dict[str, set[str]] = {}
    for name, origin in views.origins.items():
        named = graph.setdefault(origin.schema, set())
        for met in walk(schemas[name], "schema"):
            target = target_of(met.node.get("$ref"))
            if target in views.origins:
                named.add(views.origins[target].schema)
    return graph
