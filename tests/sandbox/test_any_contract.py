"""
The sandbox serves any contract: its examples, values made from its schemas, and resources that it keeps.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from affinda_resumes.sandbox.__main__ import main
from affinda_resumes.sandbox.contract import Contract
from affinda_resumes.sandbox.documents import UnusableContractError, read_document
from affinda_resumes.sandbox.schemas import value_of
from affinda_resumes.sandbox.server import running_sandbox
from tests.sandbox.calling import ROOT, Answer, ask
from tests.sandbox.test_command import ENVIRONMENT

SHOP = Path(__file__).with_name("shop.yaml")
Ask = Callable[..., Answer]


@pytest.fixture(scope="module")
def shop() -> Contract:
    """Return the contract of a shop, read without our generator."""
    return Contract(read_document(SHOP))


@pytest.fixture
def call(shop: Contract) -> Iterator[Ask]:
    """Return what asks a fresh shop; a body of `None` is none."""
    with running_sandbox({"/pets/9": {"id": 9, "name": "Ada"}}, shop) as url:

        def call(method: str, path: str, body: Any = b"", **headers: str | None) -> Answer:
            return ask(url, body, path, method, **{"X_Key": "any", **headers})

        yield call


def test_a_resource_lives_from_its_creation_to_its_removal(call: Ask) -> None:
    """It is made with the next identifier, read, replaced, listed and removed; write-only fields never come back."""
    made = call("POST", "/pets", {"name": "Bo", "secret": "x"})
    path = made.headers["Location"]

    assert (201, {"id": 10, "name": "Bo"}) == (made.status, made.json)
    assert "/pets/10" == path
    assert made.json == call("GET", path).json
    assert {"id": 10, "name": "Bob"} == call("PUT", path, {"name": "Bob"}).json
    assert [7, 9, 10] == [pet["id"] for pet in call("GET", "/pets").json["items"]]
    gone = call("DELETE", path)
    assert (204, b"") == (gone.status, gone.body)
    assert 404 == call("GET", path).status
    assert 404 == call("DELETE", path).status
    assert {"id": 11, "name": "Cy"} == call("POST", "/pets", {"name": "Cy"}).json


def test_the_example_is_there_from_the_start(call: Ask) -> None:
    """A resource is the contract's example, under the identifier that the example names."""
    assert {"id": 7, "name": "Rex", "tags": ["big"]} == call("GET", "/pets/7").json
    assert 404 == call("GET", "/pets/8").status


def test_a_put_makes_what_a_contract_lets_it_make(call: Ask) -> None:
    """A PUT with a documented 201 makes the resource at its path."""
    made = call("PUT", "/pets/30", {"name": "Di"})

    assert (201, {"id": 30, "name": "Di"}) == (made.status, made.json)
    assert 200 == call("PUT", "/pets/30", {"name": "Di"}).status


def test_a_list_has_a_limit_and_an_offset(call: Ask) -> None:
    """`limit` and `offset` choose a part of the list; a count is of all of it."""
    page = call("GET", "/pets?offset=1&limit=1").json

    assert {"total": 2, "items": [{"id": 9, "name": "Ada"}]} == page
    assert 400 == call("GET", "/pets?limit=0").status


def test_nested_resources_go_with_the_one_above(call: Ask) -> None:
    """A resource below another is found while that one is there, whatever its parameter is called."""
    toy = "/pets/7/toys/aaa-0"

    assert 200 == call("GET", toy).status
    assert 404 == call("GET", toy.replace("7", "8")).status
    call("DELETE", "/pets/7")
    assert 404 == call("GET", toy).status


def test_values_without_examples_follow_from_the_schema(call: Ask, shop: Contract) -> None:
    """Each limit of the schema holds, and the same value comes each time."""
    toy = call("GET", "/pets/7/toys/aaa-0").json

    assert {
        "code": "AA000",
        "weight": 2.5,
        "day": "2021-05-01",
        "kind": "soft",
        "friend": None,
        "sizes": [0, 0],
    } == toy
    assert toy == value_of(shop.document, {"$ref": "#/components/schemas/Toy"})


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": ["null", "integer"], "maximum": -3}, -3),
        ({"type": "integer", "exclusiveMinimum": 4}, 5),
        ({"type": "integer", "minimum": 3, "exclusiveMinimum": True}, 4),
        ({"type": "number", "minimum": 7, "multipleOf": 5}, 10),
        ({"type": "string", "minLength": 6}, "textxx"),
        ({"type": "string", "maxLength": 2}, "te"),
        ({"type": "string", "pattern": r"^(?:ab|c)[^a]\d?\s+.$"}, "abA a"),
        ({"type": "array", "items": {"type": "boolean"}, "maxItems": 0}, []),
        ({"prefixItems": [{"const": 3}, {"default": "x"}]}, [3, "x"]),
        ({"allOf": [{"properties": {"a": {"enum": [None, 2]}}}, {"minProperties": 2}]}, {"a": 2, "key1": "any"}),
        ({"anyOf": [{"type": "null"}, {"type": "boolean"}]}, True),
        ({"type": "null"}, None),
        ({"type": "integer", "examples": [12, 13]}, 12),
        ({}, "any"),
    ],
)  # fmt: skip
def test_a_value_is_made_for_each_keyword(schema: dict[str, Any], value: Any) -> None:
    """The value is the smallest that a person would write for the schema."""
    assert value == value_of({}, schema)


