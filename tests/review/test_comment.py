"""
The one comment of a review on a code host: added once, then changed, and the token goes nowhere else.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from tools.review import comment


class CodeHost(BaseHTTPRequestHandler):
    """Comments of one request, as GitHub and GitLab keep them, in pages."""

    comments: ClassVar[list[dict[str, Any]]] = []
    calls: ClassVar[list[tuple[str, str]]] = []
    status: ClassVar[int] = 200

    def answer(self) -> None:
        """Answer a request, and note it with the header that has the token."""
        place, _, query = self.path.partition("?")
        token = self.headers.get("Authorization") or self.headers.get("PRIVATE-TOKEN") or ""
        self.calls.append((f"{self.command} {place}", token))
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or "{}")
        said: Any = {}
        if self.command == "GET":
            page = int(query.rpartition("=")[2])
            said = self.comments[(page - 1) * 100 : page * 100]
        elif self.command == "POST":
            self.comments.append({"id": len(self.comments) + 1, **body})
        else:
            next(c for c in self.comments if str(c["id"]) == place.rpartition("/")[2]).update(body)
        content = json.dumps(said).encode()
        self.send_response(self.status)
        self.send_header("Location", "/elsewhere")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PATCH = do_PUT = answer  # noqa: N815

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def host() -> Iterator[str]:
    """Return the URL of a code host that has more than a page of comments."""
    CodeHost.comments[:] = [{"id": n, "body": f"Some words. {comment.MARK}"} for n in range(1, 131)]
    CodeHost.calls.clear()
    CodeHost.status = 200
    with ThreadingHTTPServer(("127.0.0.1", 0), CodeHost) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(params=["github", "gitlab"])
def pipeline(
    request: pytest.FixtureRequest, host: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> str:
    """Set the variables of a pipeline; return the calls that add and change a comment."""
    event = tmp_path / "event.json"
    event.write_text('{"number": 7}')
    github = {"GITHUB_REPOSITORY": "a/b", "GITHUB_API_URL": host, "GITHUB_EVENT_PATH": str(event), "GITHUB_TOKEN": "secret"}  # fmt: skip
    gitlab = {"CI_API_V4_URL": host, "CI_PROJECT_ID": "5", "CI_MERGE_REQUEST_IID": "7", "REVIEW_TOKEN": "secret"}  # fmt: skip
    for name in github:
        monkeypatch.delenv(name, raising=False)
    for name, value in (github if request.param == "github" else gitlab).items():
        monkeypatch.setenv(name, value)
    if request.param == "github":
        return "POST /repos/a/b/issues/7/comments PATCH /repos/a/b/issues/comments/131"
    return "POST /projects/5/merge_requests/7/notes PUT /projects/5/merge_requests/7/notes/131"


def test_one_comment(pipeline: str, tmp_path: Path) -> None:
    """The first run adds a comment, behind those of other people; the next ones change it."""
    report = tmp_path / "review.md"
    for text in ("first", "second é", "third"):
        report.write_text(text, "utf-8")
        assert 0 == comment.main([str(report)])

    assert 131 == len(CodeHost.comments)
    assert f"{comment.MARK}\nthird" == CodeHost.comments[-1]["body"]
    changes = [call for call, _ in CodeHost.calls if not call.startswith("GET")]
    added, place, changed, again = pipeline.split()
    assert [f"{added} {place}", f"{changed} {again}", f"{changed} {again}"] == changes
    assert {"Bearer secret", "secret"} >= {token for _, token in CodeHost.calls}


@pytest.mark.parametrize("status", [302, 307, 403, 500])
def test_no_comment(
    status: int, pipeline: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A refusal is named without the token, and a redirect is not followed."""
    CodeHost.status = status

    assert 3 == comment.main([str(tmp_path / "event.json")])
    assert f"comment: GET of a comment: status {status}\n" == capsys.readouterr().err
    assert 1 == len(CodeHost.calls)


def test_no_pipeline(
    pipeline: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A missing variable is named."""
    for name in ("GITHUB_TOKEN", "REVIEW_TOKEN"):
        monkeypatch.delenv(name, raising=False)

    assert 3 == comment.main([str(tmp_path / "event.json")])
    assert "_TOKEN' is not set" in capsys.readouterr().err
    assert [] == CodeHost.calls
