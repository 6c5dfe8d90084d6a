"""
`--allow-partial`: what can't be generated is left out with all that needs it, and each part is named.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import generate
from codegen.openapi.grammar import METHODS
from codegen.partial import without_refused
from codegen.pipeline import files_of, package_of
from codegen.problems import ContractError, Problem
from codegen.source.contract import Contract, parse

SCHEMAS = "#/components/schemas/"
TREE = {"type": "array", "items": {"$ref": f"{SCHEMAS}Missing"}}
ANSWER: dict[str, Any] = {"responses": {"204": {"description": "x"}}}


def _holding(inner: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"p": inner}}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": name if "#" in name else SCHEMAS + name}


def _sends(schema: Any) -> dict[str, Any]:
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}, **ANSWER}


def _gets(schema: Any) -> dict[str, Any]:
    answer = {"description": "x", "content": {"application/json": {"schema": schema}}}
    return {"responses": {"200": answer}}


def _contract(
    folder: Path, operations: dict[str, Any], schemas: dict[str, Any], **components: Any
) -> Contract:
    """Return a contract with `GET /<name>` for each operation, and with what is good: `GET /good`, `Good`."""
    spec = folder / "openapi.json"
    schemas = {"Good": _holding({"type": "string"}), **schemas}
    operations = {"good": _gets(_ref("Good")), **operations}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {f"/{name}": {"get": operation} for name, operation in operations.items()},
        "components": {"schemas": schemas, **components},
        "x-shared": {"R": _gets(_ref("Tree"))["responses"]["200"]},
    }
    spec.write_text(json.dumps(document, indent=1))
    return parse(spec)


def _named(problems: list[Problem]) -> list[str]:
    """Return the parts that are named, sorted."""
    found = [re.match(r"(.+?) is left out: .", problem.message) for problem in problems]
    return sorted(one[1] for one in found if one is not None)


def _all(contract: Contract) -> set[str]:
    """Return the operations and the schemas of a contract, as they are named."""
    document = contract.document
    operations = {
        f"{method.upper()} {path}"
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    }
    return operations | {f"schema `{name}`" for name in document["components"]["schemas"]}


def _generated(contract: Contract) -> set[str]:
    """Return the operations and the schemas that are in the package."""
    package = package_of(contract)
    models = {str(model.schema) for module in package.modules for model in module.models}
    aliases = {alias.name for alias in package.aliases}
    operations = {f"{one.method} {one.path}" for one in package.operations}
    return operations | {f"schema `{name}`" for name in models | aliases}


def test_a_schema_that_nothing_uses(tmp_path: Path) -> None:
    """Nothing but the schema is left out; it is named with its position and the reason."""
    contract = _contract(tmp_path, {}, {"Tree": TREE})
    found = without_refused(contract)
    rest, left_out = found.contract, found.left_out

    assert ["schema `Tree`"] == _named(left_out)
    assert ["dangling-reference"] == [problem.code for problem in left_out]
    line = (tmp_path / "openapi.json").read_text().splitlines()[(left_out[0].line or 0) - 1]
    assert '"$ref": ' in line
    assert {"GET /good", "schema `Good`"} == _generated(rest)


NEEDS: dict[str, tuple[dict[str, Any], dict[str, Any], dict[str, Any], list[str]]] = {
    "through other schemas": (
        {"a": _gets(_ref("Outer")), "b": _sends({"type": "array", "items": _ref("Outer")})},
        {"Outer": _holding(_ref("Middle")), "Middle": {"oneOf": [_ref("Tree"), {"type": "string"}]}},
        {},
        ["GET /a", "GET /b", "schema `Middle`", "schema `Outer`"],
    ),
    "a ring of schemas": (
        {"a": _gets(_ref("One"))},
        {"One": {"type": "object", "properties": {"p": _ref("Two"), "q": _ref("Tree")}}, "Two": _holding(_ref("One"))},
        {},
        ["GET /a", "schema `One`", "schema `Two`"],
    ),
    "allOf": (
        {},
        {"Child": {"allOf": [_ref("Tree"), _holding({"type": "string"})]}},
        {},
        ["schema `Child`"],
    ),
    "a discriminator": (
        {"a": _gets(_ref("Pet"))},
        {"Pet": {"oneOf": [_ref("Good")],
                 "discriminator": {"propertyName": "p", "mapping": {"good": "Good", "tree": f"{SCHEMAS}Tree"}}}},
        {},
        ["GET /a", "schema `Pet`"],
    ),
    "components that are no schemas": (
        {
            "a": {"responses": {"200": _ref("#/components/responses/R")}},
            "b": {"requestBody": _ref("#/components/requestBodies/B"), **ANSWER},
        },
        {},
        {
            "responses": {"R": _gets(_ref("Tree"))["responses"]["200"]},
            "requestBodies": {"B": _sends(_ref("Tree"))["requestBody"]},
            "parameters": {"P": {"name": "p", "in": "query", "schema": _ref("Tree")}},
        },
        ["GET /a", "GET /b", "components/parameters/P", "components/requestBodies/B", "components/responses/R"],
    ),
    "what stands outside of the components": (
        {"a": {"responses": {"200": _ref("#/x-shared/R")}}},
        {},
        {},
        ["GET /a", "components/responses/R"],
    ),
    "another operation": (
        {"a": _gets(_ref("Tree")), "b": {"responses": {"200": _ref("#/paths/~1a/get/responses/200")}}},
        {},
        {},
        ["GET /a", "GET /b", "components/responses/GetAResponse200"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", NEEDS)
def test_what_needs_it_is_left_out_with_it(case: str, tmp_path: Path) -> None:
    """All that leads to the schema is named, each once, and everything else is generated."""
    operations, schemas, components, expected = NEEDS[case]
    contract = _contract(tmp_path, operations, {"Tree": TREE, **schemas}, **components)
    found = without_refused(contract)
    rest, left_out = found.contract, found.left_out
    named = _named(left_out)

    assert sorted([*expected, "schema `Tree`"]) == named
    assert len(left_out) == len(named)
    assert all(problem.line and problem.column for problem in left_out)
    assert _all(contract) == _generated(rest) | {one for one in named if " " in one}
    assert {"GET /good", "schema `Good`"} == _generated(rest)
    said = {name: one for one in left_out for name in _named([one])}
    assert "dangling-reference" == said.pop("schema `Tree`").code
    assert all("is left out: it needs " in one.message for one in said.values())
    assert {"left-out"} == {one.code for one in said.values()}


BAD: dict[str, dict[str, Any]] = {
    "a type that is too deep": {
        "Bad": _ref("S0"),
        **{f"S{n}": {"type": "array", "items": _ref(f"S{n + 1}")} for n in range(70)},
        "S70": {"type": "string"},
    },
    "too many references": {
        "Bad": {"allOf": [_ref("S0")]},
        **{f"S{n}": {"allOf": [_ref(f"S{n + 1}")]} for n in range(70)},
        "S70": _holding({"type": "string"}),
    },
}


@pytest.mark.parametrize("case", BAD)
def test_whatever_is_wrong_with_a_schema(case: str, tmp_path: Path) -> None:
    """The contract's operations and schemas are those that are generated and those that are named."""
    operations = {"bad": _gets(_ref("Bad")), "worse": _sends(_holding(_ref("Bad")))}
    contract = _contract(tmp_path, operations, BAD[case])
    with pytest.raises(ContractError):
        package_of(contract)
    found = without_refused(contract)
    rest, left_out = found.contract, found.left_out
    named, generated = set(_named(left_out)), _generated(rest)

    assert {"GET /bad", "GET /worse", "schema `Bad`"} <= named
    assert {"GET /good", "schema `Good`"} <= generated
    assert _all(contract) == named | generated
    assert not named & generated