def test_an_answer_has_a_media_type_that_is_accepted(call: Ask) -> None:
    """JSON goes first if anything is accepted."""
    text = call("GET", "/report", Accept="text/*")

    assert ("text/plain", b"all is well") == (text.headers.get_content_type(), text.body)
    assert "application/json" == call("GET", "/report").headers["Content-Type"]


def test_a_redirect_is_an_answer(tmp_path: Path) -> None:
    """A redirect of an operation without a 2xx leads to the header's example, or to the new resource; what it changes is kept."""
    spec = tmp_path / "openapi.yaml"
    spec.write_text("""\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /file:
    get: {responses: {"302": {description: d, headers: {location: {schema: {type: string}, example: /there}}}, default: {description: d}}}
  /any: {get: {responses: {3XX: {description: d}}}}
  /both: {get: {responses: {"200": {description: d}, "302": {description: d}}}}
  /jobs: {post: {responses: {"303": {description: d}}, requestBody: {content: {application/json: {schema: {type: object}}}}}}
  "/jobs/{id}":
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {responses: {"200": {description: d, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}}}
""")
    with running_sandbox({}, Contract(read_document(spec))) as url:
        answers = [ask(url, b"", path, "GET") for path in ("/file", "/any", "/both")]
        made = ask(url, {}, "/jobs", "POST")
        got = [(one.status, one.headers["Location"]) for one in (*answers, made)]
        assert 200 == ask(url, b"", made.headers["Location"], "GET").status

    assert [(302, "/there"), (302, "https://example.com/"), (200, None), (303, "/jobs/new1")] == got


def test_every_good_request_is_taken(tmp_path: Path) -> None:
    """A tag that only the members tell, a wrong default, a fixed query, a key in a certificate, and any media type."""
    spec = tmp_path / "odd.yaml"
    spec.write_text("""\
openapi: 3.0.3
info: {title: Odd, version: "1"}
security: [{certificate: []}]
paths:
  /songs?kind=new:
    post:
      parameters: [{name: limit, in: query, schema: {type: integer, default: many}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Item"}}}}
      responses: {"200": {description: ok, content: {"*/*": {schema: {$ref: "#/components/schemas/Item"}}}}}
  /lost:
    get: {responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Lost"}}}}}}
components:
  securitySchemes: {certificate: {type: mutualTLS}}
  schemas:
    Item: {oneOf: [{$ref: "#/components/schemas/Song"}, {$ref: "#/components/schemas/Show"}], discriminator: {propertyName: type}}
    Song: {type: object, required: [type], properties: {type: {type: string, enum: [song]}, bars: {type: integer}}}
    Show: {type: object, required: [type], properties: {type: {type: string, enum: [show]}, host: {type: string}}}
    Lost: {type: object, properties: {mode: {$ref: "#/components/schemas/Missing"}}}
""")
    with running_sandbox({}, Contract(read_document(spec))) as url:
        made = ask(url, {"type": "show", "host": "Ann"}, "/songs?kind=new", "POST")
        wrong = ask(url, {"type": "song", "bars": "four"}, "/songs?kind=new", "POST")
        lost = ask(url, b"", "/lost", "GET")

    assert (200, "application/json", {"type": "song", "bars": 1}) == (
        made.status, made.headers["Content-Type"], made.json
    )  # fmt: skip
    assert (400, [("bars", "invalid")]) == (wrong.status, wrong.faults)
    assert (501, [(None, "unusable_contract")]) == (lost.status, lost.faults)
    assert "#/components/schemas/Missing leads nowhere" in lost.json["errors"][0]["detail"]


