"""
Names for the values of enums: which constants a contract gives.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.openapi.enum_names import name_faults, named_values
from codegen.pipeline import package_of
from tests.support.reading import read

CASES: list[tuple[dict[str, Any], list[tuple[str, Any]]]] = [
    ({"x-enum-varnames": ["OPEN", "SHUT"]}, [("OPEN", 1), ("SHUT", 2)]),
    ({"x-enumNames": ["InProgress", "shutDown"]}, [("IN_PROGRESS", 1), ("SHUT_DOWN", 2)]),
    ({"x-enum-varnames": ["A", "B"], "x-enumNames": ["C", "D"]}, [("A", 1), ("B", 2)]),
    ({"x-enum-varnames": ["a", "A"]}, [("A", 1), ("A_2", 2)]),
    ({"x-enum-varnames": ["A_2", "A", "a"], "enum": [1, 2, 3]}, [("A_2", 1), ("A", 2), ("A_3", 3)]),
    ({"x-enum-varnames": ["", "!"]}, [("VALUE", 1), ("VALUE_2", 2)]),
    ({"x-enum-varnames": ["__init__", "x = 1\nimport os"]}, [("INIT", 1), ("X_1IMPORT_OS", 2)]),
    ({"x-enum-varnames": ["A", "B"], "enum": [1, None, 2]}, [("A", 1), ("B", 2)]),
    ({"x-enum-varnames": ["A", "N", "B"], "enum": [1, None, 2]}, [("A", 1), ("N", None), ("B", 2)]),
    ({"x-enum-varnames": ["A"]}, []),
    ({"x-enum-varnames": "AB"}, []),
    ({"x-enum-varnames": [None, "A"]}, []),
    ({"x-enum-varnames": ["A", "B"], "enum": [{}, []]}, []),
    ({"x-enum-varnames": ["A", "B"], "enum": "ab"}, []),
    ({}, []),
]


@pytest.mark.parametrize("case", range(len(CASES)))
def test_each_value_has_a_constant_or_none_has(case: int) -> None:
    """Names become constants as in openapi-python-client; those that don't match the values are not used."""
    node, expected = CASES[case]
    found = named_values({"enum": [1, 2], **node})

    assert expected == [(one.name, one.value) for one in found if one.name]


NAMES, TEXTS = "x-enum-varnames", "x-enum-descriptions"
FAULTS: list[tuple[dict[str, Any], list[str]]] = [
    ({NAMES: ["A", "B"], TEXTS: ["a", "b"]}, []),
    ({NAMES: ["A", "B"], "enum": [1, None, 2], TEXTS: ["a", "null", "b"]}, []),
    ({NAMES: ["InProgress", "b"], TEXTS: {"1": "first"}}, []),
    ({NAMES: ["A"]}, [f"`{NAMES}` has 1 names for 2 values: they get no names"]),
    ({NAMES: ["A", "B", "C"]}, [f"`{NAMES}` has 3 names for 2 values: they get no names"]),
    ({NAMES: []}, [f"`{NAMES}` has 0 names for 2 values: they get no names"]),
    ({"x-enumNames": ["A"], "enum": "a"}, ["`x-enumNames` has 1 names for 0 values: they get no names"]),
    ({NAMES: "AB"}, [f"`{NAMES}` is no list of strings: the values get no names"]),
    ({NAMES: [1, 2]}, [f"`{NAMES}` is no list of strings: the values get no names"]),
    ({NAMES: ["A", "in progress"]}, ["`in progress` is no identifier: the constant is `IN_PROGRESS`"]),
    ({NAMES: ["1st", "B"]}, ["`1st` is no identifier: the constant is `VALUE_1ST`"]),
    ({NAMES: ["A", "a"]}, ["another value has the name of `a`: the constant is `A_2`"]),
    ({TEXTS: ["a"]}, [f"`{TEXTS}` has 1 descriptions for 2 values"]),
    ({TEXTS: [1, "b"]}, [f"`{TEXTS}` holds something that is no string"]),
    ({TEXTS: "a"}, [f"`{TEXTS}` holds something that is no string"]),
]  # fmt: skip


@pytest.mark.parametrize("case", range(len(FAULTS)))
def test_what_is_wrong_with_names_is_said(case: int) -> None:
    """Each fault has a message that says what is done."""
    node, expected = FAULTS[case]

    assert expected == [message for _, message in name_faults({"enum": [1, 2], **node})]


def test_descriptions_are_those_of_their_values() -> None:
    """They stand in a list, or in a mapping by value; null that has no name takes none."""
    listed = {"x-enum-descriptions": ["first", None, 3]}
    nulls = {"enum": [1, None, 2], "x-enum-varnames": ["A", "B"]}
    mapped = {"x-enum-descriptions": {"2": "second"}}

    assert ["first", ""] == [one.text for one in named_values({"enum": [1, 2], **listed})]
    for texts in (["first", "null", "second"], ["first", "second"]):
        found = named_values({**nulls, "x-enum-descriptions": texts})
        assert [("A", "first"), ("B", "second")] == [(one.name, one.text) for one in found]
    assert ["", "second"] == [one.text for one in named_values({"enum": [1, 2], **mapped})]


def test_a_doubled_value_takes_its_name_along(tmp_path: Path) -> None:
    """The first of its names stays, and the names of the others stay with their values."""
    enum = {"enum": ["a", "b", "a", "c"], "x-enum-varnames": ["A", "B", "OTHER", "C"]}
    (values,) = package_of(read(tmp_path, _contract({"State": enum}))).values

    assert [("A", "a"), ("B", "b"), ("C", "c")] == [
        (one.name, one.value) for one in values.constants
    ]


def test_copies_of_an_enum_share_its_constants(tmp_path: Path) -> None:
    """Inside an `allOf`, and in heirs, an enum is the one of the contract; its constants come once."""
    schemas = {
        "State": {"enum": [1, 2], "x-enum-varnames": ["A", "B"]},
        "Narrow": {"allOf": [{"$ref": "#/components/schemas/State"}, {"enum": [1]}]},
        "Thing": {
            "type": "object",
            "properties": {
                "state": {"allOf": [{"$ref": "#/components/schemas/State"}], "description": "x"},
                "inline": {"enum": [3, 4], "x-enum-varnames": ["C", "D"]},
            },
        },
        "Heir": {"allOf": [{"$ref": "#/components/schemas/Thing"}, {"properties": {"own": {}}}]},
    }
    package = package_of(read(tmp_path, _contract(schemas)))

    assert ["StateValues", "ThingInlineValues"] == [one.name for one in package.values]


def _contract(schemas: dict[str, Any]) -> str:
    document = {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    return yaml.safe_dump(document, sort_keys=False)
