"""
The report as plain text, for a terminal.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from tools.review.escaping import plain, without_commands
from tools.review.formats.paper import Paper
from tools.review.report import UNCHANGED, Review
from tools.review.rows import Group, Row, acceptance_of, grouped
from tools.review.rules import CLASSES

_COLOURS: Final = {
    "breaking": "31",
    "risky": "33",
    "compatible": "32",
    "documentation": "2",
    "refused": "31",
}
_MOST: Final = 40
"""The most rows of a class that are shown; breaking ones are always all shown."""


def as_text(review: Review, paper: Paper) -> str:
    """Return the review for a terminal."""
    return without_commands("\n".join(_lines(review, paper)).rstrip("\n") + "\n")


def _lines(review: Review, paper: Paper) -> Iterator[str]:
    level, said = review.verdict
    yield from (_coloured(line, f"1;{_COLOURS[level]}", paper) for line in _wrapped(said, paper))
    yield from _wrapped(f"{plain(review.base)} → {plain(review.revision)}", paper)
    for obstacle in review.obstacles:
        yield from _wrapped(plain(obstacle.shown, 500), paper, "  ")
    if review.wanted_version is not None:
        version = plain(review.versions[1])
        asked = f"info.version is {version}: this change asks for {review.wanted_version}."
        yield from _wrapped(asked, paper)
    for one in CLASSES:
        yield from _section(one, [row for row in review.changes if row.level == one], paper)
    for title, lines in review.notes:
        yield ""
        yield from _wrapped(plain(title), paper)
        for line in lines[:20]:
            yield from _wrapped(plain(line), paper, "  ")
    yield from _python(review, paper)
    if review.wires:
        yield from (
            "",
            _coloured(f"wire goldens that differ ({len(review.wires)})", "1", paper),
        )
        for name, how in review.wires:
            yield from _wrapped(f"{plain(name)}: {plain(how)}", paper, "  ")


def _section(level: str, rows: list[Row], paper: Paper) -> Iterator[str]:
    if not rows:
        return
    yield from ("", _coloured(f"{level} ({len(rows)})", f"1;{_COLOURS[level]}", paper))
    groups = grouped(rows)
    shown = groups if level == "breaking" else groups[:_MOST]
    for group in shown:
        yield from _group(group, paper)
    left = sum(len(group.rows) for group in groups[len(shown) :])
    if left:
        yield f"  … and {left} more: --format json names all"


def _group(group: Group, paper: Paper) -> Iterator[str]:
    row = group.first
    yield _between(f"  {plain(group.place)}", plain(row.where), paper)
    yield from _wrapped(f"{row.rule}: {plain(row.detail)}", paper, "    ")
    if len(group.rows) > 1:
        yield from _wrapped(plain(group.holders(8), 400), paper, "    ")
    if row.level in ("breaking", "risky"):
        yield from _wrapped(row.why, paper, "    ")
    if row.acceptance is not None:
        yield from _wrapped(acceptance_of(row), paper, "    ")
    marks = ", ".join(one.fingerprint for one in group.rows[:3])
    more = ", …" if len(group.rows) > 3 else ""
    yield _coloured(f"    id {marks}{more}", "2", paper)


def _python(review: Review, paper: Paper) -> Iterator[str]:
    for side, problems in review.unbuilt.items():
        yield ""
        yield from _wrapped(f"No package can be generated from {plain(side)}:", paper)
        for problem in problems[:20]:
            yield from _wrapped(plain(problem), paper, "  ")
    if review.keeps_api:
        yield from ("", UNCHANGED)
    rows = [row for row in review.rows if row.python]
    broken = [row for row in rows if row.level == "breaking"]
    if not rows:
        return
    title = f"Python package ({len(rows)}), breaking code: {len(broken)}"
    yield from ("", _coloured(title, "1", paper))
    groups = grouped(rows)
    shown = max(_MOST, sum(group.first.level == "breaking" for group in groups))
    for group in groups[:shown]:
        mark = "  breaks " if group.first.level == "breaking" else "         "
        names = f" ({plain(group.holders(8))})" if len(group.rows) > 1 else ""
        said = f"{plain(group.place)}: {plain(group.first.detail)}{names}"
        yield from _wrapped(said, paper, mark)
        if group.first.acceptance is not None:
            yield from _wrapped(acceptance_of(group.first), paper, "           ")
    left = sum(len(group.rows) for group in groups[shown:])
    if left:
        yield f"  … and {left} more: --format json names all"


def _between(left: str, right: str, paper: Paper) -> str:
    """Return two texts at the two ends of a line, or on two lines if that is too short."""
    gap = paper.width - _width(left) - _width(right)
    if gap >= 2:
        return f"{left}{' ' * gap}{right}"
    return "\n".join((*_wrapped(left.strip(), paper, "  "), *_wrapped(right, paper, "    ")))


def _wrapped(text: str, paper: Paper, indent: str = "") -> Iterable[str]:
    """Return lines of at most the width, counted in columns of a terminal."""
    room = max(20, paper.width - len(indent))
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        if line and _width(line) + 1 + _width(word) > room:
            lines.append(line)
            line = ""
        line = f"{line} {word}" if line else word
        while _width(line) > room:
            cut = _fitting(line, room)
            lines.append(line[:cut])
            line = line[cut:]
    lines.append(line)
    rest = " " * len(indent)
    return [f"{indent if number == 0 else rest}{one}" for number, one in enumerate(lines)]


def _fitting(text: str, room: int) -> int:
    """Return how many characters of a text the columns have room for."""
    used = 0
    for index, character in enumerate(text):
        used += _width(character)
        if used > room:
            return max(1, index)
    return len(text)


def _width(text: str) -> int:
    """Return the columns that a text takes: two for a wide character, none for a mark."""
    if text.isascii():
        return len(text)
    return sum(
        0
        if unicodedata.combining(character)
        else 2
        if unicodedata.east_asian_width(character) in "WF"
        else 1
        for character in text
    )


def _coloured(text: str, colour: str, paper: Paper) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if paper.colour else text
