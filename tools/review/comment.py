"""
Put a report into the one comment of a review on GitHub or GitLab, and update that comment the next time.

The variables of a pipeline say where: on GitHub `GITHUB_TOKEN`, on GitLab `REVIEW_TOKEN`, a token that may
write comments. Exit status: 0 the comment is there, 2 usage, 3 it could not be written.
"""

from __future__ import annotations

import json
import os
import sys
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from tools.cli import FINE, REFUSED, make_parser, print_problem

MARK: Final = "<!-- make review -->"
"""The first line of the comment, by which it is found again."""
_PAGE: Final = 100
_SECONDS: Final = 30


class CommentError(Exception):
    """The comment could not be written."""


@frozen
class Host:
    """A code host: where the comments of a request are, and how one is written."""

    comments: str
    one: str
    """The URL of a comment, before its id."""
    change: str
    """The method that changes a comment."""
    headers: dict[str, str] = field(repr=False)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Follows no redirect: it would take the token elsewhere."""

    def redirect_request(self, *_arguments: Any, **_words: Any) -> None:
        """Return no request."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    parser = make_parser("review.comment", __doc__)
    parser.add_argument("report", type=Path, help="the report in Markdown")
    options = parser.parse_args(arguments)
    try:
        host = host_of(os.environ)
        write_comment(host, f"{MARK}\n{options.report.read_text(encoding='utf-8')}")
    except (CommentError, OSError) as problem:
        print_problem("comment", problem)
        return REFUSED
    return FINE


def host_of(variables: Mapping[str, str]) -> Host:
    """Return the host that a pipeline runs on; raises CommentError."""
    try:
        if "GITHUB_REPOSITORY" in variables:
            return _github(variables)
        return _gitlab(variables)
    except KeyError as missing:
        raise CommentError(f"the variable {missing} is not set") from None
    except (OSError, ValueError):
        raise CommentError(
            "the file in GITHUB_EVENT_PATH is not an event of a pull request"
        ) from None


def _github(variables: Mapping[str, str]) -> Host:
    event = json.loads(Path(variables["GITHUB_EVENT_PATH"]).read_text(encoding="utf-8"))
    number = event.get("number") if isinstance(event, dict) else None
    if not isinstance(number, int):
        raise ValueError
    url = f"{variables['GITHUB_API_URL']}/repos/{variables['GITHUB_REPOSITORY']}/issues"
    headers = {
        "Authorization": f"Bearer {variables['GITHUB_TOKEN']}",
        "Accept": "application/vnd.github+json",
    }
    return Host(f"{url}/{number}/comments", f"{url}/comments", "PATCH", headers)


def _gitlab(variables: Mapping[str, str]) -> Host:
    project = f"{variables['CI_API_V4_URL']}/projects/{variables['CI_PROJECT_ID']}"
    notes = f"{project}/merge_requests/{variables['CI_MERGE_REQUEST_IID']}/notes"
    return Host(notes, notes, "PUT", {"PRIVATE-TOKEN": variables["REVIEW_TOKEN"]})


def write_comment(host: Host, body: str) -> None:
    """Change the comment that has the mark, or add one."""
    known = _known(host)
    if known is None:
        _call(host, "POST", host.comments, body)
    else:
        _call(host, host.change, f"{host.one}/{known}", body)


def _known(host: Host) -> int | None:
    """Return the id of the first comment that begins with the mark."""
    page = 1
    while True:
        found = _call(host, "GET", f"{host.comments}?per_page={_PAGE}&page={page}")
        if not isinstance(found, list):
            raise CommentError("the host answered no list of comments")
        for comment in found:
            if str(comment.get("body", "")).startswith(MARK):
                return int(comment["id"])
        if len(found) < _PAGE:
            return None
        page += 1


def _call(host: Host, method: str, url: str, body: str | None = None) -> Any:
    data = None if body is None else json.dumps({"body": body}).encode()
    headers = {**host.headers, "Content-Type": "application/json", "User-Agent": "make-review"}
    if not url.startswith(("https://", "http://")):
        raise CommentError("the host's URL is not one of HTTP")
    request = urllib.request.Request(url, data, headers, method=method)
    opener = urllib.request.build_opener(_NoRedirect)
    try:
        with opener.open(request, timeout=_SECONDS) as answer:
            return json.loads(answer.read())
    except urllib.error.HTTPError as problem:
        problem.close()
        raise CommentError(f"{method} of a comment: status {problem.code}") from None
    except (urllib.error.URLError, ValueError) as problem:
        raise CommentError(f"{method} of a comment: {type(problem).__name__}") from None


if __name__ == "__main__":
    sys.exit(main())
