"""
Texts of parameters and forms, and values that have no text.
"""

from __future__ import annotations

import datetime
import importlib
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.support.inline import package_from

HEAD = """\
openapi: 3.1.0
info: {title: Sent, version: 1.0.0}
servers: [{url: "https://sent.example"}]
paths:
"""
FORM = "{type: object, properties: {any: {}, items: {type: array, items: {}}, map: {type: object}}}"
CONTRACT = f"""{HEAD}
  /find/{{seg}}:
    get:
      operationId: find
      parameters:
        - {{name: seg, in: path, required: true, schema: {{}}}}
        - {{name: any, in: query, schema: {{}}}}
        - {{name: anys, in: query, schema: {{type: array, items: {{}}}}}}
        - {{name: X-Any, in: header, schema: {{}}}}
        - {{name: c, in: cookie, schema: {{}}}}
        - {{name: deep, in: query, style: deepObject, schema: {{}}}}
      responses: {{"204": {{description: x}}}}
  /form: {{post: {{operationId: form, requestBody: {{required: true, content: {{application/x-www-form-urlencoded: {{schema: {FORM}}}}}}}, responses: {{"204": {{description: x}}}}}}}}
  /map: {{post: {{operationId: named, requestBody: {{required: true, content: {{application/x-www-form-urlencoded: {{schema: {{type: object}}}}}}}}, responses: {{"204": {{description: x}}}}}}}}
  /parts: {{post: {{operationId: parts, requestBody: {{required: true, content: {{multipart/form-data: {{schema: {{type: object}}}}}}}}, responses: {{"204": {{description: x}}}}}}}}
"""
SCALAR = "expected a string, a number, a boolean or null"
ODD: list[Any] = [
    (b"bytes", "bytes"),
    ({"a": 1}, "an object"),
    (float("nan"), "a number that is not finite"),
    (float("-inf"), "a number that is not finite"),
    ("\ud800", "a string with a lone surrogate"),
    (10**5000, "an integer of too many digits"),
    ((1, 2), "a tuple"),
    (datetime.date(2021, 5, 1), "a date"),
    (object, "a type"),
]
NAMES = [type(value).__name__ for value, _ in ODD]


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """Return the package of the contract above."""
    return package_from(CONTRACT, tmp_path_factory.mktemp("sent"))


def _built(package: ModuleType, operation: str, *given: Any, **named: Any) -> Any:
    """Return the request of an operation."""
    module = importlib.import_module(f"{package.__name__}.operations.untagged.{operation}")
    return module.build_request(*given, **named)


def _refusal(package: ModuleType, operation: str, *given: Any, **named: Any) -> str:
    with pytest.raises(package.InvalidRequestError) as refused:
        _built(package, operation, *given, **named)
    return str(refused.value)


def test_a_parameter_of_any_type_is_sent_as_json_has_it(sent: ModuleType) -> None:
    """A scalar, or each scalar of a list; an integer keeps its digits, a boolean JSON's word."""
    request = _built(sent, "find", [1, "a,b"], any=[True, 1.5, "é"], anys=[False], x_any=2, c=1e-07)

    assert "/find/1,a%2Cb" == request.target
    assert ["true", "1.5", "%C3%A9"] == [text for _, text in request.query[:3]]
    assert ("anys", "false") == request.query[3]
    assert [(b"X-Any", b"2")] == request.headers
    assert [("c", "1e-07")] == request.cookies


def test_a_null_in_a_list_is_left_out(sent: ModuleType) -> None:
    """In every place outside of JSON, as a null by itself is; a list of nulls is an empty one, and a path needs a text."""
    some, nulls = [None, "a", None, "b"], [None]
    request = _built(sent, "find", some, any=some, anys=nulls, x_any=some, c=some)

    assert "/find/a,b" == request.target
    assert [("any", "a"), ("any", "b")] == request.query
    assert [(b"X-Any", b"a,b")] == request.headers
    assert [("c", "a"), ("c", "b")] == request.cookies
    for nothing in (None, nulls, []):
        said = _refusal(sent, "find", nothing)
        assert "seg: must not be empty, '.' or '..'" == said
    assert b"any=a&any=b" == _built(sent, "named", {"any": some, "items": nulls}).content.data
    parts = _built(sent, "parts", {"any": some, "items": [nulls]}).content.data.decode()
    assert ["any", "any", "items"] == re.findall(r'; name="(\w+)"', parts)
    assert "\r\n\r\n[null]\r\n" in parts


