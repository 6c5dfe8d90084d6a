"""
Limits of what a contract may grow into: a small text must not become a huge package.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from codegen.graphs import inner_first
from codegen.openapi.references import members, target_of
from codegen.problems import Problem, Report

MAX_REFERENCES: Final = 60
MAX_FIELDS: Final = 200_000


def check_limits(schemas: Mapping[str, Any], report: Report) -> Iterator[Problem]:
    """Yield a problem for each limit that the component schemas break."""
    graph = {name: set(members(schema)) for name, schema in schemas.items()}
    depths: dict[str, int] = {}
    fields: dict[str, int] = {}
    total = 0
    for name in inner_first(graph):
        depths[name] = 1 + max((depths.get(one, 0) for one in graph[name]), default=0)
        fields[name] = _fields(schemas[name], fields)
        place = ("components", "schemas", name)
        if depths[name] == MAX_REFERENCES + 1:
            message = (
                f"more than {MAX_REFERENCES} references in a row lead from one schema to the next"
            )
            yield report(place, "too-deep", message, "refer to the last one itself")
        total += fields[name]
        if total > MAX_FIELDS >= total - fields[name]:
            message = f"with what `allOf` takes in, there are more than {MAX_FIELDS:,} fields"
            yield report(place, "type-too-large", message, "take in fewer schemas")


def _fields(schema: Any, known: Mapping[str, int]) -> int:
    """Return the number of fields of a schema and its `allOf`; one that is taken in twice counts twice."""
    if not isinstance(schema, dict):
        return 0
    own = known.get(target_of(schema.get("$ref")) or "", 0) + len(schema.get("properties") or ())
    return own + sum(_fields(member, known) for member in schema.get("allOf") or ())
