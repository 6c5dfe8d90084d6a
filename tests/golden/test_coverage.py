"""
The goldens of the wire have all of the contract: `make golden NEW=operationId` writes those of a new operation.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.source.contract import read
from tests.golden import replay
from tests.golden.test_wire import CASES, FOLDERS
from tools.golden import __main__ as golden
from tools.golden.coverage import missing
from tools.operations.calls import calls
from tools.operations.words import kebab

CONTRACT = read(Path(__file__).parents[2] / "openapi.yaml")


def test_each_folder_is_in_the_list_or_of_an_operation() -> None:
    """A folder that is in no list is a case that `make golden NEW=…` made."""
    names = tuple(kebab(call.operation.name) for call in calls(CONTRACT))
    others = [name for name in FOLDERS if name not in CASES]

    strays = [name for name in others if not name.removeprefix("error-").startswith(names)]
    assert not strays, (
        f"{strays}: begin the names with {' or '.join(names)}, or with `error-` before it, "
        "or add them to CASES of tests/golden/test_wire.py"
    )


def test_the_goldens_have_all_of_the_contract() -> None:
    """Each operation, each of its statuses and each field is in a case."""
    found = missing(CONTRACT.document, replay.WIRE)

    assert not found, "\n".join(["", *found])


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    """Without goldens the operation is named, with some of them each status and field that they lack."""
    called = "updateResumeData: no golden calls it: `make golden NEW=updateResumeData`"
    assert called in missing(CONTRACT.document, tmp_path)
    (tmp_path / "one-field").symlink_to(replay.WIRE / "one-field")
    found = missing(CONTRACT.document, tmp_path)

    assert "updateResumeData: no golden has its status 404" in " ".join(found)
    assert (
        "updateResumeData: no golden's request has ResumeData.emails: "
        "add it to call.py of one of its cases in tests/golden/wire, then `make golden`"
    ) in found


def test_cases_of_an_operation(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The cases of an operation are recorded at once, and those that are there stay as they are."""
    written = list(golden.new("updateResumeData", tmp_path))
    names = {path.name for path in tmp_path.iterdir()}

    assert all(isinstance(one, golden.Recording) for one in written)
    assert {
        "update-resume-data", "update-resume-data-empty", "update-resume-data-unknown-fields",
        "error-update-resume-data-400", "error-update-resume-data-500", "error-update-resume-data-redirect",
    } <= names  # fmt: skip
    left = missing(CONTRACT.document, recorded(tmp_path, written))
    assert [] == [line for line in left if line.startswith("updateResumeData")]
    assert [] == list(golden.new("updateResumeData", tmp_path))
    assert 3 == golden.command_line(["--new", "nothing"])
    assert re.search("the contract has .*updateResumeData", capsys.readouterr().err)


def recorded(root: Path, written: list[golden.Recording | golden.Failure]) -> Path:
    """Write what was recorded."""
    for one in written:
        assert isinstance(one, golden.Recording)
        golden.publish(one)
    return root
