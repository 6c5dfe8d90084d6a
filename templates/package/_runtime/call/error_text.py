"""A server's description of an error, in one line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def summarize(error: Any, redact: Callable[[str], str] = str) -> str:
    """
    Summarize the body of an error in one short line.

    The line has `attr: code: detail` for each item of `errors`, else the members that problem details (RFC
    9457) and common APIs use, or those of OAuth (RFC 6749, section 5.2).
    """
    items = error.get("errors")
    parts = (
        [_members(item, "attr", "code", "detail") for item in items]
        if items.__class__ is list
        else []
    )
    if not any(parts):
        parts = [_members(error, "title", "detail", "message")]
    if not any(parts):
        parts = [_members(error, "error", "error_description")]
    return clean(redact("; ".join(part for part in parts if part)))


def _members(item: Any, *names: str) -> str:
    """Join the strings under `names` in a JSON object."""
    if item.__class__ is not dict:
        return ""
    return ": ".join(item[name] for name in names if item.get(name).__class__ is str)


def clean(text: str) -> str:
    """Escape control and formatting characters in a server's text, and shorten it."""
    shown = text if len(text) <= _MAX_LETTERS else text[: _MAX_LETTERS - 1] + "…"
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")
        for letter in shown
    )


_MAX_LETTERS = 500
