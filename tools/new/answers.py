"""
The answer that a page shows, and the statuses that it lists.
"""

from __future__ import annotations

import re
from typing import Any, Final

from attrs import frozen

from tools.new.loose_json import PageError, read_json

_OPENING: Final = re.compile(
    r"""^[ \t]*(?=\{\s*(?:["'\u201c\u201d/\#}.\u2026]|[A-Za-z_$]\w*\s*:)
              |\[\s*(?:[\[{"'\u201c\u201d\d\]-]|true\b|false\b|null\b))""",
    re.MULTILINE | re.VERBOSE,
)
_STATUS: Final = re.compile(
    r"^(?:(?:< )?HTTP/[\d.]+\s+([1-5]\d\d)\b.*|"
    r"(?:Status|Response|Returns)?:?\s*([1-5]\d\d)(?:\s+[A-Z]\w+.*|\s*)|Status:?\s*([1-5]\d\d).*)$",
    re.MULTILINE,
)
_MOST: Final = 10
"""Places that look like JSON and are tried, if none of them is."""
NOTHING: Final = object()
"""The example of a body that isn't there: null is a value."""


@frozen
class Answer:
    """The answer that a page shows behind its call."""

    value: Any
    start: int
    end: int
    slips: list[str]


def answer_of(text: str, start: int) -> Answer:
    """
    Return the first JSON object or list that begins a line behind the call, but those of errors.

    Raises:
        PageError: there are such lines, and none can be read.
    """
    failed: PageError | None = None
    last, tried = start, 0
    for found in _OPENING.finditer(text, start):
        if found.start() < last:
            continue
        if tried == _MOST:
            break
        try:
            reading = read_json(text, found.end())
        except PageError as error:
            failed, tried = failed or error, tried + 1
            continue
        if not _is_error(text[last : found.start()]):
            return Answer(reading.value, found.end(), reading.end, reading.slips)
        last = reading.end
    if failed is not None:
        raise failed
    return Answer(NOTHING, start, start, [])


def _is_error(between: str) -> bool:
    """Tell whether the statuses above an answer are all those of errors."""
    statuses = statuses_of(between)
    return bool(statuses) and all(status[0] in "45" for status in statuses)


def statuses_of(text: str) -> list[str]:
    """Return each status that stands on a line of its own, or in the first line of an answer."""
    return [next(filter(None, found.groups())) for found in _STATUS.finditer(text)]


def listed_statuses(text: str) -> dict[str, str]:
    """Return the text behind or below each status that stands at the begin of a line."""
    found: dict[str, str] = {}
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for number, line in enumerate(lines):
        status = re.fullmatch(r"(?:HTTP )?([245]\d\d)(?:\s*[-:\u2013]?\s+(\D.*))?", line)
        if status is None:
            continue
        below = [
            one
            for one in lines[number + 1 : number + 3]
            if not re.fullmatch(r"[a-z]+/[\w.+-]+|[245]\d\d.*", one)
        ]
        found.setdefault(status[1], status[2] or (below[0] if below else ""))
    return found
