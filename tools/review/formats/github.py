"""
The report as annotations of GitHub Actions: commands in what a step prints.
"""

from __future__ import annotations

from typing import Final

from tools.review.escaping import plain, without_commands
from tools.review.formats.paper import Paper
from tools.review.report import Review
from tools.review.rows import Group, grouped

_COMMANDS: Final = {"breaking": "error", "risky": "warning"}
"""All other classes are notices. GitHub shows ten of each for a step, so equal rows are one."""


def as_github(review: Review, _paper: Paper) -> str:
    """Return a command for each group of rows."""
    lines = [
        _command(
            "error",
            obstacle.file or review.revision,
            obstacle.line or 1,
            "not compared",
            obstacle.message,
        )
        for obstacle in review.obstacles
    ]
    lines += [_annotation(group) for group in grouped(review.rows)]
    lines.append(without_commands(f"review: {plain(review.verdict[1])}"))
    return "\n".join(lines) + "\n"


def _annotation(group: Group) -> str:
    row = group.first
    name = "notice" if row.accepted else _COMMANDS.get(row.level, "notice")
    message = f"{group.place}: {row.detail.rstrip('.')}. {row.why}"
    if len(group.rows) > 1:
        message += f" ({group.holders(8)})"
    return _command(name, row.revision_file, row.revision_line, row.rule, message)


def _command(name: str, file: str, line: int, title: str, message: str) -> str:
    place = f"file={_property(file)},line={max(1, line)},title={_property(title)}"
    return f"::{name} {place}::{_data(plain(message, 1000))}"


def _data(text: str) -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return escaped.replace("##", "#%23")


def _property(text: str) -> str:
    return _data(plain(text)).replace(":", "%3A").replace(",", "%2C")
