"""
Reports in every format: what each says, and that no text of a contract means anything in one.
"""

from __future__ import annotations

import copy
import datetime
import html.parser
import json
import re
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
from attrs import evolve
from markdown_it import MarkdownIt

from tests.review.edits import BASE, both, drop, put
from tests.support.browser import browser, needs_chromium
from tools.public_api import ApiChange
from tools.review.findings import Finding, find_changes
from tools.review.formats import FORMATS
from tools.review.formats.paper import SIGNS, Paper
from tools.review.inputs.contract_at import from_file
from tools.review.report import Obstacle, Review
from tools.review.rules import CLASSES, RULES
from tools.review.settings import Acceptance, Settings

SARIF = Path(__file__).parents[1] / "fixtures" / "formats" / "sarif-2.1.0.json"
TODAY = datetime.date(2026, 1, 1)
EVIL = [
    "::error file=x::owned",
    "a\n::error::owned",
    "\r\n::set-env name=PATH::x",
    "words\n##[error]owned",
    "##vso[task.setvariable variable=x]owned",
    "</script><script>owned()</script>",
    "<img src=x onerror=owned()>",
    "\" onmouseover=\"owned()",
    "]]></failure><testcase/>",
    "\x00\x08\x1b[31mred\x1b]8;;http://evil\x07",
    "\ufffe\uffff\u202etxet",
    "@everyone [a](http://evil) #1 `x` | y | z",
    "%0A::error::owned %",
    "'''\n\"\"\" \\",
    "section_start:1:x\r\x1b[0K",
    "x" * 3000,
    "语" * 300,
]  # fmt: skip


def with_text(text: str) -> Review:
    """Return a review of which every text is the same."""
    findings = [Finding(rule, text, text, text, 1, False) for rule in ("text-changed", "operation-removed")]  # fmt: skip
    change = ApiChange("changed", "field", text, text, text, text, True)
    accepted = Acceptance("operation-removed", text, None, text, text, TODAY)
    settings = Settings(accepted=(accepted,))
    return Review(
        text, text, findings, [change], {"other": [text]}, [(text, text)], (text, text), settings, TODAY
    )  # fmt: skip


def refused(text: str) -> Review:
    """Return a review that could not be done."""
    return Review(text, text, [], [], {}, [], ("", ""), obstacles=[Obstacle(text, text, 3)])


class Elements(html.parser.HTMLParser):
    """The elements and attributes of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.tags.append(tag)
        self.attributes += attrs


@pytest.mark.parametrize("make", [with_text, refused])
def test_hostile_text(make: Any) -> None:
    """No text adds a line that is a command, an element, an attribute, a test, or a character that shows nothing."""
    plain = {name: report(make("words"), Paper()) for name, report in FORMATS.items()}
    elements = Elements(plain["html"])
    for text in EVIL:
        found = {name: report(make(text), Paper()) for name, report in FORMATS.items()}
        for name, said in found.items():
            lines = said.split("\n")
            commands = [line for line in lines if line.lstrip().startswith("::")]
            same = [line for line in plain[name].split("\n") if line.startswith("::")]
            assert len(same) == len(commands), (name, text)
            assert not re.search(r"##(\[|vso\[)", said), (name, text)
            assert all(line.isprintable() for line in lines), (name, text)
        evil = Elements(found["html"])
        assert elements.tags == evil.tags, text
        assert [name for name, _ in elements.attributes] == [name for name, _ in evil.attributes]
        counted = [len(list(ElementTree.fromstring(page["junit"]).iter())) for page in (plain, found)]  # fmt: skip
        assert counted[0] == counted[1], text
        for name in ("json", "gitlab", "sarif"):
            json.loads(found[name])


def test_sarif_is_valid() -> None:
    """A report in SARIF is valid against the schema of OASIS, with URIs of any file name."""
    validator = jsonschema.Draft7Validator(json.loads(SARIF.read_text("utf-8")))
    results: list[Any] = []
    for make in (with_text, refused):
        for text in EVIL:
            document = json.loads(FORMATS["sarif"](make(text), Paper()))
            results += document["runs"][0].pop("results")
    document["runs"][0]["results"] = results

    assert [] == [error.message for error in validator.iter_errors(document)]
    assert len(results) > 3 * len(EVIL)
    for result in results:
        (location,) = result["locations"]
        uri = location["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"([\w/.~-]|%[0-9A-F]{2})+", uri, re.ASCII)


def test_github_commands() -> None:
    """An annotation has the class, the file, the line, the rule and one line of text."""
    rows = [
        Finding("operation-removed", "GET /a", "removed", "base.yaml", 7, True),
        Finding("server-order-changed", "servers", "50% of, a: b", "a,b:c.yaml", 3, False),
    ]
    review = Review("base.yaml", "a,b:c.yaml", rows, [], {}, [], ("1.0.0", "2.0.0"))

    error, warning, last = FORMATS["github"](review, Paper()).splitlines()

    assert error.startswith("::error file=a%2Cb%3Ac.yaml,line=1,title=operation-removed::GET /a: ")
    assert warning.startswith("::warning file=a%2Cb%3Ac.yaml,line=3,title=server-order-changed::")
    assert "50%25 of, a: b" in warning
    assert "review: This change breaks callers: 1 breaking, 1 risky" == last


def edited(folder: Path, *edits: Any) -> Review:
    """Return the review of the base and the base with edits."""
    document = copy.deepcopy(BASE)
    both(*edits)(document)
    sides = []
    for name, one in (("base", BASE), ("head", document)):
        path = folder / f"{name}.json"
        path.write_text(json.dumps(one, indent=2))
        sides.append(from_file(path, path.name))
    findings = find_changes(sides[0], sides[1], TODAY)
    versions = ("1.0.0", "1.0.0")
    return Review(
        "base.json", "head.json", findings, [], {}, [], versions, Settings(), TODAY, (sides[0], sides[1])
    )  # fmt: skip


POST = "paths /things/{id} post"


def test_page(tmp_path: Path) -> None:
    """The page shows each change with its code before and after, and fetches nothing."""
    review = edited(tmp_path, drop(POST), put("components schemas Poke description", "</pre><b>"))

    page = FORMATS["html"](review, Paper())
    articles = re.findall(r"<article.*?</article>", page, re.DOTALL)

    assert len(review.rows) == len(articles)
    assert "&quot;operationId&quot;: &quot;pokeThing&quot;" in articles[0]
    assert "<i>not there</i>" in articles[0]
    assert "&lt;/pre&gt;&lt;b&gt;" in page
    assert "<b>" not in re.sub(r"<b>[a-z-]+</b>: ", "", page)
    links = re.findall(r'\b(?:src|href|action)\s*=\s*"?([^">]*)', page)
    assert [] == [link for link in links if not link.startswith("#")]
    assert links
    assert "default-src 'none'" in page


@needs_chromium
def test_page_in_a_browser(tmp_path: Path) -> None:
    """The page's own script runs under its policy: it opens the contract at a line that is linked to."""
    review = edited(tmp_path, put("info title", "<script>document.title = 'owned'</script>"))
    page = tmp_path / "page.html"
    page.write_text(FORMATS["html"](review, Paper()), "utf-8")

    with browser() as shown:
        shown.open(page, f"#r{review.changes[0].line}")
        shown.wait("document.querySelectorAll('details[open]').length === 1")
        title = shown.run("document.title")

    assert "owned" != title


