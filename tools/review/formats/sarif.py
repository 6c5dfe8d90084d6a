"""
The report as SARIF 2.1.0, which code hosts and editors read.
"""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import quote

from tools.review.escaping import plain
from tools.review.formats.machines import as_document
from tools.review.formats.paper import Paper
from tools.review.report import Obstacle, Review
from tools.review.rows import Row
from tools.review.rules import RULES

SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS: Final = {"breaking": "error", "risky": "warning"}
"""All other classes are notes."""


def as_sarif(review: Review, _paper: Paper) -> str:
    """Return the review as one run."""
    rules = list(RULES)
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "make review",
                "rules": [_rule(name) for name in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not review.obstacles,
                "toolExecutionNotifications": [_notification(one) for one in review.obstacles],
            }
        ],
        "results": [_result(row, rules.index(row.rule)) for row in review.rows],
    }
    document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return as_document(document)


def _rule(name: str) -> dict[str, Any]:
    rule = RULES[name]
    return {
        "id": name,
        "shortDescription": {"text": name.replace("-", " ")},
        "fullDescription": {"text": rule.reason},
        "help": {"text": rule.advice},
        "defaultConfiguration": {"level": _LEVELS.get(rule.level, "note")},
        "properties": {"tags": [rule.level]},
    }


def _result(row: Row, index: int) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": row.rule,
        "ruleIndex": index,
        "level": _LEVELS.get(row.level, "note"),
        "message": {"text": f"{plain(row.place)}: {plain(row.sentence, 400)}"},
        "locations": [_location(row.revision_file, row.revision_line)],
        "partialFingerprints": {"review/v1": row.fingerprint},
        "properties": {"class": row.level, "place": plain(row.place)},
    }
    if row.acceptance is not None:
        state = "rejected" if row.expired else "accepted"
        reason = f"{plain(row.acceptance.reason)} ({plain(row.acceptance.author)})"
        result["suppressions"] = [{"kind": "external", "status": state, "justification": reason}]
    return result


def _notification(obstacle: Obstacle) -> dict[str, Any]:
    said: dict[str, Any] = {"level": "error", "message": {"text": plain(obstacle.message, 500)}}
    if obstacle.file:
        said["locations"] = [_location(obstacle.file, obstacle.line or 1)]
    return said


def _location(file: str, line: int) -> dict[str, Any]:
    uri = quote(file, safe="/")
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri},
            "region": {"startLine": max(1, line)},
        }
    }
