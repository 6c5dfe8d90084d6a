"""
The report in Markdown, for a comment of a pull request: never longer than its limit.

What breaks comes first, everything else is folded; where the limit is reached, the rest is counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import define, field

from tools.review.escaping import code
from tools.review.formats.paper import SIGNS, Paper
from tools.review.report import UNCHANGED, Review
from tools.review.rows import Group, acceptance_of, grouped
from tools.review.rules import CLASSES

_TABLE: Final = ["| | change | where | why | what to do |", "|---|---|---|---|---|"]
_PYTHON_TABLE: Final = ["| | name | what |", "|---|---|---|"]
_RESERVED: Final = 400
"""The characters that a section needs at least: its title, and the count of what it leaves out."""


@define
class _Section:
    """A table or a list of the report."""

    title: str | None
    """Of what is folded; a section without one is open."""
    head: list[str]
    rows: list[tuple[int, str]]
    """The lines, each with how many changes it stands for."""
    columns: int
    """Of the table; 0 for a list."""
    lines: list[str] = field(factory=list[str])

    def fill(self, room: int) -> None:
        """Take as many rows as there is room for, and count the rest."""
        opening = ["<details>", f"<summary>{self.title}</summary>", ""] if self.title else []
        closing = ["", "</details>", ""] if self.title else [""]
        room -= _size([*opening, *self.head, *closing, self._more(10**9)])
        shown: list[str] = []
        left = sum(number for number, _ in self.rows)
        for number, line in self.rows:
            size = _size([line])
            if size > room:
                break
            room -= size
            left -= number
            shown.append(line)
        rest = [self._more(left)] if left else []
        self.lines = [*opening, *(self.head if shown or rest else []), *shown, *rest, *closing]

    def _more(self, number: int) -> str:
        said = f"… and {number} more: `--format html` or `json` has all of them"
        return f"| | {said}{' |' * (self.columns - 1)}" if self.columns else f"* {said}"


def as_markdown(review: Review, paper: Paper) -> str:
    """Return the review for a pull request."""
    head = list(_head(review))
    sections = [*_contract(review), *_notes(review), *_python(review), *_wires(review)]
    room = paper.limit - _size(head) - _RESERVED * len(sections)
    for section in sections:
        section.fill(room + _RESERVED)
        room -= max(0, _size(section.lines) - _RESERVED)
    lines = [*head, *(line for section in sections for line in section.lines)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _size(lines: list[str]) -> int:
    """Return the characters of lines as code hosts count them: a sign beyond the first plane is two."""
    return sum(len(line.encode("utf-16-le", "surrogatepass")) // 2 + 1 for line in lines)


def _head(review: Review) -> Iterator[str]:
    level, said = review.verdict
    yield from (f"### {SIGNS[level]} {said}", "")
    yield from (f"{code(review.base)} → {code(review.revision)}", "")
    if review.wanted_version is not None:
        version = f"{code('info.version')} is {code(review.versions[1])}"
        yield from (f"{version}: this change asks for {review.wanted_version}.", "")


def _contract(review: Review) -> Iterator[_Section]:
    if review.obstacles:
        lines = [(1, f"* {code(one.shown, 500)}") for one in review.obstacles]
        yield _Section(None, [], lines, 0)
    for level in CLASSES:
        rows = [row for row in review.changes if row.level == level]
        if rows:
            title = None if level == "breaking" else f"{SIGNS[level]} {level}: {len(rows)}"
            table = [(len(group.rows), _row(group)) for group in grouped(rows)]
            yield _Section(title, _TABLE, table, 5)


def _row(group: Group) -> str:
    row = group.first
    where = f"{code(f'{row.file}:{row.line}')}{' (gone)' if row.gone else ''}"
    what = f"{row.rule}<br>{code(group.place)}<br>{code(row.detail)}"
    if len(group.rows) > 1:
        what += f"<br>{code(group.holders(5), 300)}"
        where += f" and {len(group.rows) - 1} more"
    else:
        where += f"<br>{code(row.fingerprint)}"
    if row.acceptance is not None:
        what += f"<br>{code(acceptance_of(row), 300)}"
    sign = "✔️ accepted" if row.accepted else f"{SIGNS[row.level]} {row.level}"
    return f"| {sign} | {what} | {where} | {row.reason} | {row.advice} |"


def _notes(review: Review) -> Iterator[_Section]:
    for title, lines in review.notes:
        yield _Section(
            f"{code(title)} {len(lines)}", [], [(1, f"* {code(one)}") for one in lines], 0
        )


def _python(review: Review) -> Iterator[_Section]:
    for side, problems in review.unbuilt.items():
        title = f"No package can be generated from {code(side)}:"
        yield _Section(None, [title, ""], [(1, f"* {code(one)}") for one in problems[:20]], 0)
    if review.unbuilt or review.obstacles:
        return
    rows = [row for row in review.rows if row.python]
    if review.keeps_api:
        yield _Section(None, [], [(0, UNCHANGED)], 0)
        return
    broken = sum(row.level == "breaking" for row in rows)
    title = f"The Python package: {len(rows)} changes, {broken} of which break code"
    yield _Section(
        title, _PYTHON_TABLE, [(len(group.rows), _python_row(group)) for group in grouped(rows)], 3
    )


def _python_row(group: Group) -> str:
    row = group.first
    what, _, name = group.place.partition(" ")
    kind, _, how = row.detail.partition(": ")
    sign = "✔️ accepted: " if row.accepted else "🔴 " if row.level == "breaking" else ""
    names = f"<br>{code(group.holders(5), 300)}" if len(group.rows) > 1 else ""
    return f"| {sign}{kind} | {what} {code(name)}{names} | {code(how)} |"


def _wires(review: Review) -> Iterator[_Section]:
    if review.wires:
        title = f"Wire goldens whose results differ: {len(review.wires)}"
        lines = [(1, f"* {code(name)}: {code(how)}") for name, how in review.wires]
        yield _Section(title, [], lines, 0)
    elif not review.unbuilt and review.api:
        yield _Section(None, [], [(0, "No wire golden changes.")], 0)