def many(number: int, rule: str = "response-removed") -> Review:
    """Return a review of one change in many operations, each described at length."""
    findings = [
        Finding(rule, f"GET /{n}: responses 404", f"removed {n}" * 12, "a.yaml", n + 1, True, (("paths", f"/{n}", "get", "responses", "404"), None))
        for n in range(number)
    ]  # fmt: skip
    return Review("a.yaml", "b.yaml", findings, [], {}, [], ("1", "1"))


@pytest.mark.parametrize("limit", [5_000, 60_000])
def test_markdown_stays_under_its_limit(limit: int) -> None:
    """However much changes, a comment is not too long, is whole, and counts what it leaves out."""
    breaking = many(400)
    change = ApiChange("changed", "field", "name" * 30, "a", "b", "`|" * 100, True)
    review = evolve(
        breaking,
        findings=[*breaking.findings, *many(200, "server-order-changed").findings],
        api=[change] * 200,
        wires=[("case", "how" * 100)] * 200,
        base="語" * 300,
    )

    page = FORMATS["markdown"](review, Paper(limit=limit))

    assert limit * 0.8 < len(page.encode("utf-16-le")) / 2 <= limit
    assert page.count("<details>") == page.count("</details>") == 3
    (left,) = re.findall(r"^\| \| … and (\d+) more.*\| \| \| \|$", page.split("<details>")[0], re.M)
    assert 400 == int(left) + page.count("🔴 breaking |")
    assert page.index("🔴 breaking |") < page.index("<details>")


def test_markdown_has_only_its_own_elements() -> None:
    """A parser of Markdown finds in a report no link, picture, heading or element that is not the report's own."""
    markdown = MarkdownIt("gfm-like", {"linkify": False})
    for text in EVIL:
        for make in (with_text, refused):
            tokens = markdown.parse(FORMATS["markdown"](make(text), Paper()))
            inner = [child for token in tokens for child in token.children or ()]

            assert {"text", "html_inline", "softbreak"} >= {child.type for child in inner}, text
            found = {child.content for child in inner if child.type == "html_inline"}
            assert {"<code>", "</code>", "<br>", "</details>"} >= found, text
            assert 1 == sum(token.type == "heading_open" for token in tokens), text


