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
