"""
References: where they may lead, and cycles of them.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.inline import files_for
from tests.support.reading import ROOT, problems, read


def test_references_in_data(tmp_path: Path) -> None:
    """A `$ref` in an example, a default, an enum, a constant or an extension is data; so is a property."""
    data = "{$ref: 'http://127.0.0.1:9/x'}"
    schema = (
        f"{{default: {data}, enum: [{data}], const: {data}, examples: [{data}], example: {data}}}"
    )
    text = (
        f"{ROOT}x-a: {data}\ncomponents:\n  examples: {{e: {{value: {data}}}}}\n  schemas:\n"
        f"    A: {schema}\n    B: {{type: object, properties: {{$ref: {{type: string}}}}}}\n"
    )

    expected = "http://127.0.0.1:9/x"
    assert expected == read(tmp_path, text).document["x-a"]["$ref"]


@pytest.mark.parametrize(
    "reference",
    ["#/components/schemas/a~1b", "#/components/schemas/a%7E1b", "#/components/schemas/c~0d",
     "#/components/schemas/%C3%A9", "#/components/schemas/e%20f", "#/x-list/1"],
)  # fmt: skip
def test_pointer_escapes(tmp_path: Path, reference: str) -> None:
    """The escapes of JSON pointers and of URIs lead to the names they stand for."""
    names = "".join(f'    "{name}": {{}}\n' for name in ["a/b", "c~d", "é", "e f"])
    # Only the reference is in question: these names break a rule of the stage after it.
    text = (
        f"{ROOT}x-list: [{{}}, {{type: string}}]\ncomponents:\n  schemas:\n{names}"
        f"    Z: {{$ref: '{reference}'}}\n"
    )

    assert {"invalid-openapi"} == {problem.code for problem in problems(tmp_path, text)}


def test_ring_in_words(tmp_path: Path) -> None:
    """A ring through `allOf` is told once, with the way that it takes."""
    text = (
        f"{ROOT}components:\n  schemas:\n    A: {{$ref: '#/components/schemas/B'}}\n"
        "    B: {allOf: [{$ref: '#/components/schemas/A'}]}\n"
    )

    (problem,) = problems(tmp_path, text)

    assert problem.code == "reference-ring"
    assert "`#/components/schemas/A` → " in problem.message
    assert problem.message.endswith("→ `#/components/schemas/A`")


def test_recursion_is_no_ring(tmp_path: Path) -> None:
    """A schema that contains itself in a property, in items or in a union is fine."""
    read(
        tmp_path,
        f"{ROOT}components:\n  schemas:\n    A: {{type: object, properties: {{a: "
        "{$ref: '#/components/schemas/A'}, b: {type: array, items: {$ref: '#/components/schemas/A'}},"
        " c: {oneOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}}}\n",
    )


def test_dangling_reference_suggests(tmp_path: Path) -> None:
    """A reference with a slip of the pen is told with the name that it was close to."""
    text = (
        f"{ROOT}components:\n  schemas:\n    Location: {{}}\n"
        "    A: {$ref: '#/components/schemas/Lokation'}\n"
    )

    assert problems(tmp_path, text)[0].fix == "perhaps `Location` is meant"


def test_a_value_that_contains_itself_is_anything_there(tmp_path: Path) -> None:
    """A type without a class on the way to itself ends with `Any`: a JSON value, and a list of itself."""
    files = files_for(
        "Thing: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}\n"
        "A: {anyOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/A'}}]}",
        tmp_path,
    )

    assert "A: TypeAlias = str | Sequence[Any]" in str(files)
