"""
The page of the contract is one file, opens without a network, and says all that the contract says.
"""

from __future__ import annotations

import base64
import html
import re
from pathlib import Path
from typing import Any

import pytest

from codegen.openapi.references import resolved
from codegen.pipeline import package_of
from codegen.source.contract import read
from tests.support import plain_yaml
from tools.docs import __main__ as docs
from tools.docs import samples
from tools.docs.words import markdown

ROOT = Path(__file__).parents[2]
SMALL = "answers heirs kinds names_of_ours nesting no_paths parameter_kinds rings security unions"
CONTRACT: dict[str, Any] = plain_yaml.load(ROOT / "openapi.yaml")
SHOWN = samples.shown(package_of(read(ROOT / "openapi.yaml")))


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the page, as `make docs` makes it."""
    path = tmp_path_factory.mktemp("docs") / "index.html"
    assert 0 == docs.main(["--output", str(path)])
    return path


def test_nothing_is_fetched(page: Path) -> None:
    """The page has no address but those inside of it, and forbids everything else."""
    text = page.read_text("utf-8")
    addresses = re.findall(r"""(?:src|href|action|srcset)=["']([^"']*)""", text)

    downloads = [a for a in addresses if a.startswith("data:application/octet-stream;base64,")]

    assert [] == [a for a in addresses if not a.startswith("#") and a not in ("data:,", *downloads)]
    assert [] == re.findall(r"@import|url\(|XMLHttpRequest|WebSocket|sendBeacon", text)
    assert "default-src 'none'" in text
    assert "connect-src http://127.0.0.1:*;" in text
    assert 1 == len(downloads)
    assert (ROOT / "openapi.yaml").read_bytes() == base64.b64decode(downloads[0].partition(",")[2])


def test_same_again(page: Path, tmp_path: Path) -> None:
    """The same contract gives the same page."""
    again = tmp_path / "index.html"
    docs.main(["--output", str(again)])

    assert page.read_bytes() == again.read_bytes()


def test_everything_is_said(page: Path) -> None:
    """The page has each operation, each field with its Python names, each status, each example."""
    text = html.unescape(page.read_text("utf-8"))
    operations = [node for item in CONTRACT["paths"].values() for node in item.values()]
    fields = [
        f"{s}.{f}"
        for s, schema in CONTRACT["components"]["schemas"].items()
        for f in schema["properties"]
    ]

    assert 1 == text.count(' id="updateResumeData.path.identifier"')
    assert [] == [f for f in fields if text.count(f' id="{f}"') != 1]
    assert [] == [
        f"{operation['operationId']}.{status}"
        for operation in operations
        for status in operation["responses"]
        if text.count(f' id="{operation["operationId"]}.{status}"') != 1
    ]
    bodies = [
        resolved(CONTRACT, body)
        for operation in operations
        for body in (operation.get("requestBody", {}), *operation["responses"].values())
    ]
    examples = [
        example
        for body in bodies
        for media_type, media in body.get("content", {}).items()
        for example in media.get("examples", {})
        if "json" in media_type
    ]
    for one in (
        "raw_input: str",
        "ResumeDataUpdate",
        "NotFoundError",
        "AFFINDA_API_KEY",
        "hard_skill",
    ):
        assert one in text
    assert text.count(">JSON<") == len(examples)
    assert text.count(">Python<") == text.count(">curl<") == len(SHOWN)


@pytest.mark.parametrize(
    ("media_type", "body", "option"),
    [
        ("application/json", b'{"a":1}', "--data '{\n  \"a\": 1\n}'"),
        ("application/merge-patch+json", b"[]", "--data '[]'"),
        ("text/plain; charset=utf-8", b"it's", "--data-raw 'it'\"'\"'s'"),
        ("application/x-www-form-urlencoded", b"a=1&b=2", "--data-raw 'a=1&b=2'"),
        ("application/octet-stream", b"\xff\x00", "--data-binary @file"),
    ],
)
def test_samples_of_every_body(media_type: str, body: bytes, option: str, tmp_path: Path) -> None:
    """A body that is no JSON is a text, or a file."""
    head = f"PUT /a HTTP/1.1\r\nHost: h\r\nContent-Type: {media_type}\r\n\r\n"
    (tmp_path / "request.http").write_bytes(head.encode() + body)

    assert samples._curl(tmp_path, "h", "KEY").endswith(f"{option}\n")


def test_samples_are_the_goldens() -> None:
    """The samples are calls that the tests replay, and curl sends the JSON that is recorded."""
    for case, sample in zip(SHOWN, samples.samples(SHOWN, "h", "KEY"), strict=True):
        head, _, body = (samples.WIRE / case / "request.http").read_bytes().partition(b"\r\n\r\n")
        if b"multipart/form-data" in head:
            assert "--form" in sample.curl
            continue
        plain = re.sub(r"\s", "", sample.curl.replace("'\"'\"'", "'"))

        if "--data-binary @file" not in sample.curl:
            assert re.sub(r"\s", "", body.decode()) in plain
        assert re.search(r"\bclient\.\w+\(", sample.python)
        assert "the-key" not in sample.curl
        compile(sample.python, case, "exec")


def test_samples_of_other_contracts() -> None:
    """A page has no samples of operations that its contract doesn't have."""
    spec = ROOT / "tests" / "golden" / "specs" / "kinds" / "openapi.yaml"

    assert {} == samples.shown(package_of(read(spec)))


def test_any_contract(tmp_path: Path) -> None:
    """Contracts of every kind have a page: no id is there twice, and each link within the page leads to one."""
    for name in SMALL.split():
        spec = ROOT / "tests" / "golden" / "specs" / name / "openapi.yaml"
        output = tmp_path / "index.html"
        assert 0 == docs.main(["--spec", str(spec), "--output", str(output)]), spec
        text = output.read_text("utf-8")
        ids = re.findall(r' id="([^"]*)"', text)
        lines = spec.read_text("utf-8").count("\n") + 1

        assert len(ids) == len(set(ids)), spec
        assert set() == set(re.findall(r'href="#([^"]*)"', text)) - set(ids), spec
        assert lines == text.count('<span id="line-'), spec
        assert "Calling it" not in text


def test_what_is_not_generated_is_shown(tmp_path: Path) -> None:
    """An operation that the package leaves out is on the page, with the reason; webhooks and callbacks are too."""
    spec, output = tmp_path / "openapi.yaml", tmp_path / "index.html"
    spec.write_text(OTHER, encoding="utf-8")

    assert 0 == docs.main(["--spec", str(spec), "--output", str(output)])
    text = html.unescape(output.read_text("utf-8"))
    for said in (
        "Not in the Python client.",
        "is left out",
        "readDots",
        "The API calls this: webhook.",
        "dotsChanged",
        "told:",
    ):
        assert said in text


OTHER = """
openapi: 3.1.0
info: {title: Others, version: 1.0.0}
paths:
  /../dots:
    get: {operationId: readDots, responses: {"204": {description: Nothing.}}}
  /a:
    post:
      operationId: writeA
      responses: {"204": {description: Nothing.}}
      callbacks: {told: {"{$request.query.url}": {post: {responses: {"204": {description: Nothing.}}}}}}
webhooks:
  dots: {post: {operationId: dotsChanged, responses: {"204": {description: Nothing.}}}}
"""


def test_fields_that_are_not_flat(tmp_path: Path) -> None:
    """Objects without a name, options, inherited fields and rules without a word of their own are shown; cycles end."""
    spec, output = tmp_path / "openapi.yaml", tmp_path / "index.html"
    spec.write_text(DEEP, encoding="utf-8")

    assert 0 == docs.main(["--spec", str(spec), "--output", str(output)])
    text = html.unescape(output.read_text("utf-8"))
    for anchor in (
        "Child.name",
        "Child.inner.a",
        "Child.inner.list.b",
        "Child.option.x",
        "Child.option.y",
        "Base.next",
    ):
        assert 1 == text.count(f' id="{anchor}"'), anchor
    for said in (
        "at least 2 items",
        'dependentRequired: {"a": ["b"]}',
        "more than 3",
        "one of: <code>red</code>",
        "no other fields",
    ):
        assert said in text, said
    assert text.count("from <a") == 2


DEEP = """
openapi: 3.1.0
info: {title: Deep, version: 1.0.0}
paths: {}
components:
  schemas:
    Base:
      type: object
      properties:
        name: {type: string}
        next: {allOf: [{$ref: "#/components/schemas/Base"}], description: Itself.}
    Child:
      allOf: [{$ref: "#/components/schemas/Base"}, {type: object, properties: {colour: {enum: [red]}}}]
      dependentRequired: {a: [b]}
      properties:
        inner:
          type: object
          additionalProperties: false
          properties:
            a: {type: integer, exclusiveMinimum: 3}
            list: {type: array, minItems: 2, items: {type: object, properties: {b: {type: string}}}}
        option: {oneOf: [{type: object, properties: {x: {type: string}}}, {type: object, properties: {y: {type: string}}}]}
"""


@pytest.mark.parametrize(
    "text",
    [
        "<script>a</script>",
        "[a](javascript:alert(1))",
        "![a](http://127.0.0.1:9/a.png)",
        "</section><h1>x</h1>",
    ],
)
def test_hostile_text(text: str) -> None:
    """Text of a contract brings no tag, no script and no image along."""
    assert not re.search(r"<(?!/?p>|/a>|a href=\"http)", markdown(text).strip()), markdown(text)
