"""
`make observe` says what recorded answers have and the contract does not, without a value, and how to change it.
"""

from __future__ import annotations

import base64
import copy
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from affinda_resumes.drift import Drift, Finding
from tests.support.command import ROOT
from tools.observe.__main__ import main
from tools.observe.patch import make_patch
from tools.sandbox.contract import read_contract

CONTRACT = ROOT / "openapi.yaml"
DOCUMENT = read_contract().document
EXAMPLE = read_contract().example("documentedResponse")
ANSWER = "/paths/~1v2~1resumes~1{identifier}/patch/responses/200/content/application~1json/schema"
REQUEST = "/paths/~1v2~1resumes~1{identifier}/patch/requestBody/content/application~1json/schema"
SECRET = "S3cret-Person"


def findings(*changes: Callable[[Any], None], sent: Any = None, **options: bool) -> list[Finding]:
    """Return the findings in copies of the documented answer, each with a change."""
    drift = Drift(DOCUMENT, **options)
    for change in changes:
        answer = copy.deepcopy(EXAMPLE)
        change(answer)
        drift.add(ANSWER, answer)
    if sent is not None:
        drift.add(REQUEST, sent, sent=True)
    return drift.findings()


def told(found: list[Finding]) -> list[tuple[str, str, int, int]]:
    """Return what findings say, in short."""
    return [(one.kind, one.place, one.times, one.of) for one in found]


def test_the_documented_answer_is_as_the_contract_says() -> None:
    """The page's own answer and request differ in nothing."""
    found = findings(lambda answer: None, sent=read_contract().example("documentedRequest"))

    assert [] == [one for one in found if one.kind != "never"]


def test_each_kind_of_difference_is_found() -> None:
    """Counts are of the values that came at one schema, wherever it is used."""

    def change(answer: Any) -> None:
        answer["emails"] = None
        answer["totalYearsExperience"] = 2.5
        answer["education"][0]["dates"]["startDate"] = "2019-01"
        answer["skills"][0]["type"] = SECRET
        answer["isResumeProbability"] = 101
        answer["location"] = {"city": 7}
        answer["zodiac"] = SECRET

    assert [
        ("undocumented", "ResumeData.zodiac", 1, 2),
        ("type", "Location.city", 1, 6),
        ("type", "ResumeData.totalYearsExperience", 1, 2),
        ("null", "ResumeData.emails", 1, 2),
        ("value", "Skill.type", 1, 2),
        ("format", "EducationDates.startDate", 1, 2),
        ("limit", "ResumeData.isResumeProbability", 1, 2),
        ("missing", "Location.rawInput", 1, 6),
    ] == told(findings(change, lambda answer: None))


def test_what_never_comes_is_said_of_answers_only() -> None:
    """A field that no answer had is named; a request may have any subset."""

    def change(answer: Any) -> None:
        del answer["sections"]

    assert [("never", "ResumeData.sections", 1, 1)] == told(findings(change, sent={}))
    assert [] == findings(change, lambda answer: None)


def test_a_shape_has_types_and_formats_of_all_values() -> None:
    """The shape of an undocumented field is that of all its values, and becomes its schema."""

    def one(answer: Any) -> None:
        answer["x"] = {"when": "2020-01-01", "ids": [1, 2.5], "mail": "a@b.cd"}

    def other(answer: Any) -> None:
        answer["x"] = {"when": None, "ids": [], "mail": "none"}

    (found,) = findings(one, other)
    assert "{when: string (date) or null, ids: [integer or number], mail: string}" == found.words
    assert {
        "x": {
            "type": "object",
            "properties": {
                "when": {"type": ["string", "null"], "format": "date"},
                "ids": {"type": "array", "items": {"type": "number"}},
                "mail": {"type": "string"},
            },
            "readOnly": True,
        }
    } == found.schema


def test_names_that_may_be_data_are_counted_only() -> None:
    """A name that is no identifier, and names beyond twenty in one object, are not shown."""

    def change(answer: Any) -> None:
        answer["jane@doe.example"] = 1
        answer.update({f"name{number}": 1 for number in range(25)})

    found = findings(change)
    assert 21 == len(found)
    (hidden,) = [one for one in found if one.place == "ResumeData"]
    assert (6, "fields whose names may be data") == (hidden.times, hidden.words)
    assert "jane" not in "".join(map(str, found))


def test_new_values_of_enums_are_shown_if_they_are_words_and_wanted() -> None:
    """Without being asked for none is shown, and never one with a space."""

    def change(answer: Any) -> None:
        answer["skills"] = [{"type": "magic_skill"}, {"type": "Jane Doe"}]

    (shown,) = [one for one in findings(change, show_values=True) if one.kind == "value"]
    (hidden,) = [one for one in findings(change) if one.kind == "value"]
    assert (2, ("magic_skill",)) == (shown.times, shown.values)
    assert () == hidden.values


