"""
The files for editors, hooks, issues and pull requests fit the rest of the repository.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from tests.support.schedule import FIRST

ROOT = Path(__file__).parents[2]
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))


def test_hooks_call_words_of_the_makefile() -> None:
    """Each hook runs a word that `make` has, and nothing that would be fetched."""
    words = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    (repository,) = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]

    assert "local" == repository["repo"]
    assert ["lint", "types", "drift"] == [hook["id"] for hook in repository["hooks"]]
    for hook in repository["hooks"]:
        assert f"make {hook['id']}" == hook["entry"]
        assert hook["id"] in words


@pytest.mark.parametrize("form", [path for path in FORMS if path.stem != "config"], ids=str)
def test_issue_forms_have_what_they_need(form: Path) -> None:
    """Each form has a name, a description and fields with names of their own."""
    said = yaml.safe_load(form.read_text("utf-8"))
    fields = [field["id"] for field in said["body"] if field["type"] != "markdown"]

    assert said["name"]
    assert said["description"]
    assert len(fields) == len(set(fields))


def test_a_report_holds_a_contract() -> None:
    """Whoever reports a fault of the generator is asked for the contract, and has to give one."""
    form = ROOT / ".github" / "ISSUE_TEMPLATE" / "contract.yml"
    fields = {field["id"]: field for field in yaml.safe_load(form.read_text("utf-8"))["body"]}

    assert fields["contract"]["validations"]["required"]
    assert "yaml" == fields["contract"]["attributes"]["render"]


def test_words_that_texts_name_exist() -> None:
    """Each `make WORD` in the texts for contributors is a word of the Makefile."""
    words = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    texts = [ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", *(ROOT / "docs").glob("*.md")]
    texts.append(ROOT / ".github" / "pull_request_template.md")

    for text in texts:
        named = set(re.findall(r"`make ([a-z]+)[ `]", text.read_text("utf-8")))
        assert named <= words, text.name


@pytest.mark.parametrize("start", FIRST)
def test_what_begins_first_is_there(start: str) -> None:
    """Each id in the tables of the schedule is the beginning of a test's, and stands there once."""
    path, _, name = start.partition("::")

    assert f"\ndef {name or 'test_'}" in (ROOT / path).read_text("utf-8")
    assert 1 == sum(start.startswith(other) for other in FIRST)
