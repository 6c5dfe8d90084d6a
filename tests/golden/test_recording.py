"""
Recording refuses what did not go as planned, keeps what is by hand, and says what it changed.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from affinda_resumes import Client, ResumeDataUpdate
from affinda_resumes._about import CONTRACT_VERSION
from tests.golden import replay
from tools.golden import __main__ as golden

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
FAILED = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\n{}"


def calls(count: int) -> Callable[[Client], object]:
    """Return a call.py that calls `count` times."""

    def call(client: Client) -> object:
        for _ in range(count):
            client.update_resume_data("aBcD1234", ResumeDataUpdate(), max_retries=0)
        return None

    return call


@pytest.mark.parametrize(
    ("name", "count", "answers"),
    [
        ("one-too-many", 2, [OK]),
        ("one-too-few", 1, [OK, OK]),
        ("raises", 1, [FAILED]),
        ("error-that-does-not-raise", 1, [OK]),
    ],
)
def test_unexpected(name: str, count: int, answers: list[bytes]) -> None:
    """A case that does not go the way its name and its answers say is not recorded."""
    numbered = {f"response.{number}.http": answer for number, answer in enumerate(answers, 1)}
    case = replay.Case(name, "", calls(count), {}, numbered)

    for mode in replay.MODES:
        with pytest.raises(replay.UnexpectedError):
            replay.record(case, mode)


def test_content_length(tmp_path: Path) -> None:
    """An answer written by hand must have the length that it gives."""
    (tmp_path / "call.py").write_text("def call(client): ...")
    (tmp_path / "response.http").write_bytes(OK.replace(b"Length: 2", b"Length: 23"))

    with pytest.raises(replay.UnexpectedError, match=r"should be 2$"):
        replay.load(tmp_path)


def test_line_ends(tmp_path: Path) -> None:
    """An answer whose head has the line ends of an editor is not said to be empty."""
    (tmp_path / "call.py").write_text("def call(client): ...")
    (tmp_path / "response.http").write_bytes(OK.replace(b"\r", b""))

    with pytest.raises(replay.UnexpectedError, match=r"^response\.http: .* must end with CR LF"):
        replay.load(tmp_path)


@pytest.mark.parametrize(
    ("line", "recorded"),
    [
        ("Host: 127.0.0.1:80", "Host: <host>"),
        ("Host: 127.0.0.1:8080", "Host: 127.0.0.1:8080"),
        ("Host: localhost", "Host: localhost"),
        (f"User-Agent: affinda-resumes/{CONTRACT_VERSION}", "User-Agent: <user-agent>"),
        ("User-Agent: python-httpx/0.28.1", "User-Agent: python-httpx/0.28.1"),
        ("X-Host: 127.0.0.1:80", "X-Host: 127.0.0.1:80"),
    ],
)
def test_normalised(line: str, recorded: str) -> None:
    """Only the right `Host` and the package's own `User-Agent` are normalised, never a body."""
    request = f"GET / HTTP/1.1\r\n{line}\r\n\r\n\r\n{line}\r\n".encode()

    assert (
        f"GET / HTTP/1.1\r\n{recorded}\r\n\r\n\r\n{line}\r\n".encode()
        == replay.without_addresses(request, "127.0.0.1:80")
    )


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a root with one case, as it stands in the project."""
    shutil.copytree(replay.WIRE / "one-field", tmp_path / "one-field")
    return tmp_path


def contents(root: Path) -> dict[str, bytes]:
    """Every file below `root`."""
    paths = [path for path in root.rglob("*") if path.is_file()]
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}


def test_same_again(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Recording what is recorded already changes nothing."""
    before = contents(root)

    assert golden.main([lambda: golden.wire(root)]) == 0
    assert before == contents(root)
    assert capsys.readouterr().out == "golden: 1 folders, 0 changed, 0 failed\n"


def test_repairs(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing, edited or left-over file is put right, and the diff shows each."""
    before = contents(root)
    folder = root / "one-field"
    (folder / "result.txt").unlink()
    (folder / "request.http").write_bytes(b"edited")
    (folder / "request.2.http").write_bytes(b"left over")
    (root / "gone").mkdir()
    (root / "gone" / "request.http").write_bytes(b"left over")

    assert golden.main([lambda: golden.wire(root)]) == 0
    assert before == contents(root)
    shown = capsys.readouterr().out.splitlines()
    assert {"-edited", "-left over", "+PATCH /v2/resumes/aBcD1234 HTTP/1.1\\r"} < set(shown)
    assert shown[-1] == "golden: 2 folders, 2 changed, 0 failed"


def test_failure(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A call that fails is named, and its folder stays as it was."""
    (root / "one-field" / "call.py").write_text("def call(client):\n    1 / 0\n")
    before = contents(root)

    assert golden.main([lambda: golden.wire(root)]) == 1
    assert before == contents(root)
    assert "one-field: ZeroDivisionError: division by zero\n" in capsys.readouterr().err