def test_the_rest_is_as_if_the_others_were_not_there(tmp_path: Path) -> None:
    """The package is that of a contract which never had the parts that are named."""
    (tmp_path / "other").mkdir()
    operations = {"a": _gets(_ref("Outer")), "b": _sends(_ref("Good"))}
    more = {"a": operations["a"], "b": operations["b"]}
    rest = without_refused(
        _contract(tmp_path, more, {"Tree": TREE, "Outer": _holding(_ref("Tree"))})
    ).contract
    other = _contract(tmp_path / "other", {"b": operations["b"]}, {})
    files, expected = (files_of(one, "package") for one in (rest, other))
    named = ("_about.py", "_contract.json", "_manifest.json", "__init__.py")
    about = [f"package/{name}" for name in named]
    for name in (
        *about,
        "package.version.txt",
    ):  # they hold the contract or its digest, or follow it
        del files[name], expected[name]

    assert expected == files


def test_a_security_scheme(tmp_path: Path) -> None:
    """A scheme that no client can serve is no reason to leave an operation out: the caller's client serves it."""
    operations = {
        "a": {"security": [{"bad": []}], **ANSWER},
        "b": {"security": [{"fine": []}], **ANSWER},
    }
    schemes = {"bad": {"type": "mutualTLS"}, "fine": {"type": "http", "scheme": "bearer"}}
    found = without_refused(_contract(tmp_path, operations, {}, securitySchemes=schemes))
    rest, left_out = found.contract, found.left_out

    assert [] == left_out
    assert ["unsupported-security"] == [problem.code for problem in rest.warnings]
    assert {"GET /a", "GET /b", "GET /good", "schema `Good`"} == _generated(rest)


