"""
The sections of a page that list parameters and fields: name, type, whether it is required, a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from attrs import frozen

_HEADINGS: Final = {
    "path": r"path param(eter)?s",
    "query": r"query(string| string)? param(eter)?s",
    "header": r"(request )?header(s| param(eter)?s)",
    "cookie": r"cookie(s| param(eter)?s)",
    "body": r"body( param(eter)?s)?|request body( schema)?(: *[a-z]+/[\w.+-]+)?|form data",
    "answer": r"(response|answer|returns)( body| attributes| fields)?|responses|attributes|the \w+ object",
    "parameters": r"(more )?parameters|arguments",
    "other": "|".join(
        (
            r"authorizations?|authentication|security|code samples.*|example.*|on this page",
            r"(http )?response (status codes|headers|samples?)|errors?|status codes?",
        )
    ),
}
_HEADING: Final = {kind: re.compile(pattern, re.IGNORECASE) for kind, pattern in _HEADINGS.items()}
_TYPES: Final = {
    "string": "string",
    "str": "string",
    "text": "string",
    "enum": "string",
    "uuid": "string",
    "date": "string",
    "datetime": "string",
    "timestamp": "string",
    "file": "file",
    "binary": "file",
    "integer": "integer",
    "int": "integer",
    "int32": "integer",
    "int64": "integer",
    "number": "number",
    "float": "number",
    "double": "number",
    "boolean": "boolean",
    "bool": "boolean",
    "object": "object",
    "hash": "object",
    "dictionary": "object",
    "map": "object",
    "array": "array",
    "list": "array",
}
_PLACES: Final = {"formdata": "body", "form-data": "body"}
_LONGEST: Final = 120
"""Characters of a line of marks."""
_NAME: Final = re.compile(r"[A-Za-z_$][\w$.\-]*(\[\w*\])*")
_PLACE: Final = re.compile(r"\((path|query|header|cookie|body|form-?data)\)", re.IGNORECASE)
_LIMITS: Final = re.compile(
    r"<=? ?\d+ (items|characters)|non-empty|\[[^\]]*\.\.[^\]]*\]|= ?\d+ characters"
)
_MARKS: Final = re.compile(
    r"(required|optional|nullable|header|query|path|body|or|null|of|strings?|objects?|integers?|"
    r"numbers?|booleans?|expandable|\*|form-?data|cookie|read-only|deprecated|defaults? to .*|default: .*)",
    re.IGNORECASE,
)


@frozen
class Described:
    """A parameter or a field as a section lists it."""

    name: str
    type: str = ""
    required: bool = False
    nullable: bool = False
    text: str = ""
    place: str = ""
    """The section that the entry itself says that it belongs to."""


def described(text: str) -> dict[str, list[Described]]:
    """Return what each kind of section lists."""
    found: dict[str, list[Described]] = {}
    kind = ""
    lines: list[str] = []
    for line in [*(line.strip() for line in text.splitlines()), "errors"]:
        heading = _kind_of(line)
        if heading:
            for one in _entries(lines):
                found.setdefault(one.place or kind, []).append(one)
            kind, lines = heading, []
        else:
            lines.append(line)
    return {kind: _once(entries) for kind, entries in found.items() if kind not in ("", "other")}


def _once(entries: list[Described]) -> list[Described]:
    return list({one.name: one for one in reversed(entries)}.values())[::-1]


def _kind_of(line: str) -> str:
    bare = re.sub(r"^#+\s*|^Parameters for .*", "", line).strip().rstrip(":")
    quoted = re.fullmatch(r'(path|query|body|header)s? parameters? for ["“].*', line, re.IGNORECASE)
    if quoted:
        return quoted[1].lower()
    return next(
        (kind for kind, heading in _HEADING.items() if bare and heading.fullmatch(bare)), ""
    )


def _entries(lines: list[str]) -> Iterator[Described]:
    """Yield the entries of a section: a line with a name, words of its type, and what else stands below."""
    starts: list[int] = []
    below = _lines_below(lines)
    number = 0
    while number < len(lines):
        begins = _begins(lines[number], below[number])
        if begins:
            starts.append(number)
        number += 1
        while begins and number < len(lines) and (not lines[number] or _are_marks(lines[number])):
            number += 1
    for start, end in pairwise([*starts, len(lines)]):
        yield _entry(lines[start:end])


def _lines_below(lines: list[str]) -> list[str]:
    """Return the next line below each that is not blank."""
    found, below = [], ""
    for line in reversed(lines):
        found.append(below)
        below = line or below
    return found[::-1]


def _begins(line: str, below: str) -> bool:
    """Tell whether a line is the name of an entry: words of a type stand behind or below it."""
    name, *marks = line.split(None, 1) or [""]
    behind = (marks[0] if marks else "").removeprefix("*").strip()
    if not _NAME.fullmatch(name.rstrip(":*")):
        return False
    if name.partition("[")[0].lower() in _TYPES or _MARKS.fullmatch(name):
        first = (behind or below).split()[:1]  # a field may be called `file`, or `body`
        return name.lower() in _TYPES and [word for word in first if word.lower() in _TYPES] != []
    return _are_marks(behind or below)


def _are_marks(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    words = _words_of_marks(text)
    known = [word.lower() in _TYPES or _MARKS.fullmatch(word) is not None for word in words]
    return bool(words) and all(known)


def _words_of_marks(text: str) -> list[str]:
    """Return the words of a line of marks, without what a type has in brackets."""
    bare = re.sub(r"(?i)defaults?( to|:) ?.*", "required", text)
    bare = _LIMITS.sub(" ", _PLACE.sub(r" \1 ", bare))
    bare = re.sub(r"(?<=\w)\s*[<(]\$?[\w -]+[)>]", " ", bare) if bare[:1].isalpha() else bare
    return [word for word in re.split(r"[\s,;|<>()\[\]$]+", bare) if word]


def _entry(lines: list[str]) -> Described:
    name, *behind = lines[0].split(None, 1)
    marks, text = behind[:], list[str]()
    rest = lines[1:]
    while rest and (not rest[0] or _are_marks(rest[0])):
        marks.append(rest.pop(0))
    for line in rest:
        if not line or re.match(
            r"(required range|example|available options|default|allowed)\b", line, re.IGNORECASE
        ):
            if text:
                break
            continue
        text.append(line)
    said = " ".join(marks)
    words = [word.lower() for word in re.findall(r"[A-Za-z0-9]+", said)]
    place = _PLACE.search(said)
    types = [_TYPES[word] for word in words if word in _TYPES]
    return Described(
        name.rstrip(":*").removesuffix("[]"),
        types[0] if types else "",
        "required" in words or name.endswith("*") or said.startswith("*"),
        "null" in words or "nullable" in words,
        " ".join(text),
        _PLACES.get(place[1].lower(), place[1].lower()) if place else "",
    )
