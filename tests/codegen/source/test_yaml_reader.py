"""
YAML 1.2 as JSON values.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from codegen.source.yaml_reader import read_yaml
from tests.support.reading import ROOT, read

_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | _texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_texts, inner, max_size=4),
    max_leaves=20,
)


def plain(word: str) -> Any:
    """Return the value of a word without quotes."""
    tree, builder = read_yaml(f"a: {word}\n", "f")
    assert [] == builder.problems
    return tree.value["a"]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("no", "no"),
        ("on", "on"),
        ("Yes", "Yes"),
        ("y", "y"),
        ("1:30", "1:30"),
        ("1_000", "1_000"),
        ("2019-01-01", "2019-01-01"),
        ("2019-01-01T00:00:00Z", "2019-01-01T00:00:00Z"),
        ("1.0.0", "1.0.0"),
        ("=", "="),
        ("0b1", "0b1"),
        ("1e3", 1000.0),
        ("1.5", 1.5),
        (".5", 0.5),
        ("5.", 5.0),
        ("-0.0", -0.0),
        ("0o17", 15),
        ("0x1F", 31),
        ("017", 17),
        ("+1", 1),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("True", True),
        ("false", False),
        ("tRUE", "tRUE"),
        ("~", None),
        ("NULL", None),
        ("", None),
        ("nULL", "nULL"),
        ("'1'", "1"),
        ('"null"', "null"),
        ("! 12", "12"),
        ("!!str 12", "12"),
        ("!!int '12'", 12),
        ("!!float 1", 1.0),
        ("!!bool 'true'", True),
        ("!!null ''", None),
        ("!!map {}", {}),
        ("!!seq []", []),
        ("&x no", "no"),
        ('"\\/"', "/"),
        ("a\u2028b\x85c", "a\u2028b\x85c"),
    ],
)
def test_words(word: str, expected: object) -> None:
    """A word means what the core schema of YAML 1.2 says, and its type is the right one."""
    actual = plain(word)

    assert (type(expected), expected) == (type(actual), actual)


@pytest.mark.parametrize("key", ["200", "1.0", "true", "null", "~", "no", "2019-01-01", "0x1"])
def test_keys(key: str) -> None:
    """A key is a string, as it is written."""
    tree, _ = read_yaml(f"{key}: 1\n", "f")

    assert {key: 1} == tree.value


@given(_values)
def test_yaml_reads_back(value: object) -> None:
    """Any JSON value that PyYAML writes reads back equal, type by type."""
    # PyYAML writes YAML 1.1, in which these three are line breaks; as escapes they mean the same. And it
    # leaves without quotes what is a number only in 1.2.
    shown = json.dumps(value, ensure_ascii=False)
    assume(not re.search(r'"[-+.\d]+[eE][-+]?\d+"|"0o[0-7]+"', shown))
    old_breaks = any(mark in shown for mark in "\x85\u2028\u2029")
    text = yaml.safe_dump({"a": value}, allow_unicode=not old_breaks, sort_keys=False)

    tree, builder = read_yaml(text, "f")

    assert ([], json.dumps({"a": value})) == (builder.problems, json.dumps(tree.value))


def test_aliases_are_copies(tmp_path: Path) -> None:
    """An alias gives a value of its own: changing one changes no other."""
    document = read(tmp_path, ROOT + "x-a: &a {b: [1]}\nx-c: *a\n").document

    assert document["x-a"] == document["x-c"]
    assert document["x-a"] is not document["x-c"]
    assert document["x-a"]["b"] is not document["x-c"]["b"]


def test_position_behind_alias(tmp_path: Path) -> None:
    """The value of an alias has the alias's position, and the values inside it have those where they are written."""
    read_contract = read(tmp_path, ROOT + "x-a: &a\n  b: 1\nx-c: *a\n")

    found = [
        read_contract.problem(pointer, "invalid-openapi", "m")
        for pointer in [("x-c",), ("x-c", "b")]
    ]

    expected = [6, 5]
    assert expected == [problem.line for problem in found]
