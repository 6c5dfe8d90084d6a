# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Words of a server about an error, in one line.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def summarize(error: Any, hide: Callable[[str], str] = str) -> str:
    """
    Say what an API says of an error, in one short line: `attr: code: detail` for each of its `errors`, else
    the members that problem details (RFC 9457) and common APIs use.
    """
    items = error.get("errors")
    parts = (
        [_members(item, "attr", "code", "detail") for item in items]
        if items.__class__ is list
        else []
    )
    if not any(parts):
        parts = [_members(error, "title", "detail", "message")]
    return clean(hide("; ".join(part for part in parts if part)))


def _members(item: Any, *names: str) -> str:
    """The strings under `names` in a JSON object, joined."""
    if item.__class__ is not dict:
        return ""
    return ": ".join(item[name] for name in names if item.get(name).__class__ is str)


def clean(text: str) -> str:
    """A server's text, fit for a terminal: no control or formatting characters, of a sane length."""
    shown = text if len(text) <= _MOST_SHOWN else text[: _MOST_SHOWN - 1] + "…"
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")
        for letter in shown
    )


_MOST_SHOWN = 500
