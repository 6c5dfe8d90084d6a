"""
Formats and patterns: those that restrict nothing, and those of which one holds the other.
"""

from __future__ import annotations

import re
from typing import Any, Final

HINTS: Final = frozenset(
    "password html markdown textarea multiline commonmark color-picker".split()
)
"""Formats that tell a form how to show a value; they refuse none."""
_OF_NUMBERS: Final = frozenset(
    "int8 int16 int32 int64 uint8 uint16 uint32 uint64 float double decimal".split()
)
_OF_TEXTS: Final = frozenset(
    "date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference "
    "iri iri-reference uuid uri-template json-pointer relative-json-pointer regex byte binary".split()
)
"""Formats of texts alone: elsewhere they say nothing."""
_WITHIN: Final[dict[str, frozenset[str]]] = {
    "int8": frozenset("int16 int32 int64".split()),
    "int16": frozenset("int32 int64".split()),
    "int32": frozenset(("int64",)),
    "uint8": frozenset("uint16 uint32 uint64 int16 int32 int64".split()),
    "uint16": frozenset("uint32 uint64 int32 int64".split()),
    "uint32": frozenset("uint64 int64".split()),
    "float": frozenset(("double",)),
    "email": frozenset(("idn-email",)),
    "hostname": frozenset(("idn-hostname",)),
    "uri": frozenset("iri uri-reference iri-reference".split()),
    "url": frozenset("uri iri uri-reference iri-reference".split()),
    "iri": frozenset(("iri-reference",)),
    "uri-reference": frozenset(("iri-reference", "uri-template")),
}
"""The formats that take all that a format takes."""
_EVERYTHING: Final = re.compile(
    r"\^?(?:\(?(?:\.|\[\\s\\S\]|\[\\S\\s\]|\[\\w\\W\]|\[\\d\\D\]|\[\^\])(?:\*|\{0,\})\??\)?)?\$?"
)
_SOMETHING: Final = re.compile(r"\^\.\+\??\$?|\.\+\??\$?|\.|\^\.")
"""Patterns that match any text but the empty one."""
"""Patterns that match any text. A dot is read as any character: nobody means by `^.*$` to refuse a line end."""


def constraining_format(schema: dict[str, Any], kind: str) -> frozenset[str]:
    """Return the format of a schema if it restricts values of the type, `number` or `string`."""
    format_ = schema.get("format")
    if not isinstance(format_, str) or format_ in HINTS:
        return frozenset()
    of_numbers = format_ in _OF_NUMBERS
    if kind == "number" and format_ in _OF_TEXTS:
        return frozenset()
    if kind == "string" and of_numbers and not _is_only(schema, "string"):
        return frozenset()
    if kind == "number" and not of_numbers and not _is_only(schema, "number", "integer"):
        return frozenset()
    return frozenset((format_,))


def _is_only(schema: dict[str, Any], *kinds: str) -> bool:
    names = schema.get("type", ())
    found = {names} if isinstance(names, str) else set(names)
    return bool(found) and found <= {*kinds, "null"}


def format_within(old: str | None, new: str | None) -> bool:
    """Tell whether the new format, or none, takes all that the old one takes."""
    if new is None or new in HINTS or old == new:
        return True
    return old is not None and new in _WITHIN.get(old, ())


def matches_something(pattern: str) -> bool:
    """Tell whether a pattern matches every text but the empty one."""
    return _SOMETHING.fullmatch(pattern) is not None


def matches_everything(pattern: str) -> bool:
    """Tell whether a pattern matches every text."""
    return _EVERYTHING.fullmatch(pattern) is not None