def test_the_nearest_alternative_is_meant() -> None:
    """Of several objects the one with most of the fields, of references and `allOf` what they lead to."""
    document = {
        "components": {
            "schemas": {
                "Cat": {"type": "object", "properties": {"purrs": {"type": "boolean"}}},
                "Dog": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"properties": {"barks": {}}}]},
                "Pet": {"type": "object", "properties": {"id": {"type": "integer"}}},
                "Any": {
                    "oneOf": [
                        {"$ref": "#/components/schemas/Cat"},
                        {"$ref": "#/components/schemas/Dog"},
                    ]
                },
                "Map": {"type": "object", "additionalProperties": {"type": "string", "nullable": True}},
            }
        }
    }  # fmt: skip
    drift = Drift(document)
    drift.add("/components/schemas/Any", {"barks": 1, "id": "x", "new": 1})
    drift.add("/components/schemas/Map", {"Jane": 3, "Bo": None})

    assert [
        ("undocumented", "Dog.new", 1, 1),
        ("type", "Map.*", 1, 2),
        ("type", "Pet.id", 1, 1),
    ] == told(drift.findings())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a dump, a HAR file and others; all of it is secret."""
    answers = tmp_path / f"answers-{SECRET}"
    (answers / "deep").mkdir(parents=True)
    answer = {**EXAMPLE, "zodiac": SECRET, "emails": None, SECRET + "@x": 1}
    answer["profession"] = SECRET
    (answers / f"{SECRET}.json").write_text(json.dumps(answer))
    (answers / "deep" / "no.txt").write_text(SECRET)
    text = base64.b64encode(json.dumps({**answer, "zodiac": None}).encode()).decode()
    exchange = {
        "request": {
            "method": "PATCH",
            "url": f"https://x.example/v2/resumes/{SECRET}",
            "postData": {"mimeType": "application/json", "text": json.dumps({"zodiac": SECRET})},
        },
        "response": {
            "status": 200,
            "content": {"mimeType": "application/json", "text": text, "encoding": "base64"},
        },
    }
    other = {"request": {"method": "GET", "url": f"https://x.example/{SECRET}"}, "response": {}}
    (answers / "a.har").write_text(json.dumps({"log": {"entries": [exchange, other]}}))
    return answers


def test_the_command_prints_findings_patch_and_review(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The patch is one that `git apply` takes, the review is of it, and no value and no name of a file is printed."""
    status = main([str(folder)])
    printed = capsys.readouterr().out

    assert 1 == status
    head, _, rest = printed.partition("\n")
    assert "observe: 2 answers and 1 requests; left out: 1 no JSON, 1 of no operation" == head
    assert "undocumented ResumeData.zodiac: string or null (2 of 2)" in rest
    assert "undocumented ResumeData (sent).zodiac: string (1 of 1)" in rest
    assert "response-type-widened" in rest
    assert SECRET not in printed
    patch = rest[rest.index("--- a/openapi.yaml") : rest.index("\nWhat `make review` says")]
    assert 1 == patch.count("+        zodiac:")
    assert '+          type: [array, "null"]' in patch
    (tmp_path / "openapi.yaml").write_bytes(CONTRACT.read_bytes())
    subprocess.run(["git", "apply", "-"], cwd=tmp_path, input=patch, text=True, check=True)
    assert (tmp_path / "openapi.yaml").read_bytes() != CONTRACT.read_bytes()


def test_a_patch_reads_back_as_the_schema_and_the_values() -> None:
    """
    Each value of JSON stands in the patched contract as it was found, with its description and source.

    Here a list and the properties around it end in the same line.
    """
    text = "A:\n  properties:\n    b:\n      enum:\n        - one\n"
    schema = {"readOnly": False, "minimum": 1.5, "items": {}, "enum": ["No", "a_b"]}
    found = [
        Finding("undocumented", "A.No", "/A", 2, 3, "string", {"No": schema}),
        Finding("value", "A.b", "/A/properties/b", 1, 1, "not in", values=("off", "two_words")),
    ]
    patch = make_patch(text, found, "openapi.yaml")

    assert [] == patch.by_hand
    told = {
        "description": "No.",
        "x-source": "none",
        "x-source-reason": "seen in 2 of 3 that were recorded",
    }
    assert {
        "A": {"properties": {"b": {"enum": ["one", "off", "two_words"]}, "No": {**schema, **told}}}
    } == yaml.safe_load(patch.text)


def test_a_folder_that_agrees_has_no_patch(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a difference the command ends with 0; a folder that isn't there is a message."""
    (tmp_path / "one.json").write_text(json.dumps({**EXAMPLE, "sections": []}))

    assert 0 == main([str(tmp_path)])
    assert "---" not in capsys.readouterr().out
    assert 3 == main([str(tmp_path / "nowhere")])


def test_what_can_not_be_patched_is_left_to_a_person() -> None:
    """A schema in one line, or in another file, is named."""
    text = "components:\n  schemas:\n    A: {type: object, properties: {b: {type: string}}}\n"
    found = [
        Finding("undocumented", "A.c", "/components/schemas/A", 1, 1, "string", {"c": {"type": "string"}}),
        Finding("null", "A.b", "/components/schemas/A/properties/b", 1, 1, "null where the contract has none"),
        Finding("value", "A.b", "/components/schemas/A/properties/b", 1, 1, "not in", values=("x",)),
    ]  # fmt: skip
    patch = make_patch(text, found, "openapi.yaml")

    assert ("", 3) == (patch.lines, len(patch.by_hand))