@pytest.mark.parametrize(("value", "found"), ODD, ids=NAMES)
def test_a_parameter_that_has_no_text_is_refused(value: Any, found: str, sent: ModuleType) -> None:
    """It isn't sent as Python writes it, and the error says where it is and never what."""
    for name, wire in (("any", "any"), ("x_any", "X-Any"), ("c", "c")):
        assert f"{wire}: {SCALAR}, found {found}" == _refusal(sent, "find", 1, **{name: value})
        listed = _refusal(sent, "find", 1, **{name: [1, value]})
        assert f"{wire}[1]: {SCALAR}, found {found}" == listed
    assert f"seg: {SCALAR}, found {found}" == _refusal(sent, "find", value)
    assert f"anys[0]: {SCALAR}, found {found}" == _refusal(sent, "find", 1, anys=[value])


def test_what_has_no_name_or_no_end_in_brackets_is_refused(sent: ModuleType) -> None:
    """A name that is no text, and an object or a list that holds itself."""
    ring: dict[str, Any] = {}
    ring["a"] = [ring]
    for value, said in [
        ({1: "x"}, "deep (a name): expected a string, found an integer"),
        ({"a": [{None: "x"}]}, "deep.a[0] (a name): expected a string, found null"),
        (ring, "deep: is nested too deeply"),
        ([ring], "deep: is nested too deeply"),
    ]:
        assert said == _refusal(sent, "find", 1, deep=value)


def test_a_list_in_a_list_is_no_parameter(sent: ModuleType) -> None:
    """A list has no text of its own, be it one that holds itself."""
    ring: list[Any] = []
    ring.append(ring)
    for value in ([[1]], [[[None]]], ring):
        assert f"any[0]: {SCALAR}, found an array" == _refusal(sent, "find", 1, any=value)


def test_objects_and_lists_in_forms_are_json_as_bodies_are(sent: ModuleType) -> None:
    """No spaces, non-ASCII as it is; a list item by item, and the lists in it as JSON."""
    fields = {"any": {"é": [1, None]}, "items": [True, [1.5, "ü"], None], "map": {"a": {}}}
    form = _built(sent, "form", sent.FormBodyInput(**fields))
    parts = _built(sent, "parts", fields).content.data.decode()

    assert (
        b"any=%7B%22%C3%A9%22%3A%5B1%2Cnull%5D%7D&items=true&items=%5B1.5%2C%22%C3%BC%22%5D"
        b"&map=%7B%22a%22%3A%7B%7D%7D"
    ) == form.content.data
    assert '\r\n\r\n{"é":[1,null]}\r\n' in parts
    assert '\r\n\r\n[1.5,"ü"]\r\n' in parts


@pytest.mark.parametrize(("value", "found"), ODD, ids=NAMES)
def test_a_field_that_has_no_text_is_refused(value: Any, found: str, sent: ModuleType) -> None:
    """In a form, the whole of it or an item, of an object or a map; inside of JSON, by its writer."""
    if value == {"a": 1}:
        return  # it is sent as JSON
    for operation, body in (
        ("form", lambda value: sent.FormBodyInput(any=value)),
        ("named", lambda value: {"any": value}),
        ("parts", lambda value: {"any": value}),
    ):
        said = _refusal(sent, operation, body(value))
        assert f"body: any: {SCALAR}, found {found}" == said
        assert f"body: any[1]: {SCALAR}, found {found}" == _refusal(
            sent, operation, body([1, value])
        )
        if value.__class__ is not tuple:  # which JSON has an array for
            inside = _refusal(sent, operation, body({"a": [value]}))
            assert inside.startswith("body: any: can't be written as JSON: ")


