"""
The page on contracts says what is so.
"""

from __future__ import annotations

import re
from pathlib import Path

from codegen.problems import CODES

PAGE = (Path(__file__).parents[2] / "docs" / "contracts.md").read_text(encoding="utf-8")
REFUSED = PAGE.partition("## What is refused")[2]


def test_every_code_is_listed_with_its_meaning() -> None:
    """The page lists each code of a refusal, and no other, with the words of the code itself."""
    listed = dict(re.findall(r"^\| `([a-z0-9-]+)` \| (.+) \|$", REFUSED, re.MULTILINE))

    assert CODES == listed
