"""
The page on the size of the package says what is so.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tools.size.__main__ import PACKAGE, PAGE, main, render


def test_the_page_is_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    """docs/size.md holds the counts of generated/affinda_resumes; `make golden` renews it."""
    status, err = main([]), capsys.readouterr().err

    assert 0 == status, err
    assert "" == err


def test_what_changes_is_counted(tmp_path: Path) -> None:
    """A line more, or an import more at the start, changes the page."""
    copy = tmp_path / PACKAGE.name
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    assert PAGE.read_text("utf-8") == render(copy)

    start = copy / "__init__.py"
    start.write_text(start.read_text("utf-8") + "\nfrom . import client as _client\n", "utf-8")
    lines = dict(zip(PAGE.read_text("utf-8").splitlines(), render(copy).splitlines(), strict=True))
    changed = [old.split("|")[1].strip() for old, new in lines.items() if old != new]

    assert ["top level", "all", "`import affinda_resumes`"] == changed[:3]
