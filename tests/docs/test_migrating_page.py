"""
The page about coming from another client: each block of it runs, with that client and with ours.
"""

from __future__ import annotations

import re

import pytest

import affinda_resumes
from tools.migrate.__main__ import PAGE, Block, Found, blocks, differences, run

pytestmark = pytest.mark.ecosystem

TEXT = PAGE.read_text("utf-8")


def rows(header: str) -> list[tuple[str, ...]]:
    """Return the names in each row of the table under a header."""
    table = TEXT.partition(f"{header}\n")[2].partition("\n\n")[0]
    return [tuple(re.findall(r"`(\w+)`", row)) for row in table.splitlines()[1:]]


def test_each_block_sends_and_prints_what_it_says() -> None:
    """So it does, and each class and each exception of a table is there on either side."""
    models = rows("| `affinda_v2.models` | sent | read |")
    errors = rows("| `azure.core.exceptions` | here |")
    ours = {name for _, *names in models for name in names} | {names[-1] for names in errors}
    theirs = [row[0] for row in models], [row[0] for row in errors]
    code = f"""
import affinda_v2.models, azure.core.exceptions
models, errors = {theirs!r}
print([one for one in models if not hasattr(affinda_v2.models, one)])  # []
print([one for one in errors if not hasattr(azure.core.exceptions, one)])  # []
"""
    page = [*blocks(TEXT), Block("affinda-v2", code)]
    found = run(page)

    assert len(models) > 10
    assert len(errors) > 7
    assert set() == ours - set(affinda_resumes.__all__)
    assert {"after", "affinda-v2", "openapi-python-client"} == {block.side for block in page}
    assert [] == [
        said for block, one in zip(page, found, strict=True) for said in differences(block, one)
    ]


def test_a_difference_is_told() -> None:
    """Each thing that is sent or printed otherwise, too often or never is one; `…` stands for anything."""
    block = Block("after", "print(1)  # 1…3\n# sends {…}\n# sends {}\n")

    assert [] == differences(block, Found(["{1}", "{}"], ["123"]))
    assert ["sends ['{}'], not ['{…}', '{}']"] == differences(block, Found(["{}"], ["13"]))
    assert ["prints ['12'], not ['1…3']"] == differences(block, Found(["{1}", "{}"], ["12"]))
