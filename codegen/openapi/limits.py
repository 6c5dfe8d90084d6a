"""
Limits of what a contract may grow into: a small text must not become a huge package.

A type has limits of its own, where it is built.
"""

from __future__ import annotations

from typing import Final

from codegen.problems import Problem, Report

MAX_FIELDS: Final = 200_000
MAX_OPTIONS: Final = 1_000
_CODE: Final = "type-too-large"


def too_many_fields(component: str, report: Report) -> Problem:
    """Return the problem that a component makes the fields too many, those of each `allOf` included."""
    message = f"with what `allOf` takes in, there are more than {MAX_FIELDS:,} fields"
    return report(("components", "schemas", component), _CODE, message, "take in fewer schemas")


def too_many_options(report: Report) -> Problem:
    """Return the problem that unions with fields beside them become too many objects."""
    message = (
        f"unions beside fields, and unions of those, would become more than {MAX_OPTIONS:,} objects"
    )
    return report((), _CODE, message, "put the fields into the objects of the union")
