"""
The draft of a changelog's section: what callers notice, what breaks first.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Final

from tools.review.escaping import plain, without_commands
from tools.review.formats.paper import Paper
from tools.review.report import Review
from tools.review.rows import Group, grouped

_WIDTH: Final = 118
_SPACE: Final = "\0"
"""A space inside of code: a line that began there could be read as a list or a heading."""


def as_changelog(review: Review, _paper: Paper) -> str:
    """Return the entries of the section `Client`; a person chooses among them and says it better."""
    lines = [] if review.obstacles else list(_lines(review))
    return without_commands("\n".join([*lines, ""])).replace(_SPACE, " ")


def _lines(review: Review) -> Iterator[str]:
    yield from ("### Client", "")
    noticed = [row for row in review.changes if row.level != "documentation"]
    broken = [row for row in review.rows if row.python and row.level == "breaking"]
    for group in grouped([*noticed, *broken]):
        yield from _entry(_sentence(group))
    if review.wanted_version is not None:
        version = _span(review.versions[1])
        yield from _entry(
            f"`info.version` is {version}: the changes ask for {review.wanted_version}."
        )
    left = review.counts()["documentation"]
    if left:
        yield from _entry(f"Changes of the documentation: {left}.")
    if not review.rows:
        yield "- Nothing changes for callers."


def _sentence(group: Group) -> str:
    row = group.first
    lead = "Breaking: " if row.level == "breaking" else ""
    if row.python:
        return f"{lead}in Python, {_span(row.place)}: {_span(row.detail)}."
    what = row.rule.replace("-", " ")
    if not lead:
        what = what.capitalize()
    detail = "" if row.detail in ("added", "removed") else f": {_span(row.detail)}"
    holders = f" ({_span(group.holders(5))})" if len(group.rows) > 1 else ""
    return f"{lead}{what}, {_span(group.place)}{detail}{holders}. {row.reason}"


def _span(text: str) -> str:
    """Return text as code: nothing has a meaning in it but the character that ends it."""
    return f"`{plain(text, 300).replace('`', chr(39)).replace(' ', _SPACE)}`"


def _entry(text: str) -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent="- ",
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
