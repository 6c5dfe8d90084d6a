"""
The pages on contracts and on errors say what is so.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import affinda_resumes
from codegen.problems import CODES

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "contracts.md").read_text(encoding="utf-8")
REFUSED = PAGE.partition("## What is refused")[2]


def test_every_code_is_listed_with_its_meaning() -> None:
    """The page lists each code of a refusal, and no other, with the words of the code itself."""
    listed = dict(re.findall(r"^\| `([a-z0-9-]+)` \| (.+) \|$", REFUSED, re.MULTILINE))

    assert CODES == listed


def test_messages_of_refusals() -> None:
    """Each line of code that docs/errors.md says is refused is refused in the words that stand there."""
    text = (ROOT / "docs" / "errors.md").read_text("utf-8")
    shown = re.findall(r"^\* `(.+)`:\n  `(.+)`$", text, re.MULTILINE)

    assert shown
    for code, words in shown:
        with pytest.raises(affinda_resumes.InvalidRequestError) as refused:
            eval(code, {"ResumeDataUpdate": affinda_resumes.ResumeDataUpdate})
        assert words == str(refused.value)


ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text("utf-8")


def test_every_room_of_the_generator_is_drawn() -> None:
    """docs/architecture.md names each folder of codegen, and no other."""
    drawn = re.findall(r"^\| `codegen/(\w+)/` \|", ARCHITECTURE, re.MULTILINE)
    rooms = [path.parent.name for path in (ROOT / "codegen").glob("*/__init__.py")]

    assert sorted(rooms) == sorted(drawn)


def test_every_file_that_is_named_exists() -> None:
    """Each path in docs/architecture.md is one of the repository, or of templates/package."""
    named = re.findall(r"`([\w./]+(?:\.py|\.jinja|/))`", ARCHITECTURE)
    places = (ROOT, ROOT / "templates" / "package")

    assert len(named) > 30
    assert [] == [path for path in named if not any((place / path).exists() for place in places)]
