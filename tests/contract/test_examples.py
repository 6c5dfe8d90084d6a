"""
The examples of the contract are those of its pages, and fit their schemas.
"""

from __future__ import annotations

import datetime
import re
from typing import Any

from tests.contract.contract import (
    CONTRACT,
    CONTRACT_PATH,
    DOCUMENTED,
    EXAMPLES,
    closed_view,
    examples_of,
    media_types,
    objects_of,
    properties,
    target,
    typed,
    violations,
)
from tools.lint.sources import bodies, example_of


def test_examples_fit_the_view_of_their_direction() -> None:
    """
    Each example of a body is valid where an unlisted field, or a read-only one that is sent, is an error.
    """
    actual = [
        f"{where}: {name}: {problem}"
        for where, sent, media in media_types()
        for name, value in examples_of(media).items()
        for problem in violations(closed_view(media["schema"], write=sent), value)
    ]

    assert [] == actual


def test_each_body_has_an_example() -> None:
    """
    Each body of each operation but one of bytes has a named example.
    """
    bodies = [
        one
        for one in media_types()
        if one[2].get("schema", {"format": "binary"}).get("format") != "binary"
    ]
    missing = [where for where, _, media in bodies if not examples_of(media)]

    assert [] == missing, (
        "add `examples` to the body in openapi.yaml: goldens and docs are made of them"
    )


def test_every_shared_example_is_used() -> None:
    """
    No example in the components is left over.
    """
    references = set(re.findall(r"#/components/examples/(\w+)", CONTRACT_PATH.read_text("utf-8")))

    assert references == set(EXAMPLES)


def test_leaf_properties_have_valid_examples() -> None:
    """
    Each property that leads to no other schema has examples, and they fit it; no other has any.
    """
    leaves = [(f"{s}.{n}", p) for s, n, p in properties() if target(p) is None]
    leaves = [(where, p) for where, p in leaves if "additionalProperties" not in p]
    others = [(f"{s}.{n}", p) for s, n, p in properties() if target(p)]

    missing = [where for where, prop in leaves if not prop.get("examples")]
    assert [] == missing, "add `examples` to the field in openapi.yaml"
    assert [] == [where for where, prop in others if "examples" in prop]
    assert [] == [
        f"{where}: {problem}"
        for where, prop in leaves
        for example in prop["examples"]
        for problem in violations(prop, example)
    ]


def test_leaf_examples_are_the_values_of_the_pages() -> None:
    """
    The example of a field that occurs in a page's answer is a value that it has in one.
    """
    documented = {
        (f"{name}.{field}", typed(inner))
        for at in DOCUMENTED
        for side, _, media in bodies(CONTRACT, at)
        for name, value in objects_of(media["schema"], example_of(at, side))
        for field, inner in value.items()
    }
    in_page = {where for where, _ in documented}

    actual = {
        (f"{s}.{n}", typed(example))
        for s, n, prop in properties()
        if f"{s}.{n}" in in_page
        for example in prop.get("examples", [])
    }

    assert set() == actual - documented


def test_no_value_is_a_yaml_date() -> None:
    """
    Dates are quoted: no value is read as a date, which JSON does not have.
    """

    def dates(value: Any) -> list[Any]:
        if isinstance(value, dict):
            return dates(list(value.values()))
        if isinstance(value, list):
            return [found for item in value for found in dates(item)]
        return [value] if isinstance(value, datetime.date) else []

    assert [] == dates(CONTRACT)
