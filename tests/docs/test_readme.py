"""
The README's code runs, and prints what it says.
"""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

from tools.sandbox.server import running_sandbox

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


def test_there_are_blocks() -> None:
    """The README shows how to call, what is sent, what is refused and what is read."""
    assert len(BLOCKS) >= 5


@pytest.mark.parametrize("block", BLOCKS, ids=[block.split("\n")[0][:60] for block in BLOCKS])
def test_a_block_runs_and_prints_what_it_says(block: str) -> None:
    """Each `print(…)  # …` of a block prints what stands behind it; `…` stands for anything."""
    said = io.StringIO()
    with running_sandbox() as url, contextlib.redirect_stdout(said):
        # What differs from the README: the key has to be ASCII, the server is on this machine.
        code = block.replace('api_key="…", region="api.eu1"', f'api_key="key", base_url="{url}"')
        exec(compile(code, "README.md", "exec"), {})
    expected = re.findall(r"^ *print\(.*\) {2}# (.*)$", block, re.MULTILINE)
    reached = [line for line in expected if "404" not in line]

    assert len(reached) <= len(said.getvalue().splitlines())
    for line, printed in zip(reached, said.getvalue().splitlines(), strict=False):
        pattern = ".*".join(re.escape(part) for part in line.split("…"))
        assert re.fullmatch(pattern, printed), f"{line!r} is said, {printed!r} is printed"


def test_the_face() -> None:
    """The code that the design promises to a caller runs."""
    from affinda_resumes import Client, LocationUpdate, ResumeDataUpdate

    with running_sandbox() as url, Client(api_key="key", base_url=url) as client:
        resume = client.update_resume_data(
            "aBcD1234",
            ResumeDataUpdate(location=LocationUpdate(raw_input="Blacksburg, VA"), summary=None),
        )
        assert resume.location is not None
        assert ("Blacksburg, VA", None) == (resume.location.raw_input, resume.summary)

        edited = resume.to_update()
        edited.certifications = ["Certificate in Go"]
        changed = client.update_resume_data("aBcD1234", edited.changes_since(resume), timeout=60)

    assert ["Certificate in Go"] == changed.certifications
    assert resume.education == changed.education
