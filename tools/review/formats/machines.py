"""
The report as JSON: our own, and GitLab's code quality.
"""

from __future__ import annotations

import json
from typing import Any, Final

from attrs import asdict

from tools.public_api import ApiChange
from tools.review.escaping import plain
from tools.review.formats.paper import Paper
from tools.review.report import Review
from tools.review.rows import Row

_GITLAB: Final = {
    "breaking": "critical",
    "risky": "major",
    "compatible": "info",
    "documentation": "info",
}


def as_json(review: Review, _paper: Paper) -> str:
    """Return the review for programs: everything it found."""
    document: dict[str, Any] = {
        "verdict": review.verdict[1],
        "breaks": review.breaks,
        "fails": bool(review.failing or review.obstacles),
        "base": review.base,
        "revision": review.revision,
        "summary": review.counts(),
        "versions": list(review.versions),
        "asked": review.asked,
        "wanted_version": review.wanted_version,
        "changes": [_change(row) for row in review.changes],
        "python": [
            {
                "class": row.level,
                "place": row.place,
                **_python_change(row.api),
                "file": row.file,
                "line": row.line,
                "in_base": row.gone,
                **_identity(row),
            }
            for row in review.rows
            if row.api is not None
        ],
        "breaks_in_python_only": review.breaks_in_python_only,
        "not_generated": review.unbuilt | review.problems,
        "left_out": review.left_out,
        "invalid": [
            {"file": one.file, "line": one.line, "code": one.code, "message": one.message}
            for one in review.invalid
        ],
        "wire_goldens": [{"case": name, "how": how} for name, how in review.wires],
        "obstacles": [asdict(obstacle) for obstacle in review.obstacles],
    }
    return as_document(document)


def _change(row: Row) -> dict[str, Any]:
    return {
        "class": row.level,
        "rule": row.rule,
        "place": row.place,
        "detail": row.detail,
        "file": row.file,
        "line": row.line,
        "in_base": row.gone,
        "stability": row.unstable,
        "reason": row.reason,
        "advice": row.advice,
        **_identity(row),
    }


def _identity(row: Row) -> dict[str, Any]:
    accepted = row.acceptance
    said = None
    if accepted is not None:
        said = {
            "reason": accepted.reason,
            "author": accepted.author,
            "expires": accepted.expires.isoformat(),
            "expired": row.expired,
        }
    return {"rule": row.rule, "fingerprint": row.fingerprint, "accepted": said}


def _python_change(change: ApiChange) -> dict[str, Any]:
    return {key: value for key, value in asdict(change).items() if key not in ("old", "new")}


def as_gitlab(review: Review, _paper: Paper) -> str:
    """Return the review as GitLab's code quality report."""
    issues = [
        {
            "description": plain(f"{row.place}: {row.sentence}", 500),
            "check_name": row.rule,
            "fingerprint": row.fingerprint,
            "severity": "info" if row.accepted else _GITLAB[row.level],
            "location": {
                "path": row.revision_file,
                "lines": {"begin": max(1, row.revision_line)},
            },
        }
        for row in review.rows
    ]
    issues += [
        {
            "description": plain(obstacle.message, 500),
            "check_name": "not-compared",
            "fingerprint": f"not-compared-{number}",
            "severity": "blocker",
            "location": {
                "path": obstacle.file or review.revision,
                "lines": {"begin": obstacle.line or 1},
            },
        }
        for number, obstacle in enumerate(review.obstacles, 1)
    ]
    return as_document(issues)


def as_document(value: object) -> str:
    """Return JSON in which a build server finds no command."""
    # `##[` in a line that a build server reads would be a command.
    return json.dumps(value, indent=2, ensure_ascii=True).replace("##", "#\\u0023") + "\n"
