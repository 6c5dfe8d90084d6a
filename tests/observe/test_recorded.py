"""
`make observe` reads whatever a folder holds, shows no value and no key that is data, and its patch keeps the rules.
"""

from __future__ import annotations

import base64
import copy
import gzip
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from affinda_resumes.drift import Drift
from codegen.pipeline import files_of
from codegen.source.contract import read
from tests.support.command import ROOT
from tools.lint import __main__ as lint
from tools.new import __main__ as new
from tools.observe import __main__ as observe
from tools.observe.patch import make_patch
from tools.observe.recorded import read_folder
from tools.sandbox.contract import read_contract

DOCUMENT = read_contract().document
EXAMPLE = read_contract().example("documentedResponse")
URL = "https://api.eu1.affinda.com/v2/resumes/abc"


def recorded(tmp_path: Path, content: object) -> tuple[int, dict[str, int]]:
    """Return how many bodies a file gives, and what was left out."""
    file = tmp_path / "file"
    file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    found = read_folder(tmp_path, DOCUMENT, None)
    return len(found.values), dict(found.skipped)


def har(*entries: object) -> dict[str, Any]:
    """Return a HAR file."""
    return {"log": {"version": "1.2", "entries": [*entries]}}


def exchange(status: Any = 200, sent: Any = None, **content: Any) -> dict[str, Any]:
    """Return an entry of a HAR file."""
    found: dict[str, Any] = {
        "request": {"method": "PATCH", "url": URL},
        "response": {"status": status, "content": {"mimeType": "application/json", **content}},
    }
    if sent is not None:
        found["request"]["postData"] = sent
    return found


TEXT = json.dumps(EXAMPLE)
PACKED = base64.b64encode(gzip.compress(TEXT.encode())).decode()
OF_NONE, NO_JSON = "of no operation", "no JSON"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (har(exchange(text=base64.b64encode(TEXT.encode()).decode(), encoding="base64")), (1, {})),
        (har(exchange(text=PACKED, encoding="base64")), (1, {})),
        (har(exchange(text=PACKED[:99], encoding="base64")), (0, {NO_JSON: 1})),
        (har(exchange(text="@@@", encoding="base64")), (0, {NO_JSON: 1})),
        (har(exchange(text="\ufeff" + TEXT)), (1, {})),
        (har(exchange(text=TEXT, mimeType=None)), (1, {})),
        (har(exchange(text=TEXT, mimeType="Application/JSON; charset=utf-8")), (1, {})),
        (har(exchange(text="<p>", mimeType="text/html")), (0, {NO_JSON: 1})),
        (har(exchange(), exchange(204), exchange(text="")), (0, {})),
        (har(exchange("200", text=TEXT), exchange(404, text="{}")), (2, {})),
        (har(exchange(None, text=TEXT), exchange(0), exchange(True), exchange("2xx")), (0, {OF_NONE: 4})),
        (har(exchange(sent={"text": "{}"}, text=TEXT)), (2, {})),
        (har(exchange(sent={"text": "{"}), exchange(sent="x"), exchange(sent={"params": []})), (0, {NO_JSON: 1})),
        (har(None, 1, [], {}, {"request": None}, {"request": {"url": "http://[::1"}}), (0, {OF_NONE: 6})),
        ({"log": {"entries": None}}, (0, {})),
        ({"log": {"entries": {"a": 1}}}, (0, {})),
        (f"{TEXT}\n\n{TEXT}\n{{broken\n".encode(), (2, {NO_JSON: 1})),
        (b"\xef\xbb\xbf" + TEXT.encode(), (1, {})),
        (TEXT.encode("utf-16"), (1, {})),
        (b"null", (0, {OF_NONE: 1})),
        ([1, 2], (0, {OF_NONE: 1})),
        ({"dependencies": {}}, (0, {OF_NONE: 1})),
        ({"name": "a", "version": "1", "main": "b", "scripts": {}}, (0, {OF_NONE: 1})),
        (bytes(range(256)), (0, {NO_JSON: 1})),
        (b"", (0, {NO_JSON: 1})),
        (b'{"a":' * 100000, (0, {NO_JSON: 1})),
        (b'{"summary":' + b"9" * 5000 + b"}", (0, {NO_JSON: 1})),
    ],
)  # fmt: skip
def test_every_file_is_read_or_counted(
    content: object, expected: tuple[int, dict[str, int]], tmp_path: Path
) -> None:
    """Files and entries that are broken are counted by reason, and none of them stops the command."""
    assert expected == recorded(tmp_path, content)


def test_links_and_pipes_are_passed_by(tmp_path: Path) -> None:
    """A dangling link, a circle of folders and a pipe are no files."""
    import os

    (tmp_path / "dangling").symlink_to("nowhere")
    (tmp_path / "circle").symlink_to("..")
    os.mkfifo(tmp_path / "pipe")

    assert (1, {}) == recorded(tmp_path, EXAMPLE)


def shapes(*values: object) -> str:
    """Return what is said of an undocumented field with these values."""
    drift = Drift({"components": {"schemas": {"A": {"type": "object"}}}})
    for value in values:
        drift.add("/components/schemas/A", {"new": value})
    (found,) = drift.findings()
    return f"{found.words} {found.schema}"


