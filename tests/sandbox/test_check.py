"""
`python -m affinda_resumes check` holds one answer of the API against the contract, after it has asked.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.sandbox.calling import ROOT
from tests.sandbox.test_command import ENVIRONMENT
from tools.sandbox.server import running_sandbox

DRIFTED = {"summary": "S3cret", "zodiac": "S3cret", "education": [{"dates": {"pages": ["S3cret"]}}]}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[str]:
    """Yield a sandbox with a resume of another shape."""
    with running_sandbox({"drifted": DRIFTED}) as url:
        yield url


def check(*arguments: str, answer: str = "y\n", key: str = "any") -> tuple[int, str, str]:
    """Run the command."""
    done = subprocess.run(
        [sys.executable, "-m", "affinda_resumes", "check", *arguments],
        cwd=ROOT, env=ENVIRONMENT | {"AFFINDA_API_KEY": key}, input=answer,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def test_the_answer_is_held_against_the_contract(sandbox: str) -> None:
    """It prints what an observation prints, of one answer, and no value."""
    status, printed, said = check("drifted", "--base-url", sandbox)

    assert (1, "") == (status, said)
    assert (
        "This sends an empty update: PATCH /v2/resumes/{identifier}, with the body {}." in printed
    )
    assert "undocumented ResumeData.zodiac: string (1 of 1)" in printed
    assert "undocumented EducationDates.pages: [string] (1 of 1)" in printed
    assert "never        ResumeData.name: never came" in printed
    assert "2 differences from the contract in one answer 200" in printed
    assert "S3cret" not in printed


def test_a_documented_answer_has_no_difference(sandbox: str) -> None:
    """The documented answer ends with 0."""
    status, printed, _ = check("aBcD1234", "--base-url", sandbox)

    assert 0 == status
    assert "check: 0 differences" in printed


@pytest.mark.parametrize("answer", ["n\n", "\n", ""])
def test_nothing_is_sent_without_a_yes(answer: str) -> None:
    """It asks first; there is no server that could answer."""
    status, printed, said = check("x", "--base-url", "http://127.0.0.1:9", answer=answer)

    assert (1, "") == (status, said)
    assert printed.endswith("check: nothing was sent\n")


def test_an_error_is_a_line(sandbox: str) -> None:
    """A refused key, and an operation that there is none of, are messages."""
    status, _, said = check("x", "--base-url", sandbox, key="invalid")

    assert (3, 1) == (status, len(said.splitlines()))
    assert "401" in said
    status, printed, _ = check("a", "b", "--base-url", sandbox)
    assert (3, "check: no operation takes 2 identifiers and changes nothing\n") == (status, printed)


def test_without_a_terminal_nothing_is_sent() -> None:
    """Bytes that are no text, and an input that is closed, are no yes."""
    for shell in ("printf '\\377\\n' |", "<&-"):
        command = (
            f"{sys.executable} -X utf8 -m affinda_resumes check x --base-url http://127.0.0.1:9"
        )
        piped = shell.endswith("|")
        done = subprocess.run(
            f"{shell} {command}" if piped else f"{command} {shell}",
            shell=True, cwd=ROOT, env=ENVIRONMENT | {"AFFINDA_API_KEY": "any"}, input="y\n",
            capture_output=True, text=True, check=False,
        )  # fmt: skip

        assert (1, "") == (done.returncode, done.stderr)


def test_an_interrupt_is_a_line() -> None:
    """Ctrl-C at the question ends with 130, as a shell expects."""
    with subprocess.Popen(
        [sys.executable, "-u", "-m", "affinda_resumes", "check", "x", "--base-url", "http://127.0.0.1:9"],
        cwd=ROOT, env=ENVIRONMENT | {"AFFINDA_API_KEY": "any"}, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        while "Send it?" not in process.stdout.readline() + process.stdout.read(len("Send it? ")):
            pass
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)

    assert (130, "check: interrupted") == (process.returncode, said.strip())