def test_equal_rows_are_one(tmp_path: Path) -> None:
    """The same change in many operations, or in many schemas, is one row that counts and names them."""
    rows = [
        Finding("response-added", f"GET /{n}: responses 404", "added", "b.yaml", n + 1, False, (None, ("paths", f"/{n}", "get", "responses", "404")))
        for n in range(24)
    ]  # fmt: skip
    rows += [
        Finding("response-property-removed", f"{name}.id", "removed", "a.yaml", 9, True, (("components", "schemas", name, "properties", "id"), None))
        for name in ("One", "Two")
    ]  # fmt: skip
    review = Review("a.yaml", "b.yaml", rows, [], {}, [], ("1", "2"))

    text, page = (FORMATS[name](review, Paper()) for name in ("text", "markdown"))

    assert "  24 operations: responses 404 " in text
    assert "    response-added: added\n    GET /0, GET /1, " in text
    assert "… and 16 more" in text
    assert "  2 schemas: id " in text
    assert 1 == page.count("24 operations&#58; responses 404") or 1 == page.count("24 operations: responses 404")  # fmt: skip
    assert "compatible (24)" in text
    assert 26 == len(json.loads(FORMATS["json"](review, Paper()))["changes"])


def test_fingerprints_do_not_depend_on_lines(tmp_path: Path) -> None:
    """A change has the same id when lines move, another at another place, and each row its own."""
    plain = edited(tmp_path, drop(POST))
    moved = edited(tmp_path, put("x-first", {"a": 1}), drop(POST))
    kept = {(row.rule, row.place): row.fingerprint for row in moved.rows}

    for row in plain.changes:
        assert kept[row.rule, row.place] == row.fingerprint
    twice = Review("a", "b", [many(1).findings[0]] * 3, [], {}, [], ("1", "2"))
    assert 3 == len({row.fingerprint for row in twice.rows})


@pytest.mark.parametrize("width", [40, 80, 140])
def test_lines_of_a_terminal_are_no_wider(width: int) -> None:
    """Every line of the text fits the terminal, wide characters counted twice; colour adds no column."""
    for text in EVIL:
        plain = FORMATS["text"](with_text(text), Paper(width))
        coloured = FORMATS["text"](with_text(text), Paper(width, colour=True))

        for line in plain.splitlines():
            assert len(line) + line.count("语") <= width + 4, line
        assert plain == re.sub(r"\x1b\[[\d;]*m", "", coloured) != coloured


def test_gitlab_and_junit(tmp_path: Path) -> None:
    """GitLab gets a severity, a place and a fingerprint for each row; JUnit a failure where the review fails."""
    review = edited(tmp_path, drop(POST), put("info description", "New."))
    issues = json.loads(FORMATS["gitlab"](review, Paper()))
    suite = ElementTree.fromstring(FORMATS["junit"](review, Paper()))

    assert len(review.rows) == len(issues) == len({one["fingerprint"] for one in issues})
    assert {"head.json"} == {one["location"]["path"] for one in issues}
    assert {"critical", "info"} >= {one["severity"] for one in issues}
    assert str(len(review.failing)) == suite.get("failures")
    assert {"breaking"} == {one.get("type") for one in suite.iter("failure")}


def test_entries_accept_what_fails(tmp_path: Path) -> None:
    """The format `accept` writes entries which, once somebody fills them in, accept everything that fails."""
    for review in (edited(tmp_path, drop(POST)), with_text('a "b" \\ \n é 𝕏 # ::')):
        review = evolve(review, settings=Settings())
        entries = FORMATS["accept"](review, Paper())
        filled = re.sub(r"expires = #.*", "expires = 2026-01-01", entries).replace('""', '"x"')
        accepted = [Acceptance(**entry) for entry in tomllib.loads(filled)["accept"]]

        assert review.failing
        assert [] == evolve(review, settings=Settings(accepted=tuple(accepted))).failing


def test_changelog(tmp_path: Path) -> None:
    """The draft names what breaks first; text of a contract is code in one entry, and nothing else."""
    said = FORMATS["changelog"](edited(tmp_path, put("paths /new", BASE["paths"]["/things"]), drop(POST), put("info description", "x")), Paper())  # fmt: skip

    assert said.startswith(
        "### Client\n\n- Breaking: operation removed, `POST /things/{id}`. Calls of it"
    )
    assert "\n- Operation added, `" in said
    assert "\n- Changes of the documentation: 1.\n" in said
    markdown = MarkdownIt("gfm-like", {"linkify": False})
    plain = [token.type for token in markdown.parse(FORMATS["changelog"](with_text("words"), Paper()))]  # fmt: skip
    for text in [*EVIL, "a - b\n- c", "long " * 50 + "- # > 1. x"]:
        tokens = markdown.parse(FORMATS["changelog"](with_text(text), Paper()))
        inner = {child.type for token in tokens for child in token.children or ()}

        assert plain == [token.type for token in tokens], text
        assert {"text", "code_inline", "softbreak"} >= inner, text
    assert "" == FORMATS["changelog"](refused("x"), Paper())


def test_signs() -> None:
    """Each class has a sign, and each rule a class."""
    assert {*CLASSES, "refused"} == set(SIGNS)
    assert {rule.level for rule in RULES.values()} <= set(SIGNS)