def test_errors_have_the_shape_of_the_contract(call: Ask) -> None:
    """A contract with problem details gets those."""
    refused = call("POST", "/pets", {"name": 3})

    assert "application/problem+json" == refused.headers["Content-Type"]
    assert (400, 400, "Must be of type string.") == (
        refused.status,
        refused.json["status"],
        refused.json["title"],
    )
    assert 401 == call("GET", "/pets", X_Key=None).status
    assert 401 == call("GET", "/pets", X_Key="invalid").status


def test_the_path_of_the_server_may_stand_in_front(call: Ask) -> None:
    """A client with the path of the contract's server in its `base_url` is served, too."""
    assert call("GET", "/pets/7").json == call("GET", "/v1/pets/7").json


def test_one_key_may_be_the_only_good_one(shop: Contract) -> None:
    """With a key of its own the sandbox takes no other."""
    with running_sandbox(None, Contract(shop.document, "good")) as url:
        statuses = [ask(url, b"", "/pets", "GET", X_Key=key).status for key in ("good", "any")]

    assert [200, 401] == statuses


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("openapi: 3.1.0\npaths: {/a: {$ref: 'other.yaml'}}", "refers to other.yaml"),
        ("swagger: '2.0'\npaths: {}", "`openapi` must be 3.0, 3.1 or 3.2"),
        ("openapi: 3.1.0", "no OpenAPI document with `paths`"),
        ("a: [", "line 2"),
    ],
)
def test_a_contract_that_can_not_be_served_is_a_message(
    text: str, words: str, tmp_path: Path
) -> None:
    """The message names the file and the reason."""
    spec = tmp_path / "openapi.yaml"
    spec.write_text(text)

    with pytest.raises(UnusableContractError, match=re.escape(words)) as caught:
        read_document(spec)
    assert str(caught.value).startswith(f"{spec}: ")


@pytest.mark.parametrize(
    "paths",
    [
        "{/a: }",
        "{/a: {get: {parameters: , responses: {}}}}",
        "{/a: {servers: [{}], get: {responses: {}}}}",
        "{'/a/{b}': {parameters: [{in: path}], get: {responses: {}}}}",
    ],
)
def test_a_contract_that_is_no_valid_document_is_a_message(
    paths: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command does not check it: it says what it stumbled over, without a traceback."""
    spec = tmp_path / "openapi.yaml"
    spec.write_text(f"openapi: 3.1.0\ninfo: {{title: x, version: '1'}}\npaths: {paths}\n")

    assert 3 == main(["--spec", str(spec)])
    printed, said = capsys.readouterr()
    assert ("", 1) == (printed, len(said.splitlines()))
    assert said.startswith("sandbox: the contract can't be served; is it valid OpenAPI? ")


def test_the_command_of_the_package_serves_a_file(tmp_path: Path) -> None:
    """`python -m affinda_resumes.sandbox --spec` needs nothing of this repository; without a spec it serves ours."""
    for arguments, path in ((["--spec", str(SHOP)], "/pets/7"), ([], "/v2/resumes/aBcD1234")):
        command = [sys.executable, "-m", "affinda_resumes.sandbox", "--quiet", *arguments]
        with subprocess.Popen(
            command, cwd=tmp_path, env=ENVIRONMENT, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            url = process.stdout.readline().removeprefix("sandbox: ").strip()
            method = "PATCH" if "resumes" in path else "GET"
            status = ask(url, b"{}" if "resumes" in path else b"", path, method, X_Key="any").status
            process.terminate()
        assert (200, 0) == (status, process.returncode)


def test_our_command_names_each_problem_of_a_contract(tmp_path: Path) -> None:
    """`python -m tools.sandbox --spec` reads a contract as the generator does."""
    spec = tmp_path / "openapi.yaml"
    spec.write_text("openapi: 3.1.0\ninfo: {title: x, version: '1'}\npaths: {/a: {get: 3}}\n")
    done = subprocess.run(
        [sys.executable, "-m", "tools.sandbox", "--spec", spec],
        cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (3, "") == (done.returncode, done.stdout)
    assert f"{spec}:3:" in done.stderr


def test_without_the_extra_the_command_says_so() -> None:
    """The command names the libraries that are missing, and the package itself is imported without them."""
    code = "import sys; sys.modules['openapi_core'] = None; import affinda_resumes\n"
    code += "from affinda_resumes.sandbox.__main__ import main; sys.exit(main([]))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )  # fmt: skip

    assert (2, "") == (done.returncode, done.stdout)
    assert "needs openapi-core, starlette, uvicorn and PyYAML" in done.stderr
