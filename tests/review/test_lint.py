"""
`make lint` holds the contract to our rules, with positions.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.lint import __main__ as lint
from tools.lint import rules

CONTRACT = Path(__file__).parents[2] / "openapi.yaml"

#: The rule, what it breaks on, and what is written in its place.
BROKEN = [
    ("described", "          description: The given name.\n", ""),
    ("described", "The given name.", "given name"),
    ("object-named", "        items:\n            type: string".replace("items", "  items"), "          items:\n            type: object"),
    ("no-default", "          minimum: 0\n", "          default: 0\n"),
    ("key-order", "          minimum: 0\n          maximum: 100\n", "          maximum: 100\n          minimum: 0\n"),
    ("example-valid", "examples: [13]", "examples: [thirteen]"),
    ("example-valid", 'examples: ["2021-05-01"]', 'examples: ["2021-05"]'),
    ("no-reference-in-data", "        dateOfBirth: null\n", '        dateOfBirth: {$ref: "http://127.0.0.1:9/"}\n'),
    ("example-valid", '        dateOfBirth: "1992-01-01"\n', "        dateOfBirth: 1992\n"),
    ("no-unused-component", "    Name:\n", "    Unused: {type: object, description: None.}\n\n    Name:\n"),
    ("operation-complete", "      operationId:", "      x-operationId:"),
    ("required-defined", "      required:\n", "      required:\n        - nothing\n"),
    ("source-named", "      x-source: update-resume-data.txt\n", ""),
    ("source-named", "x-source: update-resume-data.txt", "x-source: another.txt"),
    ("source-named", "x-source: update-resume-data.txt", "x-source: none"),
    ("source-named", "x-source: update-resume-data.txt", f"x-source: {'a' * 5000}"),
    ("source-named", "x-source: update-resume-data.txt", "x-source: [none]"),
    ("source-named", "x-source: update-resume-data.txt", "x-source: none\n      x-source-reason: null"),
    ("source-named", "x-source: update-resume-data.txt", "x-source: none\n      x-source-reason: [a]"),
    ("page-agrees", "summary: Update a resume's data", "summary: Change a resume"),
    ("page-agrees", "  /v2/resumes/{identifier}:", "  /v3/resumes/{identifier}:"),
    ("page-agrees", "    patch:\n", "    put:\n"),
    ("page-agrees", "https://{region}.affinda.com", "https://{region}.affinda.example"),
    ("page-agrees", "        totalYearsExperience: 13\n", '        totalYearsExperience: "13"\n'),
    ("field-documented", "        first:\n", "        firstName:\n"),
    ("field-documented", "        first:\n", "        age:\n          type: integer\n          description: Years.\n        first:\n"),
    ("field-documented", "          readOnly: true\n", ""),
    ("checked", "paths:\n", "# check: this\npaths:\n"),
]  # fmt: skip


def test_contract(capsys: pytest.CaptureFixture[str]) -> None:
    """The contract breaks no rule."""
    assert 0 == lint.main([str(CONTRACT)])
    assert ("", "") == capsys.readouterr()


@pytest.mark.parametrize(("rule", "old", "new"), BROKEN)
def test_broken(
    rule: str, old: str, new: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each rule finds what breaks it, and says where."""
    text = CONTRACT.read_text("utf-8")
    assert old in text
    path = tmp_path / "openapi.yaml"
    path.write_text(text.replace(old, new, 1), "utf-8")

    assert 1 == lint.main([str(path)])
    out, err = capsys.readouterr()
    assert "" == out
    lines = [line for line in err.splitlines() if line.endswith(f": error[{rule}]")]
    assert 1 <= len(lines)
    assert all(line.startswith(f"{path}:") for line in lines)


def test_the_nearest_example_is_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The nearest example and the place where it differs are named, also if only the order or the type does."""
    text = CONTRACT.read_text("utf-8")
    summary = '        summary: ""\n'
    path = tmp_path / "openapi.yaml"

    for old, new, told in [
        (summary, "", "`summary` is on the page, and not in the example"),
        (summary, f'{summary}        nickname: "x"\n', "`nickname` is in the example, and not on the page"),
        ("        totalYearsExperience: 13\n", "        totalYearsExperience: 13.0\n", "`totalYearsExperience` is 13 on the page, and 13.0"),
        ('          - "French"\n', "", "`languages` has 3 items on the page, and 2 in the example"),
        ('          first: "Tim"\n          last: "Smith"\n', '          last: "Smith"\n          first: "Tim"\n',
         "`name.first` stands before `name.last` on the page"),
        ('            countryCode: "AU"\n', '            countryCode: "AT"\n', '`phoneNumberDetails[0].countryCode` is "AU"'),
    ]:  # fmt: skip
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
        assert 1 == lint.main([str(path)])
        assert f"the nearest is `documentedRequest`: {told}" in capsys.readouterr().err


def test_every_rule_is_broken() -> None:
    """No rule of ours is without a contract that breaks it."""
    assert {*rules.RULES, "checked"} == {rule for rule, _, _ in BROKEN}


def test_a_reason_stands_in_place_of_a_page(tmp_path: Path) -> None:
    """An operation without a page, and a field that no page has, are fine if they say why."""
    text = CONTRACT.read_text("utf-8")
    reason = "{0}x-source: none\n{0}x-source-reason: Support told us.\n"
    field = "        age:\n          type: integer\n          description: Years.\n"
    operation = text.replace("      x-source: update-resume-data.txt\n", reason.format(" " * 6))
    more = "        first:\n          type: [string"
    fields = text.replace(
        more, f"{field}{reason.format(' ' * 10)}          examples: [3]\n{more}", 1
    )
    path = tmp_path / "openapi.yaml"

    for changed in (operation, fields):
        assert changed != text
        path.write_text(changed, "utf-8")
        assert 0 == lint.main([str(path)])


def test_unreadable(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is no contract gets the message that the generator gives."""
    assert 3 == lint.main([str(tmp_path / "none.yaml")])
    assert "error[missing-file]" in capsys.readouterr().err
