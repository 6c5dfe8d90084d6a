"""
The contract says what the documentation page says.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.contract.contract import (
    CONTRACT,
    EXAMPLES,
    OPERATION,
    PAGE,
    SCHEMAS,
    page_request,
    page_response,
    schema_objects,
    schema_paths,
    typed,
    value_paths,
)


@pytest.mark.parametrize(
    ("name", "from_page"),
    [("documentedRequest", page_request), ("documentedResponse", page_response)],
)
def test_documented_examples_equal_the_page(
    name: str, from_page: Callable[[], dict[str, Any]]
) -> None:
    """
    The documented examples are the page's JSON values, with the same types and order of keys.
    """
    assert typed(from_page()) == typed(EXAMPLES[name]["value"])


def test_shell_quoting_is_undone() -> None:
    """
    The apostrophes that the page's curl call escapes for the shell are plain in the JSON value.
    """
    dates = page_request()["education"][0]["dates"]

    assert "May-Aug '18" == dates["rawText"]


def test_response_of_the_page_and_schemas_name_the_same_fields() -> None:
    """
    Every field of the page's response is in the schemas, and the schemas invent none.
    """
    assert value_paths(page_response()) == schema_paths("ResumeData")


def test_request_of_the_page_names_exactly_the_writable_fields() -> None:
    """
    The page's request holds every field that is writable at each level, and no read-only one.
    """
    assert value_paths(page_request()) == schema_paths("ResumeData", writable_only=True)


def test_writable_part_of_the_response_is_in_the_request() -> None:
    """
    Each writable field of the documented response is in the documented request, and no other.
    """
    writable = schema_paths("ResumeData", writable_only=True)

    expected = value_paths(EXAMPLES["documentedRequest"]["value"])
    actual = value_paths(EXAMPLES["documentedResponse"]["value"]) & writable

    assert expected == actual


def test_properties_stand_in_the_order_of_the_page() -> None:
    """
    A schema lists its properties in the order of the documented response.
    """
    expected = {name: list(value) for name, value in schema_objects("ResumeData", page_response())}

    assert expected == {name: list(SCHEMAS[name]["properties"]) for name in expected}


def test_path_and_method_are_those_of_the_page() -> None:
    """
    The page's first lines and its curl call give the contract's method, path, server and summary.
    """
    method, *path, summary = PAGE[: PAGE.index("\ncurl ")].split("\n")
    (server,) = CONTRACT["servers"]
    url = re.search(r"--url (\S+)", PAGE)
    assert url

    assert {"".join(path): [method.lower()]} == {k: list(v) for k, v in CONTRACT["paths"].items()}
    assert url[1] == server["url"] + "".join(path)
    assert summary == OPERATION["summary"]
