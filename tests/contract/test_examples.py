"""
The examples of the contract are those of the page, and fit their schemas.
"""

from __future__ import annotations

import datetime
import re
from typing import Any

import pytest

from tests.contract.contract import (
    CONTRACT,
    CONTRACT_PATH,
    EXAMPLES,
    OPERATION,
    closed_view,
    page_response,
    properties,
    resolve_example,
    response,
    schema_objects,
    target,
    typed,
    violations,
)


def test_request_examples_fit_the_write_view() -> None:
    """
    Each request example is valid where a read-only or unlisted field is an error.
    """
    media = OPERATION["requestBody"]["content"]["application/json"]
    view = closed_view("ResumeData", write=True)

    actual = {name: violations(view, resolve_example(e)) for name, e in media["examples"].items()}

    assert {"documentedRequest": [], "changeOneField": [], "clearOneField": []} == actual


def test_documented_response_fits_the_read_view() -> None:
    """
    The documented response is valid where an unlisted field is an error.
    """
    (example,) = response("200")["content"]["application/json"]["examples"].values()

    assert [] == violations(closed_view("ResumeData", write=False), resolve_example(example))


@pytest.mark.parametrize("status", ["400", "401", "404", "default"])
def test_error_examples_have_the_shape_of_an_error(status: str) -> None:
    """
    Each error response has a named example, valid as a `RequestError` with no unlisted field.
    """
    examples = response(status)["content"]["application/json"]["examples"]

    actual = [
        violations(closed_view("RequestError", False), resolve_example(e))
        for e in examples.values()
    ]

    assert [[]] == actual


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
    others = [(f"{s}.{n}", p) for s, n, p in properties() if target(p)]

    assert [] == [where for where, prop in leaves if not prop.get("examples")]
    assert [] == [where for where, prop in others if "examples" in prop]
    assert [] == [
        f"{where}: {problem}"
        for where, prop in leaves
        for example in prop["examples"]
        for problem in violations(prop, example)
    ]


def test_leaf_examples_are_the_values_of_the_page() -> None:
    """
    The example of a field that occurs in the documented response is a value that it has there.
    """

    documented = {
        (f"{name}.{field}", typed(inner))
        for name, value in schema_objects("ResumeData", page_response())
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
