"""
Contracts that a review compares: invalid ones, of several files, at a commit of any repository, on standard input.
"""

from __future__ import annotations

import copy
import io
import json
import re
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.review.edits import BASE, Edit, both, put, retitle
from tests.review.test_review import run, written
from tools.review.findings import find_changes
from tools.review.inputs.contract_at import Side, from_file

#: Something invalid in the base, and its correction in the revision.
CORRECTED: list[tuple[str, object, object]] = [
    (
        "externalDocs",
        {"url": "https://x.example", "description": None},
        {"url": "https://x.example"},
    ),
    ("info", {"title": "Things", "version": "1.0.0", "description": None}, BASE["info"]),
    ("components schemas Poke properties how type", "text", "string"),
    ("components schemas Thing properties shape oneOf", [], [{}]),
    ("paths /things get operationId", "changeThing", "listThings"),
    ("paths /things get parameters 2 name", 5, "X-Trace"),
    ("paths /things/{id} post responses 204 description", None, "It felt that."),
    ("components schemas Poke required", "how", ["how"]),
    ("paths /more", 5, {}),
    ("tags", [5], BASE["tags"]),
    ("servers", "https://x.example", BASE["servers"]),
    ("components schemas Left", {"$ref": "#/nowhere"}, BASE["components"]["schemas"]["Left"]),
    ("components schemas Left", {"$ref": "#/components/schemas/Left"}, {}),
]


@pytest.mark.parametrize(("path", "wrong", "right"), CORRECTED)
def test_what_is_invalid_is_compared(
    path: str, wrong: object, right: object, tmp_path: Path
) -> None:
    """A contract that breaks a rule of OpenAPI is compared as far as it can be read, and its errors are told."""
    sides: list[Side] = []
    for name, value in (("a.json", wrong), ("b.json", right)):
        document = copy.deepcopy(BASE)
        put(path, value)(document)
        put("components schemas Fault properties code maxLength", 5 if value is wrong else 4)(
            document
        )
        sides.append(from_file(written(tmp_path, name, document)))

    for old, new in (sides, reversed(sides)):
        assert "unknown-change" not in {one.rule for one in find_changes(old, new)}
    found = {one.rule for one in find_changes(sides[0], sides[1])}
    assert "response-limit-narrowed" in found
    assert len(sides[0].problems) > len(sides[1].problems)


def test_what_can_not_be_read_is_not_harmless(tmp_path: Path) -> None:
    """A change where one side has no form that OpenAPI knows is risky at least."""
    for path, value in (
        ("paths /things get parameters 2 style", 5),
        ("paths /things get sumary", "A word that OpenAPI does not know."),
    ):
        new = copy.deepcopy(BASE)
        put(path, value)(new)
        sides = [from_file(written(tmp_path, f"{n}.json", d)) for n, d in (("a", BASE), ("b", new))]

        assert {"unreadable-changed"} == {one.rule for one in find_changes(sides[0], sides[1])}


def test_a_row_is_where_the_change_was_written(tmp_path: Path) -> None:
    """A row is at the place of use where something else stands now, not in a component that nobody touched."""
    hook = "webhooks thingMade post requestBody content application/json schema"
    shared = {"name": "page", "in": "query", "schema": {"type": "string"}}
    place = {"$ref": "#/components/schemas/Place"}
    olds: list[Edit] = [
        both(put("components parameters", {"Page": shared}), put("paths /things get parameters -", {"$ref": "#/components/parameters/Page"})),
        put(hook, place),
        put("paths /things get servers", [{"url": "https://own.example.com"}]),
    ]  # fmt: skip
    news: list[Edit] = [
        put("components parameters", {"Page": shared}),
        put(hook, {"type": "object", "properties": {"text": {"type": "string"}}}),
        put("paths /more", {}),
    ]
    wanted: list[set[tuple[str, str, str, bool]]] = [
        {("parameter-removed", "GET /things: parameters", "page: removed", False)},
        {
            ("response-property-removed", "POST thingMade: requestBody content application/json schema", "code: removed", False),
            ("response-property-became-optional", "POST thingMade: requestBody content application/json schema", "required: -text", False),
        },
        {
            ("server-removed", "GET /things: servers", "https://own.example.com → https://old.example.com", True),
            ("server-added", "GET /things: servers", "https://{region}.example.com: added", True),
        },
    ]  # fmt: skip
    for number, (old, new) in enumerate(zip(olds, news, strict=True)):
        sides: list[Side] = []
        for name, edit in (("a.json", old), ("b.json", new)):
            document = copy.deepcopy(BASE)
            edit(document)
            sides.append(from_file(written(tmp_path, name, document)))
        found = find_changes(sides[0], sides[1])
        told = {(one.rule, one.place, one.detail, one.gone) for one in found}
        assert wanted[number] == {one for one in told if one[0] != "notation-changed"}


