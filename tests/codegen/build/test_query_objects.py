"""
Objects in the query: what is sent can be read back, forges nothing, and what can't be sent is refused.
"""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from affinda_resumes import InvalidRequestError
from codegen.pipeline import package_of
from codegen.problems import ContractError
from codegen.source.contract import read
from tests.hostile.contracts import contract
from tests.support.inline import package_for
from tests.support.whole._runtime.schema.anything import ANY
from tests.support.whole._runtime.schema.maps import Mapped
from tests.support.whole._runtime.schema.scalars import TEXT
from tests.support.whole._runtime.wire.joined import query_string
from tests.support.whole._runtime.wire.query_objects import query_fields

ODD = [
    "a&b",
    "a=b",
    "a#b",
    "a b",
    "a[b",
    "a]b",
    "[]",
    "a+b",
    "a%26b",
    "a?b",
    "a/b",
    "a,b",
    "é",
    "字",
    "",
    "\r\n",
    "\0",
]


@pytest.mark.parametrize("field", ODD)
@pytest.mark.parametrize("value", ODD)
def test_what_is_sent_can_be_read_back(field: str, value: str) -> None:
    """Whatever a name or a value holds, a server reads one parameter with this name and this value."""
    kind, given = Mapped(TEXT), {field: value}
    for name in ("p", value):
        pairs = query_string(query_fields(name, given, kind))
        deep = query_string(query_fields(name, given, kind, deep=True))
        joined = query_string(query_fields(name, given, kind, separator=","))

        assert [(field, value)] == parse_qsl(pairs[1:], keep_blank_values=True)
        assert [(f"{name}[{field}]", value)] == parse_qsl(deep[1:], keep_blank_values=True)
        assert [(name, f"{field},{value}")] == parse_qsl(joined[1:], keep_blank_values=True)
        assert 1 == joined.count(",")
        for query in (pairs, deep, joined):
            parts = urlsplit(f"https://x.example/y{query}")
            assert ("/y", query[1:], "") == (parts.path, parts.query, parts.fragment)
            assert query.isascii()


def test_scalars_are_sent_as_they_are_elsewhere() -> None:
    """Booleans and numbers are sent as parameters of their own would be, and null is left out."""
    given = {"a": None, "b": True, "c": 1.5, "d": 10**400}
    expected = [("b", "true"), ("c", "1.5"), ("d", f"1{'0' * 400}")]

    assert expected == query_fields("p", given, Mapped(ANY))


def test_what_is_in_a_field() -> None:
    """A list is sent item by item; in brackets an object is as well, at any depth."""
    deep = {"f": [1, None], "g": {"h": [{"i": True}], "j": []}}
    expected = [("p[f][]", "1"), ("p[g][h][0][i]", "true")]

    assert expected == query_fields("p", deep, Mapped(ANY), deep=True)
    assert [("p[]", "a"), ("p[]", "b")] == query_fields("p", ["a", "b"], ANY, deep=True)
    assert [("f", "1"), ("f", "2")] == query_fields("p", {"f": [1, 2]}, Mapped(ANY))


@pytest.mark.parametrize("value", [{"x": 1}, {}, [[1]], b"x", float("inf"), "\udc80", object()])
@pytest.mark.parametrize("how", [{}, {"deep": True}, {"separator": ","}])
def test_a_field_that_is_no_scalar_is_refused(value: object, how: dict[str, Any]) -> None:
    """A call refuses a value that has no text in a query, and names its place."""
    if how.get("deep") and isinstance(value, dict | list):
        return  # it is written in brackets
    with pytest.raises(InvalidRequestError, match=r"^p\.f(\[0\])?: expected "):
        query_fields("p", {"f": value}, Mapped(ANY), **how)


@pytest.mark.parametrize("name", ["limit", "limit[]", "limit[a]", "page[size]", "page[size][0]"])
def test_no_field_is_another_parameter(name: str) -> None:
    """A field whose name is another parameter's, or leads into it, is refused; the same name elsewhere is not."""
    taken = ("limit", "page[size]")
    with pytest.raises(InvalidRequestError, match="is another parameter's name"):
        query_fields("p", {name: "1"}, Mapped(TEXT), taken=taken)
    if name.startswith("page"):
        with pytest.raises(InvalidRequestError, match="is another parameter's name"):
            query_fields("page", {name[5:-1]: "1"}, Mapped(TEXT), deep=True, taken=taken)

    for fine in ("limits", "page", "[limit]", "page[number]"):
        assert [(fine, "1")] == query_fields("p", {fine: "1"}, Mapped(TEXT), taken=taken)


def test_what_came_from_the_server_is_held_to_the_same(tmp_path: Path) -> None:
    """An editable copy of an answer sends its unknown fields too: no list, and no other parameter's name."""
    things = package_for(
        """
        Thing: {type: object, properties: {inner: {$ref: '#/components/schemas/Inner'}}}
        Inner: {type: object, properties: {p: {type: string}}}
        """,
        tmp_path,
    )
    objects, parameters = (
        importlib.import_module(f"{things.__name__}._runtime.{name}")
        for name in ("schema.objects", "wire.query_objects")
    )
    kind = objects.Object(things.InnerUpdate)

    def sent(inner: dict[str, Any], taken: tuple[str, ...]) -> Any:
        update = things.Thing.from_dict({"inner": inner}).to_update()
        return parameters.query_fields("t", update.inner, kind, taken=taken)

    for odd, said in (({"x": [[1]]}, r"t\.x"), ({"p": {"y": 1}}, r"t\.p"), ({"limit": 1}, "limit")):
        with pytest.raises(things.InvalidRequestError, match=said):
            sent(odd, ("limit",))
    with pytest.raises(things.InvalidRequestError, match="surrogate"):
        sent({"\ud800": 1}, ())

    assert {("p", "a"), ("x", "1")} == set(sent({"p": "a", "x": 1}, ("limit",)))


