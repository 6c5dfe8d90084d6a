"""
Faults of a document: those that change nothing that is sent or read are warnings, all others are errors.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.model import types
from codegen.pipeline import package_of
from codegen.problems import ContractError
from tests.support.reading import read

VERSIONS = ("3.0.3", "3.1.0")


def _document(version: str) -> dict[str, Any]:
    return {
        "openapi": version,
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/a/{b}": {
                "get": {
                    "operationId": "o",
                    "tags": ["t"],
                    "parameters": [
                        {"name": "b", "in": "path", "required": True, "schema": {"type": "string"}},
                        {"name": "q", "in": "query", "schema": {"type": "integer"}},
                    ],
                    "responses": {
                        "200": {
                            "description": "d",
                            "content": {
                                "application/json": {"schema": {"$ref": "#/components/schemas/A"}}
                            },
                        }
                    },
                }
            }
        },
        "components": {
            "schemas": {"A": {"type": "object", "properties": {"p": {"type": "string"}}}}
        },
    }


GET = "paths|/a/{b}|get"
ANSWER = f"{GET}|responses|200"
A = "components|schemas|A"
P = f"{A}|properties|p"

# A place, what is written there, and a part of the warning. `None` removes what is there.
HARMLESS: list[tuple[str, Any, str]] = [
    ("info", {}, "`title` is missing"),
    ("info|license", {"name": "MIT", "identifier": "MIT", "url": "https://x.example"}, "licence"),
    ("info|license", {}, "`name` is missing"),
    ("info|contact", "me", "`contact` is the string"),
    ("x", 1, "`x` can't stand here"),
    ("tags", [{"name": "a"}, {"name": "a"}], "described twice"),
    (
        "tags",
        [{"name": "a", "externalDocs": {"description": None, "url": "https://x.example"}}],
        "null",
    ),
    ("security", [{"k": None}], "the scopes of `k` are no list"),
    ("security", [{"k": "a"}], "the scopes of `k` are no list"),
    ("security", {"k": []}, "`security` is no list"),
    ("security", ["k"], "`k` is no requirement"),
    ("security", [None], "this is empty"),
    (f"{GET}|security", "k", "`security` is no list"),
    (f"{GET}|title", "x", "`title` can't stand here"),
    (f"{GET}|description", None, ""),
    (f"{GET}|deprecated", "yes", "`deprecated`"),
    (f"{GET}|operationId", 7, "`operationId`"),
    (f"{GET}|responses|2xx", {"description": "d"}, "lower case"),
    (f"{GET}|responses|4Xx", {"description": "d"}, "`4Xx` is written in lower case"),
    (f"{GET}|responses|Default", {"description": "d"}, "upper case"),
    (f"{GET}|responses|3001", {"description": "d"}, "`3001` is no status of HTTP"),
    (f"{GET}|responses|600", {"description": "d"}, "`600` is no status of HTTP"),
    (f"{GET}|responses|404", [], "`404` is an empty list"),
    (f"{GET}|requestBody", [], "`requestBody` is an empty list"),
    (f"{GET}|callbacks", [], "`callbacks` is an empty list"),
    (f"{ANSWER}|description", None, "`description` is missing"),
    (f"{ANSWER}|headers", [], "`headers` is an empty list"),
    (f"{ANSWER}|links", [], "`links` is an empty list"),
    (f"{ANSWER}|content|application/json|examples", [], "`examples` is an empty list"),
    (f"{ANSWER}|content|text/csv", [], "`text/csv` is an empty list"),
    (f"{ANSWER}|schema", {}, "`schema` can't stand here"),
    (f"{ANSWER}|content|", {"schema": {"type": "string"}}, "`` is no media type"),
    (f"{ANSWER}|headers", {"X": {"$ref": "#/components/headers/X"}}, "points at nothing"),
    (f"{ANSWER}|links", {"X": {"$ref": "#/components/links/X"}}, "points at nothing"),
    (
        f"{ANSWER}|content|application/json|examples",
        {"X": {"$ref": "#/components/examples/X"}},
        "points at nothing",
    ),
    (f"{GET}|callbacks", {"c": {"$ref": "#/components/callbacks/c"}}, "points at nothing"),
    (f"{GET}|parameters|0|required", False, "not required"),
    (f"{GET}|parameters|0|name", "c", "is not in the path"),
    (f"{GET}|parameters|1|schema", None, "`schema` is missing"),
    (f"{GET}|parameters|1", {"name": "q", "in": "query", "type": "integer"}, "`schema` is missing"),
    (f"{GET}|parameters|1|schema", [], "`schema` is an empty list"),
    (
        f"{GET}|parameters|1",
        {"$ref": "#/paths/~1a~1{b}/get/parameters/0"},
        "the path parameter `b` is listed twice",
    ),
    (f"{GET}|parameters|1|required", "true", "in quotes"),
    (f"{GET}|parameters|1|collection", "csv", "can't stand here"),
    (f"{GET}|parameters|1|example", {"a": 1}, ""),
    (
        f"{GET}|parameters|1|style",
        "simple",
        "the style `simple` is none of a parameter in the query",
    ),
    (f"{GET}|parameters|0|style", "form", "the style `form` is none of a parameter in the path"),
    (
        f"{GET}|parameters|1",
        {"name": "Content-Length", "in": "header", "required": True, "schema": {"type": "integer"}},
        "the header `Content-Length` is the connection's own",
    ),
    (f"{P}|default", 1.5, ""),
    (f"{P}|default", [], "the default [] is no `string`"),
    (P, {"type": "string", "default": None}, "the default null is no `string`"),
    (f"{P}|examples", {"one": {"value": "a"}}, "`examples`"),
    (A, {"type": "object", "properties": {"p": {}}, "description": None}, "`description` is null"),
    (f"{P}|title", 1, "`title`"),
    (f"{P}|type", "text", "`type`"),
    (f"{P}|type", "file", "Swagger 2"),
    (f"{P}|format", 1, ""),
    (f"{P}|maxLength", "5", "`maxLength`"),
    (f"{P}|minLength", -1, "`minLength`"),
    (f"{P}|required", True, "a boolean"),
    (f"{P}|enum", "a", "`enum`"),
    (f"{P}|enum", ["a", "b", "a"], "twice"),
    (
        P,
        {"enum": ["a", "b"], "x-enum-varnames": ["A"]},
        "schema `A`, properties/p: `x-enum-varnames` has 1 names for 2 values",
    ),
    (f"{P}|oneOf", [], ""),
    (f"{P}|externalDocs", "x", ""),
    (f"{P}|nullable", "true", "in quotes"),
    (f"{A}|required", ["p", "p"], "twice"),
    (f"{A}|required", "p", "`required`"),
    (f"{A}|required", [{"p": 1}], "holds something that is no name"),
    (f"{A}|properties", [], "an empty list"),
    (P, [], "`p` is an empty list"),
    (P, "string", "`p` is a type, not a schema"),
    (P, "text", "`p` is no schema"),
    (f"{A}|properties|required", ["p"], "`required` is no property"),
    (f"{A}|properties|type", "object", "`type` is no property"),
    (f"{A}|properties|description", "d", "`description` is no property"),
    (f"{A}|additionalProperties", [], "`additionalProperties` is an empty list"),
    (f"{A}|discriminator", "p", "a string"),
    (f"{A}|discriminator", {}, "discriminator"),
    (f"{A}|discriminator", {"propertyName": "p", "mapping": {"a": 1}}, "discriminator"),
    (
        "webhooks",
        {"w": {"get": {"responses": {"200": {"$ref": "#/components/responses/N"}}}}},
        "points at nothing",
    ),
    ("components|things", {}, "`things` can't stand here"),
    ("components|headers", [], "`headers` is no mapping"),
    ("components|examples", {"": None}, "`` is null, not a mapping"),
    ("components|examples", "x", "`examples` is no mapping"),
    ("components|schemas|a b", {"type": "object", "properties": {"a": {}}}, ""),
    (
        "components|securitySchemes",
        {"k": {"type": "oauth2", "flows": []}},
        "`flows` is an empty list",
    ),
    (
        "components|securitySchemes",
        {"k": {"type": "oauth2", "flows": "x"}},
        "`flows` is no mapping",
    ),
    (
        "components|securitySchemes",
        {"k": {"type": "oauth2", "flows": {"clientCredentials": 1}}},
        "the flow `clientCredentials` is no mapping",
    ),
    (
        "components|securitySchemes",
        {"k": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/t", "scopes": []}}}},
        "`scopes` is no mapping",
    ),
    ("components|securitySchemes", {"k": {"type": "http", "scheme": "digest", "in": "x"}}, ""),
]

# What stands there is at stake: the smallest part around it can't be generated.
HARMFUL: list[tuple[str, Any]] = [
    ("paths", "x"),
    ("security", [7]),
    (f"{GET}|security", 7),
    ("paths|https://x.example/b", {"get": {"responses": {"200": {"description": "d"}}}}),
    (f"{GET}|parameters|1|in", "body"),
    (f"{GET}|parameters|1|collectionFormat", "csv"),
    (f"{GET}|parameters|1|style", 7),
    (
        f"{GET}|parameters|1",
        {"name": "q", "in": "query", "style": "simple", "schema": {"type": "array", "items": {}}},
    ),
    (f"{GET}|parameters|1", {"name": "q", "in": "query", "type": "array"}),
    (f"{GET}|responses|20x", {"description": "d"}),
    ("paths|/a/{b}|search", {"responses": {"200": {"description": "d"}}}),
    (f"{A}|allOf", {"a": 1}),
    (f"{P}|$ref", "#/components/schemas/N"),
]


def _with(version: str, place: str, value: Any) -> str:
    document = _document(version)
    node: Any = document
    *way, last = (
        int(step) if step.isdigit() and len(step) == 1 else step for step in place.split("|")
    )
    for step in way:
        node = node[step]
    if value is None and (last != "description" or last in node):
        del node[last]
    else:
        node[last] = value
    return yaml.safe_dump(document, sort_keys=False)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_fault_that_changes_nothing_is_a_warning(tmp_path: Path, version: str) -> None:
    """Each is named, and the package has the operation and the schema."""
    for place, value, said in HARMLESS:
        found = read(tmp_path, _with(version, place, value))
        told = [problem.message for problem in found.warnings]
        package = package_of(found)

        assert not said or any(said in message for message in told), (place, value, told)
        assert ["o" if "operationId" not in place else "get_a_b"] == [
            one.name for one in package.operations
        ]
        assert package.modules or package.aliases, (place, value)


@pytest.mark.parametrize("version", VERSIONS)
def test_what_is_at_stake_is_an_error(tmp_path: Path, version: str) -> None:
    """A key that says how something is sent or read is never guessed."""
    for place, value in HARMFUL:
        with pytest.raises(ContractError) as refused:
            read(tmp_path, _with(version, place, value))
        assert not all(problem.is_warning for problem in refused.value.problems), (place, value)


def test_words_of_another_version(tmp_path: Path) -> None:
    """A keyword of 3.1 in 3.0, or the other way round, means what it says."""
    for version, schema in (
        ("3.0.3", {"type": "string", "const": "a"}),
        ("3.0.3", {"type": ["string", "null"]}),
        ("3.0.3", {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        ("3.0.3", {"type": "integer", "exclusiveMinimum": 3}),
        ("3.0.3", {"type": "string", "examples": ["a"]}),
        ("3.1.0", {"type": "integer", "minimum": 3, "exclusiveMinimum": True}),
    ):
        found = read(tmp_path, _with(version, P, schema))
        (module,) = package_of(found).modules
        other = "3.1.0" if version == "3.0.3" else "3.0.3"
        (same,) = package_of(read(tmp_path, _with(other, P, schema))).modules

        assert found.warnings, schema
        assert same == module, schema


def test_a_property_that_is_no_schema(tmp_path: Path) -> None:
    """A type alone is its schema, a keyword of the object is no field, and what nobody can read is any value."""
    properties = {"p": "integer", "q": 7, "required": ["p"], "type": "object"}
    package = package_of(read(tmp_path, _with("3.0.3", f"{A}|properties", properties)))
    read_view = package.modules[0].models[0].read

    assert read_view is not None
    assert [("p", types.INTEGER), ("q", types.ANY)] == [
        (field.wire, field.type) for field in read_view.named
    ]


def test_what_is_empty_is_as_if_it_were_not_there(tmp_path: Path) -> None:
    """YAML reads a key without a value as null: of a section of the components, or of an enum, nothing is refused."""
    text = _with("3.0.3", "components|parameters", {}).replace("parameters: {}", "parameters:")
    text = text.replace("type: string", "type: string\n          enum:", 1)
    found = read(tmp_path, text)

    assert ["`enum` is null", "`parameters` is null"] == sorted(
        one.message.rpartition(": ")[2] for one in found.warnings
    )
    assert 1 == len(package_of(found).operations)


@pytest.mark.parametrize(
    "empty", ["components: ", "components: []", "components: {schemas: }", "components: x"]
)
def test_what_is_no_mapping_takes_in_what_references_lead_to(tmp_path: Path, empty: str) -> None:
    """A schema elsewhere becomes a component also where the contract has none."""
    (tmp_path / "a.yaml").write_text("type: object\nproperties: {p: {type: string}}\n")
    text = _with("3.0.3", "components", {}).replace("components: {}", empty)
    found = read(tmp_path, text.replace("#/components/schemas/A", "a.yaml"))

    assert 1 == len(found.warnings)
    assert 1 == len(package_of(found).modules)


def test_a_path_without_a_slash(tmp_path: Path) -> None:
    """It begins with one where it can mean nothing else, and problems stand where it is written."""
    text = (
        _with("3.1.0", "components|x", 1)
        .replace("/a/{b}", "a/{b}")
        .replace("in: query", "in: query\n        style: 7")
    )
    with pytest.raises(ContractError) as refused:
        read(tmp_path, text)
    told = {
        one.is_warning: one for one in refused.value.problems if "components" not in one.message
    }
    rest = package_of(read(tmp_path, text.replace("\n        style: 7", "")))

    assert "the path `a/{b}` doesn't begin with a slash" == told[True].message
    assert text.splitlines().index("  a/{b}:") + 1 == told[True].line
    assert text.splitlines().index("        style: 7") + 1 == told[False].line
    assert "/a/{b}" == rest.operations[0].path


def test_a_status_that_is_there_twice(tmp_path: Path) -> None:
    """The one in the right case counts."""
    two = {"2XX": {"description": "d"}, "2xx": {"description": "e"}}
    found = read(tmp_path, _with("3.1.0", f"{GET}|responses", two))

    assert ["GET /a/{b}, responses: the status `2xx` is `2XX`, which is described, too"] == [
        one.message for one in found.warnings
    ]
    assert ["d"] == [one.text for one in package_of(found).operations[0].answers]


def test_a_component_that_is_a_word_is_reported(tmp_path: Path) -> None:
    """It is one under each name, also where the schema of 3.0 doesn't look."""
    document = _document("3.0.3")
    document["components"]["schemas"]["a/b"] = "word"

    with pytest.raises(ContractError) as caught:
        read(tmp_path, yaml.safe_dump(document))
    assert ["schema `a/b`: `a/b` is the string `word`, not a mapping"] == [
        problem.message for problem in caught.value.problems
    ]
