"""
Limits of what a contract may grow into: a small text must not become a huge package.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from codegen.problems import Problem, Report

MAX_FIELDS: Final = 200_000
MAX_OPTIONS: Final = 1_000


def check_fields(schemas: Mapping[str, Any], report: Report) -> Iterator[Problem]:
    """Yield a problem at the component with which there are too many fields, those of each `allOf` included."""
    total = 0
    for name, schema in schemas.items():
        fields = len(schema.get("properties") or ())
        total += fields
        if total > MAX_FIELDS >= total - fields:
            message = f"with what `allOf` takes in, there are more than {MAX_FIELDS:,} fields"
            place = ("components", "schemas", name)
            yield report(place, "type-too-large", message, "take in fewer schemas")


def check_options(*, too_many: bool, report: Report) -> Iterator[Problem]:
    """Yield a problem if unions beside fields became too many objects."""
    if too_many:
        message = f"unions beside fields, and unions of those, would become more than {MAX_OPTIONS:,} objects"
        yield report((), "type-too-large", message, "put the fields into the objects of the union")
