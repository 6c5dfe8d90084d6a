"""
Parts of a contract as YAML, written as openapi.yaml is, with notes for a person.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from attrs import frozen

CHECK: Final = "# check: "
_WIDTH: Final = 104
_PLAIN_KEY: Final = re.compile(r"[A-Za-z$/_][\w\-./{}$]*")
_PLAIN_TEXT: Final = re.compile(
    r"[A-Z][\w ,.'`()/;!-]*(?<! )|[a-z]+([A-Z0-9_.-][\w.-]*)?(/[a-z.+-]+)?|https?://[^\s#]+"
)
_UNSAFE: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_WORDS: Final = frozenset("null true false yes no on off y n".split())


@frozen
class Noted:
    """A value with what a person has to check of it."""

    value: Any
    notes: list[str]


def to_yaml(value: Any) -> str:
    """Write a value as YAML, with a comment above each entry that has notes."""
    return "".join(f"{line}\n" for line in _lines(value))


def _lines(value: Any) -> Iterator[str]:
    if isinstance(value, Noted):
        value = value.value
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _entry(str(key), inner)
    else:
        for inner in value:
            yield from _item(inner)


def _entry(key: str, value: Any) -> Iterator[str]:
    if isinstance(value, Noted):
        yield from (line for note in value.notes for line in _comment(note))
        value = value.value
    name = key if _PLAIN_KEY.fullmatch(key) and key.lower() not in _WORDS else _json(key)
    if key in ("type", "examples", "x-extensible-enum") and _is_flat(value):
        yield f"{name}: {_flow(value)}"
    elif isinstance(value, dict | list) and value:
        yield f"{name}:"
        yield from (f"  {line}" for line in _lines(value))
    else:
        yield f"{name}: {_scalar(value)}"


def _item(value: Any) -> Iterator[str]:
    if isinstance(value, Noted):
        yield from (line for note in value.notes for line in _comment(note))
        value = value.value
    if isinstance(value, dict | list) and value:
        first, *rest = _lines(value)
        yield f"- {first}"
        yield from (f"  {line}" for line in rest)
    else:
        yield f"- {_scalar(value)}"


def _comment(note: str) -> Iterator[str]:
    """Yield a note in lines of the file's width, the later ones further in."""
    line, room = CHECK, _WIDTH - 8
    for word in _UNSAFE.sub(" ", note).split():
        if len(line) + len(word) > room and line.strip("# "):
            yield line.rstrip()
            line = "#   "
        line += f"{word} "
    yield line.rstrip()


def _is_flat(value: Any) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and not any(isinstance(one, dict) and one for one in value)
    )


def _flow(value: list[Any]) -> str:
    words = [
        one if one in ("string", "integer", "number", "boolean", "array", "object") else _json(one)
        for one in value
    ]
    return f"[{', '.join(words)}]"


def _scalar(value: Any) -> str:
    if isinstance(value, str) and _PLAIN_TEXT.fullmatch(value) and value.lower() not in _WORDS:
        return value
    return _json(value)


def _json(value: Any) -> str:
    """Write a value as JSON; what YAML takes as the end of a line, or does not allow, is escaped."""
    return _UNSAFE.sub(
        lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False)
    )