ALPHA = {
    "operationId": "a",
    "x-stability-level": "alpha",
    "responses": {"204": {"description": "d"}},
}
USE = {"$ref": "#/components/parameters/Old"}
OLD = {"name": "old", "in": "query", "schema": {}, "deprecated": True, "x-sunset": "2020-01-01"}
ODD: dict[str, dict[str, object]] = {
    "paths": {"paths": [5]},
    "a path": {"paths": {"/a": 5}},
    "a webhook": {"webhooks": {"a": "text"}, "paths": {}},
    "a level": {"paths": {"/a": {"get": {**ALPHA, "x-stability-level": ["alpha"]}}}},
    "components": {"paths": {"/a": {"get": ALPHA}}, "components": []},
    "path items that hold each other": {
        "paths": {"/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"}, "/c": {"$ref": "#/paths/~1c"}},
        "components": {"pathItems": {"P": {"post": {**ALPHA, "callbacks": {"c": {"u": {"$ref": "#/components/pathItems/P"}}}}}}},
        "webhooks": {"w": {"$ref": "#/components/pathItems/P"}},
    },
    "references to another kind": {
        "paths": {"/a": {"get": {
            "$ref": "#/paths/~1b",
            "parameters": [{"$ref": "#/components/schemas/A"}, {"name": {"a": 1}, "in": "query"}],
            "requestBody": {"$ref": "#/x-bodies/0", "content": 5},
            "responses": {"200": {"$ref": "#/x-own/answer"}},
        }}},
        "tags": [{"name": {}}],
        "x-bodies": [{"schema": [], "content": {"a/b": {"schema": {"type": "array", "items": [{}]}}}}],
        "x-own": {"answer": {"description": 5, "content": {"a/b": {"schema": {"required": ["a"], "properties": {"a": {"$ref": "#/x-own/answer"}}}}}}},
        "components": {"schemas": {"A": {"properties": {"a": {"type": 5}}, "items": [True]}}},
    },
    "a reference": {
        "paths": {"/a": {"get": {**ALPHA, "requestBody": {"$ref": "#/components/schemas"}}}},
        "components": {"schemas": {}},
    },
    "parameters": {
        "paths": {"/a": {"get": {**ALPHA, "parameters": [USE]}}, "/b": 5, "/c": {"parameters": 5, "get": {"parameters": [5]}}},
        "components": {"parameters": {"Old": OLD}},
    },
}  # fmt: skip