def _parameter(schema: Any, name: str = "q", where: str = "query", **more: Any) -> dict[str, Any]:
    return {"name": name, "in": where, "required": where == "path", "schema": schema, **more}


def _problems(parameters: list[Any], folder: Path, path: str = "/x") -> list[Any]:
    document = contract(lambda _document, _text: None, "")
    document["components"]["securitySchemes"]["key"] = {
        "type": "apiKey",
        "in": "query",
        "name": "key",
    }
    answer = {"responses": {"204": {"description": "x"}}}
    document["paths"][path] = {"get": {"parameters": parameters, **answer}}
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(document, indent=1))
    try:
        package_of(read(spec))
    except ContractError as error:
        return error.problems
    return []


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


TEXT_MAP = {"type": "object", "additionalProperties": {"type": "string"}}
LIST = {"type": "array", "items": {"type": "string"}}
REFUSED = {
    "an object in a property": (_parameter(_object(p=_object(q={}))), "`p` may be a list"),
    "a map in a property": (_parameter(_object(p=TEXT_MAP), where="header"), "`p` may be a list"),
    "a list beside a string": (_parameter(_object(p={"oneOf": [LIST, {"type": "string"}]}), explode=False), "`p`"),
    "a list in a header": (_parameter({"allOf": [_object(p=LIST), _object(q={})]}, where="header"), "`p` may be a list"),
    "a list in one of two": (_parameter({"oneOf": [_object(a={}), _object(p=LIST)]}, where="path"), "`p` may be a list"),
    "a map of lists of lists": (_parameter({"type": "object", "additionalProperties": {"type": "array", "items": LIST}}), "values may be a list"),
    "a list of objects": (_parameter({"type": "array", "items": _object(p={})}), "list of objects"),
    "spaceDelimited": (_parameter(_object(p={}), style="spaceDelimited", explode=True), "style `spaceDelimited`"),
    "pipeDelimited": (_parameter(_object(p={}), style="pipeDelimited", explode=True), "style `pipeDelimited`"),
    "a cookie": (_parameter(_object(p=_object(q={})), where="cookie"), "`p` may be a list"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_it_is_refused(case: str, tmp_path: Path) -> None:
    """Each is refused by one code, where the parameter is, with a fix."""
    parameter, said = REFUSED[case]
    found = _problems([parameter], tmp_path, "/x/{q}" if parameter["in"] == "path" else "/x")

    assert ["unsupported-parameter"] == [problem.code for problem in found]
    assert found[0].line
    assert ("parameters", 0) == found[0].pointer[3:]
    assert said in found[0].message
    assert found[0].fix


CLASHES = {
    "another parameter": [_parameter(_object(limit={})), _parameter({}, "limit")],
    "an API key": [_parameter(_object(key={}))],
    "a field of another object": [_parameter(_object(a={})), _parameter(_object(a={}), "r")],
    "another cookie": [_parameter(_object(a={}), where="cookie"), _parameter({}, "a", where="cookie")],
    "two maps": [_parameter(TEXT_MAP), _parameter({"oneOf": [TEXT_MAP, _object(a={})]}, "r")],
    "a name in brackets": [_parameter(_object(a={}), style="deepObject"), _parameter({}, "q[a]")],
    "a field that looks deep": [_parameter(_object(**{"r[a]": {}})), _parameter(TEXT_MAP, "r", style="deepObject")],
}  # fmt: skip


@pytest.mark.parametrize("case", CLASHES)
def test_names_that_can_not_be_distinguished_are_refused(case: str, tmp_path: Path) -> None:
    """Two parameters never send the same name; in another place, or joined, the same name is fine."""
    found = _problems(CLASHES[case], tmp_path)

    assert {"unsupported-parameter"} == {problem.code for problem in found}
    assert all(
        "can't be distinguished from" in problem.message and problem.fix for problem in found
    )


def test_names_that_can_be_distinguished_are_not_refused(tmp_path: Path) -> None:
    """The same name in another place, inside another name, or in a joined value, is no clash."""
    two = [_parameter(_object(limit={})), _parameter({}, "limit")]

    assert [] == _problems([two[0], {**two[1], "in": "header"}], tmp_path)
    assert [] == _problems([{**two[0], "style": "deepObject"}, two[1]], tmp_path)
    assert [] == _problems([{**two[0], "explode": False}, two[1]], tmp_path)


def test_a_schema_that_is_refused_in_a_query_is_fine_elsewhere(tmp_path: Path) -> None:
    """The problem is the parameter's: the schema it refers to stays."""
    thing = {"$ref": "#/components/schemas/Thing"}
    found = _problems([_parameter(thing, explode=False)], tmp_path)

    assert [("paths", "/x", "get", "parameters", 0)] == [problem.pointer for problem in found]