@pytest.mark.parametrize(
    "values",
    [
        [{"jane@doe.example": {"a": 1}, "bo@doe.example": {"a": 2}}],
        [{"jane": {"a": 1}, "doe": {"a": 2}}],
        [{"jane": {"a": 1}}, {"doe": {"a": 2}}],
        [{"jane": 1}, {"doe": 2}],
        [{"jane123": 1}],
        [{"cafe1234-jane": 1}],
        [[{"jane": 1}, {"doe": None}]],
        [{"Jane Doe": 1, "x": {"+49 555": [{"jane.doe": 1}]}}],
        ["jane", {"x": ["doe"]}],
    ],
)
def test_keys_that_are_data_are_not_shown(values: list[object]) -> None:
    """An object whose keys differ from one to the next, or whose values are alike, is a map: any key."""
    said = shapes(*values)

    assert [] == [word for word in ("jane", "Jane", "doe", "Doe", "555", "1234") if word in said]


def test_names_of_fields_are_shown() -> None:
    """Names that come again, and one beside others, are those of fields."""
    assert shapes({"width": 1, "height": 2}, {"width": 1, "height": 3}).startswith(
        "{width: integer, height: integer}"
    )
    assert shapes({"a@b.example": 1, "c@d.example": None}).startswith("{*: integer or null} ")
    assert "'additionalProperties': {'type': ['integer', 'null']}" in shapes(
        {"a.b": 1, "c.d": None}
    )


@pytest.mark.parametrize("depth", [50, 300, 900])
def test_deep_values_end(depth: int) -> None:
    """Objects in objects are looked into to a depth, whether the contract has them or not."""
    ring = {"properties": {"a": {"$ref": "#/components/schemas/A"}}}
    drift = Drift({"components": {"schemas": {"A": ring}}})
    drift.add("/components/schemas/A", json.loads('{"a":' * depth + "1" + "}" * depth))
    drift.add("/components/schemas/A", json.loads('{"new":' + "[" * depth + "]" * depth + "}"))
    found = drift.findings()
    patch = make_patch(
        "components:\n  schemas:\n    A:\n      properties:\n        a: {}\n", found, "a"
    )

    assert min(depth, 17) == str(found[0]).count("[")
    assert "        new:\n" in patch.text


def test_a_reference_may_be_written_as_a_uri() -> None:
    """A name with a space is percent-encoded in a reference."""
    document = {"components": {"schemas": {"A b": {"type": "integer"}, "B": {"$ref": "#/components/schemas/A%20b"}}}}  # fmt: skip
    drift = Drift(document)
    drift.add("/components/schemas/B", "x")

    assert ["A b: integer in the contract, found string"] == [
        f"{one.place}: {one.words}" for one in drift.findings()
    ]


def test_the_patched_contract_keeps_the_rules(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The patch applies, and the contract that it makes breaks no rule and can be generated."""
    answers = tmp_path / "answers"
    answers.mkdir()
    first, second = copy.deepcopy(EXAMPLE), copy.deepcopy(EXAMPLE)
    first |= {
        "zodiac": {"a": 1, "b": {"c": [1, 2.5], "d": [{"e": None}]}},
        "by": {"a@b.cd": {"x": 1}},
    }
    first |= {
        "emails": None,
        "totalYearsExperience": "x",
        "class": 1,
        "No": 2,
        "empty": {},
        "no": [],
    }
    first["education"][0] |= {"new": {"x": 1}, "dates": None}
    first["skills"].append({"type": "magic"})
    second |= {"zodiac": None, "skill": {"a": 1}, "Location": {"b": 1}}
    (answers / "a.jsonl").write_text(f"{json.dumps(first)}\n{json.dumps(second)}\n")
    sent = exchange(sent={"text": '{"zodiac": {"a": 1}, "wish": [{"f": 1}]}'})
    (answers / "b.har").write_text(json.dumps(har(sent)))
    drift = Drift(DOCUMENT, show_values=True)
    for schema, value, is_sent in read_folder(answers, DOCUMENT, None).values:
        drift.add(schema, value, sent=is_sent)
    before = (ROOT / "openapi.yaml").read_text("utf-8")
    patch = make_patch(before, drift.findings(), "openapi.yaml")
    spec = tmp_path / "openapi.yaml"
    spec.write_text(before, "utf-8")
    subprocess.run(["git", "apply", "-"], cwd=tmp_path, input=patch.lines, text=True, check=True)

    assert (0, ("", "")) == (lint.main([str(spec)]), tuple(capsys.readouterr()))
    assert "    Zodiac:\n" in spec.read_text()
    assert files_of(read(spec), "made")


def test_without_a_folder_the_form_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """The variable may be forgotten; the folder that one is in is not read then."""
    for command, form in (
        (observe.main, "make observe ANSWERS=folder"),
        (new.main, "make new PAGE=page.txt"),
    ):
        with pytest.raises(SystemExit, match="2"):
            command([""])
        assert f"{form.split()[2].partition('=')[0]} is empty: {form}" in capsys.readouterr().err
    assert 3 == observe.main(["~nobody-of-this-name/answers"])
    capsys.readouterr()
    assert 3 == new.main(["/nowhere/page.txt"])
    assert "new: /nowhere/page.txt: No such file or directory\n" == capsys.readouterr().err
