"""
Modules of models: schemas that refer to each other in a cycle share one, since no order of imports would do.
"""

from __future__ import annotations

from codegen.graphs import components
from codegen.normalize.views import Views
from codegen.openapi.grammar import walk
from codegen.openapi.references import component_schemas, target_of


def module_names(views: Views) -> dict[str, str]:
    """
    Return the schema whose name the module takes, for each schema of the contract.

    A cycle takes the name of its first schema; every other schema has a module of its own.
    """
    graph = _graph(views)
    found: dict[str, str] = {}
    for component in components(graph):
        found |= dict.fromkeys(component, component[0])
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
