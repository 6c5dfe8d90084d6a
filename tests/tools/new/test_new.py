"""
`make new` drafts an operation from a saved page: pages in the forms of several publishers, written for these tests.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.pipeline import files_of
from codegen.source.contract import read
from tests.support import plain_yaml
from tools.lint import __main__ as lint
from tools.lint import rules
from tools.lint.sources import ANSWER, REQUEST, fields_of_value
from tools.new import __main__ as new
from tools.new.answers import NOTHING
from tools.new.page import load_page

ROOT = Path(__file__).parents[3]
CONTRACT = ROOT / "openapi.yaml"
SEED = ROOT / "tests" / "fixtures" / "pages" / "update-resume-data.txt"
GROWING = ROOT / "tests" / "growing" / "pages"
PAGES = [*sorted((Path(__file__).parent / "pages").iterdir()), *sorted(GROWING.iterdir()), SEED]

#: Page, operation, its parameters (required ones with *), media type of its request, statuses.
FOUND = {
    "bare-curl.txt": ("GET /v1/orders/{id}", "id* expand", "", "200 4XX"),
    "delete.txt": ("DELETE /v1/hooks/{hook_id}", "hook_id*", "", "204 404"),
    "get-resume.txt": ("GET /v2/resumes/{identifier}", "identifier*", "", "200 4XX"),
    "github-issue.txt": ("POST /repos/{owner}/{repo}/issues", "owner* repo* x-github-api-version", "application/json", "201 400 403 404 422"),
    "github-list.txt": ("GET /repos/{owner}/{repo}/issues", "owner* repo* state per_page", "", "200 404"),
    "list-resumes.txt": ("GET /v2/resumes", "limit offset", "", "200 4XX"),
    "mintlify-plant.txt": ("POST /plants/{garden_id}", "garden_id*", "application/json", "200 4XX"),
    "readme-pet.html": ("PUT /api/v3/pets/{petId}", "petId* notify", "application/json", "200 404"),
    "redoc-pet.txt": ("POST /v2/pet", "", "application/json", "200 405"),
    "stoplight-todo.html": ("POST /todos", "X-Trace", "application/json", "201 401 500"),
    "stripe-customer.txt": ("POST /v1/customers", "", "application/x-www-form-urlencoded", "200 4XX"),
    "stripe-retrieve.txt": ("GET /v1/customers/{id}", "id*", "", "200 4XX"),
    "swagger-ui-find.txt": ("GET /v2/pet/findByStatus", "status* X-Request-ID", "", "200 400"),
    "swagger-ui-upload.txt": ("POST /v2/pet/{petId}/uploadImage", "petId*", "multipart/form-data", "200 404"),
    "two-operations.txt": ("POST /v1/things", "", "application/json", "200 4XX"),
    "update-resume-data.txt": ("PATCH /v2/resumes/{identifier}", "identifier*", "application/json", "200 4XX"),
    "upload-resume.txt": ("POST /v2/resumes", "", "multipart/form-data", "201 4XX"),
}  # fmt: skip


def drafted(page: Path, folder: Path) -> dict[str, Any]:
    """Begin a contract with a page, and return it."""
    spec = folder / "new.yaml"
    assert 0 == new.main([str(page), "--spec", str(spec), "--pages", str(folder / "pages")])
    document: dict[str, Any] = plain_yaml.load(spec)
    return document


def operation(document: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return method and path of the only operation, and what the contract says of it."""
    ((path, item),) = document["paths"].items()
    ((method, node),) = item.items()
    return f"{method.upper()} {path}", node


