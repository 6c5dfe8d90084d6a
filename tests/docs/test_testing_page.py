"""
The tests on the page about testing run, as they stand there.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from affinda_resumes import testing
from tests.support.command import ROOT

PAGE = (ROOT / "docs" / "testing.md").read_text("utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


def test_the_blocks_are_tests_that_pass(tmp_path: Path) -> None:
    """Each block is a module of tests, but for the code under test; the first one has eight lines."""
    for number, block in enumerate(BLOCKS):
        is_code = block.startswith("# app.py\n")
        (tmp_path / ("app.py" if is_code else f"test_{number}.py")).write_text(block, "utf-8")
    path = os.pathsep.join([str(ROOT / "generated"), str(tmp_path)])
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "."],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert 8 == len(BLOCKS[0].splitlines())
    assert done.returncode == 0, done.stdout
    assert f"{len(BLOCKS) - 1} passed" in done.stdout


def test_the_page_names_what_there_is() -> None:
    """The page names each public name of the module, and each attribute of a fake server and of a request."""
    members = {
        name
        for cls in (testing.FakeServer, testing.ReceivedRequest)
        for name in (*vars(cls), *getattr(cls, "__annotations__", ()))
        if not name.startswith("_")
    }

    assert len(members) > 10
    assert [] == [name for name in (*testing.__all__, *members) if name not in PAGE]