@pytest.mark.parametrize("odd", ODD)
def test_any_two_documents_are_compared(
    odd: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A whole run compares what can be read at all, whatever stands where a path or a parameter should."""
    head = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}}
    files = [
        written(tmp_path, "odd.json", head | ODD[odd]),
        written(tmp_path, "plain.json", {**head, "paths": {}}),
    ]

    for base, spec in (files, files[::-1]):
        _, out, err = run(capsys, base, spec, "--format", "json")
        found = json.loads(out)
        assert ("", []) == (err, found["obstacles"])
        assert found["changes"]


def test_operations_that_can_not_be_generated(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An operation that one side can't generate is in neither package, and is named beside the result."""
    old, new = copy.deepcopy(BASE), copy.deepcopy(BASE)
    for document in (old, new):
        del document["webhooks"]
    nested = {"type": "array", "items": {"type": "array", "items": {"type": "string"}}}
    put("paths /things get parameters 3 schema", nested)(new)
    put("paths /things/{id} patch operationId", "editThing")(new)
    form = "paths /things/{id} put requestBody content multipart/form-data "
    for document in (old, new):
        put(f"{form}encoding sheet headers X-Part required", True)(document)

    status, out, _ = run(
        capsys,
        written(tmp_path, "a.json", old),
        written(tmp_path, "b.json", new),
        "--format",
        "json",
    )
    found = json.loads(out)

    assert 1 == status
    assert ["GET /things", "PUT /things/{id}"] == found["left_out"]
    assert any(
        "unsupported-parameter" in one for some in found["not_generated"].values() for one in some
    )
    gone = {one["name"] for one in found["python"] if one["kind"] == "gone"}
    assert "Client.change_thing" in gone
    assert "Client.list_things" not in gone


def test_python_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A break of no call but of code that uses the package is a failure of a class of its own."""
    retitled = copy.deepcopy(BASE)
    retitle("Fault", "Trouble")(retitled)
    base = written(tmp_path, "a.json", BASE)

    status, out, _ = run(capsys, base, written(tmp_path, "b.json", retitled), "--format", "json")
    found = json.loads(out)

    assert (1, True, True) == (status, found["breaks"], found["breaks_in_python_only"])
    assert 0 == found["summary"]["breaking"]
    assert ("renamed", "Fault") in {(one["kind"], one["name"]) for one in found["python"]}


def test_python_rows_are_where_they_come_from(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A change in Python is shown at the operation, schema or field that it comes from."""
    new = copy.deepcopy(BASE)
    retitle("Fault", "Trouble")(new)
    put("paths /things/{id} patch parameters 0 required", True)(new)
    put("components schemas Place properties text type", "integer")(new)
    put("components securitySchemes key", {"type": "http", "scheme": "basic"})(new)
    del new["paths"]["/things/{id}"]["post"]
    contracts = [written(tmp_path, "a.yaml", BASE), written(tmp_path, "b.yaml", new)]

    _, out, _ = run(capsys, *contracts, "--format", "json")

    texts = [path.read_text().splitlines() for path in contracts]
    lines = {
        one["name"]: (one["in_base"], texts[not one["in_base"]][one["line"] - 1].strip())
        for one in json.loads(out)["python"]
    }
    wanted = {
        "Client.change_thing": (False, "patch:"),
        "Client.poke_thing": (True, "post:"),
        "Fault": (False, "Trouble:"),
        "PokeInput": (True, "Poke:"),
        "Place.text": (False, "text:"),
        "Client.__init__": (False, "securitySchemes:"),
    }
    assert wanted == {name: lines.get(name) for name in wanted}


# Where the base may be -----------------------------------------------------------------------


def repository(folder: Path, files: dict[str, str]) -> None:
    """Make a repository of files, with one commit."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    identity = ["-c", "user.name=a", "-c", "user.email=a@b"]
    for command in (["init", "-q"], ["add", "-A"], [*identity, "commit", "-qm", "a"]):
        subprocess.run(["git", *command], cwd=folder, check=True)


SEVERAL = {
    "api/openapi.yaml": """openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /a:
    get:
      operationId: a
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema:
                $ref: "schemas/thing.yaml#/Thing"
""",
    "api/schemas/thing.yaml": """Thing:
  type: object
  properties:
    name:
      type: string
    place:
      $ref: "place.yaml"
""",
    "api/schemas/place.yaml": """type: object
properties:
  text:
    type: string
""",
}


def test_several_files_of_another_repository(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A contract of several files is compared with a commit of its own repository, with file and line of each."""
    repository(tmp_path, SEVERAL)
    place = tmp_path / "api/schemas/place.yaml"
    place.write_text(place.read_text().replace("type: string", "type: integer"))
    spec = tmp_path / "api/openapi.yaml"

    status, out, err = run(capsys, "HEAD", spec, "--format", "json")
    (change,) = json.loads(out)["changes"]

    assert (1, "") == (status, err)
    assert ("response-type-widened", "api/schemas/place.yaml", 4) == (
        change["rule"],
        change["file"],
        change["line"],
    )
    text = SEVERAL["api/schemas/place.yaml"].replace("  text:\n    type: string\n", "  more: {}\n")
    place.write_text(f"description: [a text]\n{text}")
    names = ("html", "github", "sarif", "gitlab")
    outputs = [f"--output={name}={tmp_path / name}" for name in names]

    _, out, _ = run(capsys, "HEAD", spec, "--format", "json", *outputs)
    found = json.loads(out)
    removed = next(one for one in found["changes"] if one["in_base"])
    assert ("HEAD:api/schemas/place.yaml", 3) == (removed["file"], removed["line"])
    assert {"api/schemas/place.yaml"} == {one["file"] for one in found["invalid"]}
    _the_removed_is_shown({name: (tmp_path / name).read_text() for name in names})


def _the_removed_is_shown(reports: dict[str, str]) -> None:
    """Hold that each report shows a property that was removed where it stood, or what is left around it."""
    around = ("api/schemas/place.yaml", 3)
    (location,) = (
        one["locations"][0]["physicalLocation"]
        for one in json.loads(reports["sarif"])["runs"][0]["results"]
        if one["ruleId"] == "response-property-removed"
    )
    assert around == (location["artifactLocation"]["uri"], location["region"]["startLine"])
    (place,) = (
        one["location"]
        for one in json.loads(reports["gitlab"])
        if one["check_name"] == "response-property-removed"
    )
    assert around == (place["path"], place["lines"]["begin"])
    assert "::error file=api/schemas/place.yaml,line=3,title=response-prop" in reports["github"]
    page = reports["html"]
    article = next(one for one in page.split("<article")[1:] if "-property-removed<" in one)
    (name,) = re.findall(r'<a href="#(\S+)">HEAD:api/schemas/place.yaml:3</a>', article)
    assert re.search(r'<span class="b"><span class="n">\s*3 </span>text:</span>', article)
    marked = re.findall(rf'<mark id="{name}">(.*?)</mark>', page)
    assert ["text:"] == [re.sub(r"<.*?>|\d|\s", "", one) for one in marked]


def test_a_file_above_the_folder_is_not_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A reference out of the contract's folder leads nowhere, at a commit as in the working tree."""
    files = {
        "api/openapi.yaml": SEVERAL["api/openapi.yaml"].replace("schemas/thing", "../secret"),
        "secret.yaml": SEVERAL["api/schemas/thing.yaml"],
    }
    repository(tmp_path, files)

    status, out, _ = run(capsys, "HEAD", tmp_path / "api/openapi.yaml", "--format", "json")

    assert 0 == status
    assert {"remote-reference"} == {one["code"] for one in json.loads(out)["invalid"]}


def test_standard_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The base may come from standard input, as YAML or as JSON."""
    spec = written(tmp_path, "openapi.yaml", BASE)
    document = copy.deepcopy(BASE)
    put("components schemas Fault properties more", {"type": "string"})(document)
    for text in (json.dumps(document), yaml.safe_dump(document)):
        stream = io.TextIOWrapper(io.BytesIO(text.encode()))
        monkeypatch.setattr("sys.stdin", stream)

        status, out, err = run(capsys, "-", spec, "--format", "json")

        assert (1, "") == (status, err)
        (change,) = (one for one in json.loads(out)["changes"] if one["class"] == "breaking")
        assert ("response-property-removed", "standard input") == (change["rule"], change["file"])