def test_a_path(tmp_path: Path) -> None:
    """A problem of a path is one of each of its operations; each is named."""
    contract = _contract(tmp_path, {"a": ANSWER, "c": ANSWER}, {"Tree": TREE})
    paths = contract.document["paths"]
    paths["/a"] |= {
        "put": ANSWER,
        "parameters": [{"name": "p", "in": "query", "required": True, "schema": _ref("Tree")}],
    }
    paths["/c"]["servers"] = [{"url": "https://x.example?a"}]
    paths["/d"] = {"$ref": "#/paths/~1good"}
    found = without_refused(contract)
    rest, left_out = found.contract, found.left_out

    assert ["/a", "/c", "/d", "GET /a", "GET /c", "PUT /a", "schema `Tree`"] == _named(left_out)
    assert {"GET /good", "schema `Good`"} == _generated(rest)


def test_what_is_in_no_part_is_refused(tmp_path: Path) -> None:
    """A contract that would be refused without each part that is bad is refused, all of it."""
    contract = _contract(tmp_path, {}, {"Tree": TREE})
    contract.document["components"] = []
    with pytest.raises(ContractError) as refused:
        without_refused(contract)

    assert {"invalid-openapi"} == {problem.code for problem in refused.value.problems}


def test_it_ends(tmp_path: Path) -> None:
    """A contract that is too large as a whole is refused after a few parts, and not taken apart to its end."""
    field = {"type": "string"}
    base = {"type": "object", "properties": {f"p{n}": field for n in range(4_000)}}
    schemas = {
        f"S{n}": {"allOf": [_ref("Base"), {"properties": {"own": field}}]} for n in range(90)
    } | {"Base": base}
    with pytest.raises(ContractError) as refused:
        without_refused(_contract(tmp_path, {}, schemas))

    assert ["type-too-large"] == [problem.code for problem in refused.value.problems]


