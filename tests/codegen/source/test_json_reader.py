"""
JSON as JSON values with positions.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.problems import ContractError
from codegen.source.json_reader import read_json
from tests.support.reading import problems, read

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


@given(_values, st.sampled_from([None, 1, "\t"]), st.booleans())
def test_json_reads_back(value: object, indent: int | str | None, ascii_only: bool) -> None:
    """Any JSON value that the standard library writes reads back equal, type by type."""
    text = json.dumps({"a": value}, indent=indent, ensure_ascii=ascii_only)

    tree, builder = read_json(text, "f")

    assert ([], json.dumps({"a": value})) == (builder.problems, json.dumps(tree.value))


@given(st.text(st.sampled_from('{}[]",:truefalsn01.-+eE \\u\t\n'), max_size=30))
def test_json_grammar(text: str) -> None:
    """A text is JSON here exactly if the standard library reads it as JSON."""
    try:
        expected: object = json.loads(text, parse_constant=lambda _: 1 / 0)
    except (ValueError, ZeroDivisionError):
        expected = ValueError
    try:
        tree, builder = read_json(text, "f")
        actual = tree.value
    except ContractError:
        actual = ValueError
    else:
        if builder.problems:  # a duplicate key, which the standard library lets pass
            return

    assert expected == actual


def test_json_escapes(tmp_path: Path) -> None:
    """Escapes of JSON, surrogate pairs among them, are the characters they stand for."""
    info = '{"title": "\\/\\ud83d\\ude00\\u00e9\\t", "version": "1"}'
    document = read(tmp_path, f'{{"openapi":"3.1.0","info":{info},"paths":{{}}}}').document

    expected = "/😀é\t"
    assert expected == document["info"]["title"]


@pytest.mark.parametrize(
    "text", ['{"a": "b\nc"}', '{"a": "b', '{"a": "\\x"}', "{} {}", '{"a": 01}', "[1,]"]
)
def test_not_json(tmp_path: Path, text: str) -> None:
    """A text against the grammar of JSON is refused, for example a line break in a string."""
    assert ["invalid-json"] == [problem.code for problem in problems(tmp_path, text, "a.json")]


def test_json_by_name(tmp_path: Path) -> None:
    """A `.json` file is JSON and nothing else; a flow mapping in any other file is YAML."""
    text = "{openapi: 3.1.0, info: {title: t, version: '1'}, paths: {}}"

    assert read(tmp_path, text).document["paths"] == {}
    assert ["invalid-json"] == [problem.code for problem in problems(tmp_path, text, "a.JSON")]
