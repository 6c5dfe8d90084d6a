"""
Media types: JSON, forms, text and bytes.
"""

from __future__ import annotations

import re
from typing import Final

from codegen.model import types

_JSON: Final = re.compile(r"(?:application|text)/(?:[\w.!#$&^+-]+\+)?json")
_TEXT: Final = re.compile(r"text/[\w.!#$&^*+-]+|application/(?:[\w.!#$&^+-]+\+)?(?:xml|yaml|csv)")
_BYTES: Final = re.compile(r"[\w*!#$&^.+-]+/[\w*!#$&^.+-]+")


def body_form(media_type: str) -> str | None:
    """Return how a request body is written; `None` for no media type, or one that can't stand in a header."""
    if not (media_type.isascii() and media_type.isprintable()) or media_type != media_type.strip():
        return None
    essence = _essence(media_type)
    charset = _CHARSET.search(media_type)
    if charset is not None and charset[1].lower() not in ("utf-8", "us-ascii"):
        return None
    if essence == "application/x-www-form-urlencoded":
        return "form"
    if essence == "multipart/form-data":
        return "multipart"
    return answer_form(media_type)


_CHARSET: Final = re.compile(r';\s*charset\s*=\s*"?([^\s;"]+)', re.IGNORECASE)


def part_fits(content_type: str | None, type_: types.Type) -> bool:
    """Return whether a part of a form is sent as what the contract says; a file says itself what it is."""
    if content_type is None or types.FILE in types.every(type_) or type_ == types.ANY:
        return True
    written = "application/json" if types.has_objects(type_) else "text/plain"
    return _essence(content_type) == written


def answer_form(media_type: str) -> str | None:
    """Return how the body of an answer is read; `None` for what is no media type."""
    essence = _essence(media_type)
    if _JSON.fullmatch(essence):
        return "json"
    if _TEXT.fullmatch(essence):
        return "text"
    return "bytes" if _BYTES.fullmatch(essence) else None


def _essence(media_type: str) -> str:
    """Return a media type without its parameters (RFC 9110, section 8.3.1)."""
    return media_type.partition(";")[0].strip().lower()