def test_all_that_is_left_out_is_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each part has one line with its position, on the terminal and beside the manifest."""
    operations = {f"a{number}": _gets(_ref("Tree")) for number in range(60)}
    _contract(tmp_path, operations, {"Tree": TREE})
    arguments = ["--spec", str(tmp_path / "openapi.json"), "--output", str(tmp_path / "package")]

    assert 3 == generate.main(arguments)
    assert 61 == capsys.readouterr().err.count(": error[")
    assert [tmp_path / "openapi.json"] == list(tmp_path.iterdir())
    assert 3 == generate.main([*arguments, "--allow-partial", "--strict"])
    assert 61 == capsys.readouterr().err.count(": error[")
    assert 0 == generate.main([*arguments, "--allow-partial"])
    said = capsys.readouterr().err
    assert 61 == len(re.findall(r"openapi\.json:[0-9]+:[0-9]+: warning\[", said))
    assert "GET /a0 is left out: it needs schema `Tree`\n" in said
    page = (tmp_path / "package" / "_left_out.md").read_text("utf-8")
    assert 61 == page.count("\n- line ")
    assert "_left_out.md" in (tmp_path / "package" / "_manifest.json").read_text("utf-8")


def test_the_smallest_part_goes(tmp_path: Path) -> None:
    """An optional parameter, the model of an error and one of several media types go before their operation."""
    query = {"name": "q", "in": "query", "schema": _ref("Tree")}
    bad = {"application/json": {"schema": _ref("Tree")}}
    several = {"content": {**bad, "application/xml": {"schema": {"type": "string"}}}}
    operations = {
        "p": {
            "parameters": [query, {**query, "name": "r", "schema": {"type": "string"}}],
            **ANSWER,
        },
        "e": {"responses": {**ANSWER["responses"], "400": {"description": "e", "content": bad}}},
        "s": {"responses": {**ANSWER["responses"], "400": _ref("#/components/responses/R")}},
        "m": {"requestBody": several, **ANSWER},
        "n": {"requestBody": _ref("#/components/requestBodies/B"), **ANSWER},
        "x": {"requestBody": {"content": {**bad, "text/json": bad["application/json"]}}, **ANSWER},
    }
    found = without_refused(
        _contract(
            tmp_path,
            operations,
            {"Tree": TREE},
            responses={"R": {"description": "e", "content": bad}},
            requestBodies={"B": several},
        )
    )
    expected = [
        "GET /x",
        "components/responses/R",
        "schema `Tree`",
        "the answer `400` of GET /e",
        "the answer `400` of GET /s",
        "the media type `application/json` of GET /m",
        "the media type `application/json` of GET /x",
        "the media type `application/json` of components/requestBodies/B",
        "the media type `text/json` of GET /x",
        "the parameter `q` of GET /p",
    ]

    assert expected == _named(found.left_out)
    by_path = {one.path: one for one in found.package.operations}
    assert ["r"] == [one.name for one in by_path["/p"].parameters]
    for path in ("/m", "/n"):
        assert ["application/xml"] == [one.media_type for one in by_path[path].bodies]
    for path in ("/e", "/s"):
        assert ["204", "400"] == [one.status for one in by_path[path].answers]


def test_an_empty_client_is_no_success(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A contract of which nothing is left is refused, and everything is named."""
    contract = _contract(tmp_path, {"good": _gets(_ref("Tree"))}, {"Tree": TREE})
    spec, output = Path(contract.file), tmp_path / "package"

    assert 3 == generate.main(["--spec", str(spec), "--output", str(output), "--allow-partial"])
    said = capsys.readouterr().err
    assert "error[nothing-left]" in said
    assert "GET /good is left out" in said
    assert [spec] == list(tmp_path.iterdir())


def test_a_defect_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A defect of the generator ends with 4 and one line that says what to report."""
    spec = tmp_path / "openapi.json"
    _contract(tmp_path, {}, {})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("codegen.pipeline.simplify", lambda document, report: {}["x"])
        assert 4 == generate.main(["--spec", str(spec), "--output", str(tmp_path / "package")])
    said = capsys.readouterr().err
    assert 1 == said.count("\n")
    assert re.search(
        r"^error\[generator-defect\]: KeyError: 'x' in .+:\d+ of generator [0-9.]+; .*report", said
    )