def schemas_of(media: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of the only media type of a body."""
    (one,) = media["content"].values()
    schema: dict[str, Any] = one["schema"]
    return schema


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_draft_holds_all_of_its_page(page: Path, tmp_path: Path) -> None:
    """Path, method, parameters, statuses and each key of both examples are in the draft, which can be generated."""
    document = drafted(page, tmp_path)
    name, node = operation(document)
    parameters = [
        f"{one['name']}{'*' * bool(one.get('required'))}" for one in node.get("parameters", [])
    ]
    media_types = [*node.get("requestBody", {}).get("content", {})]
    saved = load_page(page)[1]
    found = FOUND[page.name]

    assert found == (name, " ".join(parameters), "".join(media_types), " ".join(node["responses"]))
    for side, body, value in (
        (REQUEST, node.get("requestBody", {}), saved.request),
        (ANSWER, node["responses"][saved.status], saved.response),
    ):
        if value is not NOTHING:
            fields = list(fields_of_value(document, schemas_of(body), value, side))
            assert [] == [key for owner, key in fields if owner == ""]
            assert fields
    assert f"pages/{node['x-source']}" in [
        f"pages/{one.name}" for one in (tmp_path / "pages").iterdir()
    ]
    assert files_of(read(tmp_path / "new.yaml"), "made")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_draft_is_written_by_the_rules(page: Path, tmp_path: Path) -> None:
    """No rule of the house is broken but that a page must be kept, and that a person has to check the guesses."""
    document = drafted(page, tmp_path)
    slips = {(slip.rule, slip.message) for slip in rules.check(document)}
    notes = (tmp_path / "new.yaml").read_text("utf-8").count("# check:")

    assert set() == {(rule, text) for rule, text in slips if rule != "source-named"}
    assert 1 <= notes <= 10


def test_what_a_page_says_of_fields(tmp_path: Path) -> None:
    """Types, texts, formats and nulls come from the page; what only the answer has is read-only."""
    pet = drafted(PAGES[[one.name for one in PAGES].index("readme-pet.html")], tmp_path)[
        "components"
    ]["schemas"]["Pet"]

    assert ["name"] == pet["required"]
    assert "The pet's name & title." == pet["properties"]["name"]["description"]
    assert {
        "type": "string",
        "format": "date",
        "description": "Born.",
        "examples": ["2020-02-01"],
    } == pet["properties"]["born"]
    assert ["id", "owner", "weight"] == [
        name for name, node in pet["properties"].items() if node.get("readOnly")
    ]


def test_null_objects_and_lists(tmp_path: Path) -> None:
    """A null beside other values makes a type nullable, whole numbers beside fractions are numbers."""
    spec = drafted(Path(__file__).parent / "pages" / "bare-curl.txt", tmp_path)
    line = spec["components"]["schemas"]["Line"]["properties"]

    assert ["string", "null"] == line["note"]["type"]
    assert "number" == line["quantity"]["type"]
    assert {"type": "integer"} == spec["paths"]["/v1/orders/{id}"]["get"]["parameters"][0]["schema"]


@pytest.mark.parametrize("media_type", ["application/json", "application/json-seq"])
def test_a_request_of_json_keeps_its_types(media_type: str, tmp_path: Path) -> None:
    """Texts that look like numbers become numbers in a form alone, whatever the media type of JSON ends with."""
    page = tmp_path / "page.txt"
    page.write_text(
        f"curl -X POST https://a.example/codes -H 'Content-Type: {media_type}' -d '[{{\"code\": \"1\"}}]'\n"
    )
    (request,) = drafted(page, tmp_path)["components"]["examples"].values()

    assert [{"code": "1"}] == request["value"]


def test_objects_of_one_name(tmp_path: Path) -> None:
    """Objects with the same fields share a schema, others of one name have their parent's name before theirs."""
    schemas = drafted(SEED, tmp_path)["components"]["schemas"]

    assert {"Location", "EducationDates", "WorkExperienceDates"} <= schemas.keys()
    assert "Dates" not in schemas
    for name in ("ResumeData", "Education", "WorkExperience"):
        assert "#/components/schemas/Location" == schemas[name]["properties"]["location"]["$ref"]


#: The edits of a person who reviews the draft of the first page: each note is taken out, some with a correction.
REVIEW = [
    ("# check: title and version are made up\n", ""),
    ("    # check: the page does not list the values\n", ""),
    ("      # check: the name is made of the page's title\n", ""),
    ("        # check: the page names no errors\n", ""),
    ("  # check: the scheme is that of the page's call\n", ""),
]


def test_the_first_page_becomes_a_reviewed_contract(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ten marked edits or fewer leave a contract that breaks no rule and agrees with its page."""
    drafted(SEED, tmp_path)
    spec = tmp_path / "new.yaml"
    edits = 0
    for old, corrected in REVIEW:
        text = spec.read_text("utf-8")
        assert 1 == text.count(old)
        spec.write_text(text.replace(old, corrected), "utf-8")
        edits += 1
    lines = spec.read_text("utf-8").splitlines(keepends=True)
    while (
        start := next((n for n, line in enumerate(lines) if "# check:" in line), None)
    ) is not None:
        end = start + 1
        while lines[end].lstrip().startswith("#   "):
            end += 1
        del lines[start:end]
        edits += 1
    spec.write_text("".join(lines), "utf-8")
    capsys.readouterr()

    assert (0, ("", "")) == (lint.main([str(spec)]), tuple(capsys.readouterr()))
    assert edits <= 10


def test_an_operation_joins_a_contract(tmp_path: Path) -> None:
    """The draft is added at the ends of its mappings, with what the contract has: errors, tag and schemas."""
    spec = tmp_path / "openapi.yaml"
    before = CONTRACT.read_text("utf-8")
    spec.write_text(before, "utf-8")
    assert 0 == new.main(
        [str(GROWING / "get-resume.txt"), "--spec", str(spec), "--pages", str(tmp_path)]
    )
    after = spec.read_text("utf-8").splitlines()
    node = plain_yaml.load(spec)["paths"]["/v2/resumes/{identifier}"]["get"]

    left = iter(after)
    assert all(line in left for line in before.splitlines())
    assert ["Resumes"] == node["tags"]
    assert {"$ref": "#/components/responses/NotFound"} == node["responses"]["404"]
    assert files_of(read(spec), "made")


@pytest.mark.parametrize(
    ("saved", "said"),
    [
        (SEED.read_text("utf-8"), "paths /v2/resumes/{identifier} patch"),
        ("GET /things\n{}\n", "the page has no curl call"),
        ("curl -d '{ https://a.example/b\n", "a quote of the curl call is not closed"),
        ("curl --request GET\n{}\n", "the curl call has no URL"),
        ("curl -X PUT https://a.example/b -H 'Content-Type: application/json' -d '{'\n", "the body of the curl call: the JSON at `{` (line 1) can't be read"),
        ("curl --json @body.json https://a.example/b\n", "the body is in the file `body.json`"),
        ("curl http://[::1/b\n{}\n", "the URL `http://[::1/b` of the curl call can't be read"),
        ("curl https://a.example/b\n" + '{"a":' * 5000, "the JSON is nested too deeply"),
        ("curl https://a.example/b\n{\n\"a\": 1\n\"b\": 2}\n", "the JSON at `\"b\": 2}` (line 4)"),
        ('curl https://a.example/b\n{"a": "\\ud800"}\n', "half of a surrogate pair"),
        (f'curl https://a.example/b\n{{"a": {"9" * 5000}}}\n', "4300 digits"),
    ],
)  # fmt: skip
def test_a_page_that_can_not_be_used(
    saved: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One message says what is wrong, and the contract stays as it was."""
    page, spec = tmp_path / "page.txt", tmp_path / "openapi.yaml"
    page.write_text(saved, "utf-8")
    before = CONTRACT.read_text("utf-8")
    spec.write_text(before, "utf-8")

    assert 3 == new.main([str(page), "--spec", str(spec), "--pages", str(tmp_path / "pages")])
    assert said in capsys.readouterr().err
    assert before == spec.read_text("utf-8")
    assert not (tmp_path / "pages").exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("\u00dcbersicht\ncurl https://a.example/b\n".encode("latin-1"), "line 1 is no UTF-8"),
        (b"curl " + b"\xff" * 9, "line 1 is no UTF-8"),
    ],
)
def test_bytes_that_are_no_text(
    content: bytes, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The message names the line."""
    page = tmp_path / "page.txt"
    page.write_bytes(content)

    assert 3 == new.main([str(page), "--spec", str(tmp_path / "new.yaml")])
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    "content",
    [
        b'\xef\xbb\xbfcurl https://a.example/things/1\r\n{"id": 1}\r\n',
        'curl https://a.example/things/1\n{"id": 1}\n'.encode("utf-16"),
        b'curl https://a.example/things/1\r{"id": 1}\r',
        'curl https://a.example/things/1\u200b\n{"id": 1}\n'.encode(),
        b"\xef\xbb\xbf<section><pre>curl https://a.example/things/1</pre><pre>{&quot;id&quot;: 1}",
    ],
)
def test_every_encoding_and_line_end(content: bytes, tmp_path: Path) -> None:
    """A BOM, UTF-16, line ends of any kind and characters without width change nothing."""
    page = tmp_path / "page.txt"
    page.write_bytes(content)
    read_page = load_page(page)[1]

    assert ("/things/{id}", {"id": 1}) == (read_page.path, read_page.response)


def test_other_operations_of_a_page_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first operation is drafted, without anything of the next, which the output names."""
    document = drafted(Path(__file__).parent / "pages" / "two-operations.txt", tmp_path)

    assert "left out: GET /v1/things/1: save each on a page of its own" in capsys.readouterr().out
    assert ["id", "name"] == [*document["components"]["schemas"]["Thing"]["properties"]]


def test_keys_that_are_data_make_a_map(tmp_path: Path) -> None:
    """An object whose keys are dates, identifiers or addresses has any key, and none of them in a schema."""
    page = tmp_path / "page.txt"
    page.write_text(
        "curl https://a.example/rates\n"
        '{"days": {"2024-01-01": {"EUR": 1.5}, "2024-01-02": {"EUR": 2}}, "by": {"a@b.example": 1}}\n'
    )
    document = drafted(page, tmp_path)
    rates = document["components"]["schemas"]["Rates"]["properties"]

    assert {"$ref": "#/components/schemas/Day"} == rates["days"]["additionalProperties"]
    assert {"type": "integer"} == rates["by"]["additionalProperties"]
    assert [] == [slip for slip in rules.check(document) if slip.rule != "source-named"]
    assert files_of(read(tmp_path / "new.yaml"), "made")


def test_a_key_stays_out_of_the_draft(tmp_path: Path) -> None:
    """A key in query, URL, header or cookie is the scheme: neither the draft nor the kept page has its value."""
    page = tmp_path / "page.txt"
    for call in (
        "curl 'https://a.example/b?api_key=s3cret99&limit=1'",
        "curl https://me:s3cret99@a.example/b?limit=1",
        "curl https://a.example/b?limit=1 -H 'X-Auth-Token: s3cret99' -H 'Cookie: token=s3cret99'",
        "curl -u me:s3cret99 https://a.example/b?limit=1",
    ):
        page.write_text(f"{call}\n{{}}\n")
        (tmp_path / "new.yaml").unlink(missing_ok=True)
        document = drafted(page, tmp_path)

        assert "s3cret99" not in (tmp_path / "new.yaml").read_text("utf-8")
        for kept in (tmp_path / "pages").iterdir():
            assert "s3cret99" not in kept.read_text("utf-8")
            assert "REPLACED" in kept.read_text("utf-8")
        assert document["security"]
        assert ["limit"] == [one["name"] for one in operation(document)[1]["parameters"]]
