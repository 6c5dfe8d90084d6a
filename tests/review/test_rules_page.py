"""
The page of the review's rules is the table in the code.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.review.rules import RULES
from tools.review.rules_page import PAGE, main, update


def test_the_page_holds_the_table() -> None:
    """The page in docs is as `make golden` writes it, and has one row for each rule."""
    assert 0 == main([])
    rows = [line.split("`")[1] for line in PAGE.read_text().splitlines() if line.startswith("| [`")]
    assert sorted(RULES) == sorted(rows)
    examples = dict(re.findall(r"^### (\S+)\n\n```diff\n(.*?)```$", PAGE.read_text(), re.M | re.S))
    assert list(RULES) == list(examples)
    assert [] == [name for name, example in examples.items() if not example.strip()]


def test_a_page_that_differs_is_noticed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A row that is missing fails, with the command that writes the page."""
    page = tmp_path / "page.md"
    page.write_text(PAGE.read_text().replace("[`operation-removed`]", "[`operation-gone`]"))

    assert 1 == update(page, write=False)
    assert "make golden" in capsys.readouterr().err
    assert 0 == update(page, write=True)
    assert page.read_text() == PAGE.read_text()