def test_a_form_that_holds_itself_is_refused(sent: ModuleType) -> None:
    """A map that stands inside itself is nested too deeply to be written."""
    ring: dict[str, Any] = {}
    ring["a"] = ring
    for operation in ("named", "parts"):
        said = _refusal(sent, operation, {"x": ring})
        assert "body: x: can't be written as JSON: it is nested too deeply" == said


def test_a_name_that_is_no_text_is_refused(sent: ModuleType) -> None:
    """Half of a surrogate pair in the name of a field that a server had sent."""
    body = sent.FormBodyInput.__schema__.to_editable({"\ud800": 1})

    assert "body: a field's name has a lone surrogate" == _refusal(sent, "form", body)


@pytest.mark.parametrize("place", ["query", "path", "header", "cookie"])
def test_a_parameter_of_nested_lists_is_refused(place: str, tmp_path: Path) -> None:
    """OpenAPI has no form for it."""
    from codegen.pipeline import package_of
    from codegen.problems import ContractError
    from codegen.source.contract import read

    required = "required: true, " if place == "path" else ""
    inner = "{oneOf: [{type: string}, {type: array, items: {type: integer}}]}"
    spec = tmp_path / "openapi.yaml"
    spec.write_text(f"""{HEAD}
  "/a{"/{q}" if place == "path" else ""}":
    get:
      parameters: [{{name: q, in: {place}, {required}schema: {{type: array, items: {inner}}}}}]
      responses: {{"204": {{description: x}}}}
""")
    with pytest.raises(ContractError) as refused:
        package_of(read(spec))

    assert ["unsupported-parameter"] == [one.code for one in refused.value.problems]
    assert "a list of lists" in refused.value.problems[0].message


JOINED = f"""{HEAD}
  "/a/{{p}}":
    get:
      operationId: joined
      parameters:
        - {{name: p, in: path, required: true, schema: {{type: array, items: {{type: string}}}}}}
        - {{name: comma, in: query, explode: false, schema: {{type: array, items: {{type: string}}}}}}
        - {{name: space, in: query, style: spaceDelimited, explode: false, schema: {{type: array, items: {{type: string}}}}}}
        - {{name: pipe, in: query, style: pipeDelimited, explode: false, schema: {{type: array, items: {{type: string}}}}}}
        - {{name: X-H, in: header, schema: {{oneOf: [{{type: array, items: {{type: string}}}}, {{type: string}}]}}}}
        - {{name: c, in: cookie, explode: false, schema: {{type: array, items: {{type: string}}}}}}
      responses: {{"204": {{description: x}}}}
"""


@pytest.fixture(scope="module")
def joined(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """Return the package of the contract above."""
    return package_from(JOINED, tmp_path_factory.mktemp("joined"))


def test_an_item_with_an_encoded_separator_can_be_told_from_two(joined: ModuleType) -> None:
    """In a path, a query and a cookie the comma that joins is bare, and that of an item is encoded."""
    items = ["a,b", "c d|e"]
    request = _built(joined, "joined", items, comma=items, c=items)

    assert "/a/a%2Cb,c%20d%7Ce" == request.target
    assert [("comma", "a%2Cb,c%20d%7Ce")] == request.query
    assert [("c", "a%2Cb,c%20d%7Ce")] == request.cookies


def test_an_item_that_can_not_be_told_from_two_is_refused(joined: ModuleType) -> None:
    """In a header, and where the separator is encoded itself, an item may not hold it."""
    for name, wire, separator in (
        ("x_h", "X-H", ","),
        ("space", "space", " "),
        ("pipe", "pipe", "|"),
    ):
        items = ["a", f"b{separator}c"]
        said = _refusal(joined, "joined", ["p"], **{name: items})
        assert f"{wire}[1]: must not hold {separator!r}, which parts the items" == said
    request = _built(joined, "joined", ["p"], x_h="a,b", space=["a|b,c"], pipe=["a b,c", "d"])

    assert [(b"X-H", b"a,b")] == request.headers
    assert [("space", "a%7Cb%2Cc"), ("pipe", "a%20b%2Cc%7Cd")] == request.query
