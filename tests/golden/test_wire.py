"""
The bytes that leave and what the caller gets are, to the byte, what `tests/golden/wire` recorded.

Nothing here writes a fixture: `make golden` does.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.golden import replay
from tests.golden.difference import diff
from tests.support import plain_yaml

CONTRACT = Path(__file__).parents[2] / "openapi.yaml"

#: Cases that stand for a rule of the client, not for an operation of the contract.
CASES = [
    # What is sent.
    "documented",
    "one-field",
    "one-nested-field",
    "null-top-level",
    "null-nested",
    "empty-string-and-list",
    "empty-update",
    "edit-and-send-changes",
    "non-ascii",
    "identifier-encoding",
    "extra-headers",
    "retry",
    # What comes back.
    "sparse-answer",
    "all-null-answer",
    "unknown-fields",
    "unknown-enum-values",
    "partial-dates-and-fractional-years",
    "numbers-as-strings",
    "odd-list-items",
    "detailed-response",
    "gzip-answer",
    # What is raised.
    "error-400",
    "error-401",
    "error-404",
    "error-429",
    "error-500",
    "error-html-502",
    "error-not-json",
    "error-redirect",
    "error-strict-answer",
    "error-undocumented-status",
]

EXAMPLES = {
    "documented/request.http": "documentedRequest",
    "documented/response.http": "documentedResponse",
    "one-field/request.http": "changeOneField",
    "error-400/response.http": "missingField",
    "error-401/response.http": "invalidKey",
    "error-404/response.http": "unknownResume",
    "error-500/response.http": "serverFailure",
}
"""Files whose body is an example of the contract."""


FOLDERS = sorted(path.name for path in replay.WIRE.iterdir())


def test_list_of_cases() -> None:
    """Every case of the list has a folder."""
    assert set() == set(CASES) - set(FOLDERS)


@pytest.mark.parametrize("mode", replay.MODES)
@pytest.mark.parametrize("name", FOLDERS)
def test_replay(name: str, mode: replay.Mode) -> None:
    """A case sends and gives its caller what is recorded, and its folder holds nothing else."""
    folder = replay.WIRE / name
    case = replay.load(folder)
    files = {path.name: path.read_bytes() for path in folder.iterdir()}

    made = replay.record(case, mode)

    assert sorted(files) == sorted([*replay.by_hand(case), *made])
    for file, content in made.items():
        difference = "\n".join(diff(f"{name}/{file}", files[file], content))
        assert content == files[file], (
            f"\n{difference}\nIf this is meant, `make golden` records it: read each line as what callers send and get."
        )


@pytest.mark.parametrize("name", FOLDERS)
def test_reason(name: str) -> None:
    """A case says in one line what it is for."""
    reason = replay.load(replay.WIRE / name).reason

    assert len(reason.splitlines()) == 1
    assert reason.endswith(".")


@pytest.mark.parametrize(("file", "example"), EXAMPLES.items())
def test_examples(file: str, example: str) -> None:
    """The documented calls send and get the examples of the contract."""
    examples = plain_yaml.load(CONTRACT)["components"]["examples"]

    by_hand = "call.py" if file.endswith("request.http") else "response.http"
    assert examples[example]["value"] == body_of(replay.WIRE / file), (
        f"tests/golden/wire/{file} is not the example `{example}` of openapi.yaml: "
        f"edit {by_hand} in its folder, then `make golden`"
    )


def body_of(path: Path) -> Any:
    """Return the JSON body of a recorded message."""
    return json.loads(path.read_bytes().partition(b"\r\n\r\n")[2])
