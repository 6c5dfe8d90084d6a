"""
Media types: JSON, forms, text and bytes.
"""

from __future__ import annotations

import codecs
import re
from typing import Any, Final

from codegen.model import types
from codegen.settings.settings import in_effect

_JSON: Final = re.compile(r"(?:application|text)/(?:(?:[\w.!#$&^+-]+|\*)\+)?json")
_TEXT: Final = re.compile(r"text/[\w.!#$&^*+-]+|application/(?:[\w.!#$&^+-]+\+)?(?:xml|yaml|csv)")
_BYTES: Final = re.compile(r"[\w*!#$&^.+-]+/[\w*!#$&^.+-]+")


def body_form(media_type: str) -> str | None:
    """Return how a request body is written; `None` for no media type, or one that can't stand in a header."""
    if not (media_type.isascii() and media_type.isprintable()) or media_type != media_type.strip():
        return None
    essence = essence_of(read_as(media_type))
    if not _is_known(charset_of(media_type)):
        return None
    if essence == "application/x-www-form-urlencoded":
        return "form"
    if essence == "multipart/form-data":
        return "multipart"
    return answer_form(media_type)


def read_as(media_type: str) -> str:
    """Return the media type that one is read and written as: itself, unless the settings say another."""
    return in_effect().media_types.get(media_type, media_type)


def _is_known(charset: str | None) -> bool:
    """Return whether Python can write text in a charset."""
    try:
        codecs.lookup(charset or "utf-8")
    except LookupError:
        return False
    return True


def charset_of(media_type: str) -> str | None:
    """Return the charset that a media type names."""
    found = _CHARSET.search(media_type)
    return found[1].lower() if found is not None and found[1].isascii() else None


_CHARSET: Final = re.compile(r';\s*charset\s*=\s*"?([^\s;"]+)', re.IGNORECASE)


def written_as(form: str, said: dict[str, Any], type_: types.Type) -> str | None:
    """
    Return how a field is written by its encoding: a style, a separator, a media type, or nothing special.

    `None` means that it can't be written. A file says itself what it is.
    """
    style, content_type = said.get("style", "form"), said.get("contentType")
    explode = said.get("explode", style == "form") is True
    if "style" in said or "explode" in said:  # which go before a media type
        if style == "deepObject":
            return "deepObject"
        separator = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}.get(style)
        return separator if separator is None or not explode else ""
    if content_type is None or types.FILE in types.every(type_):
        return ""
    if answer_form(str(content_type)) == "json":
        return "json"
    if form == "form":
        # A text is sent as it is: no value names its media type there.
        return None if types.has_objects(type_) or type_ == types.ANY else ""
    if types.has_objects(type_) and type_ != types.ANY:
        return None
    essence = essence_of(str(content_type))
    return "" if essence in ("text/plain", "") or "," in essence else str(content_type)


def answer_form(media_type: str) -> str | None:
    """Return how the body of an answer is read; `None` for what is no media type."""
    essence = essence_of(read_as(media_type))
    if _JSON.fullmatch(essence):
        return "json"
    if _TEXT.fullmatch(essence):
        return "text"
    return "bytes" if _BYTES.fullmatch(essence) else None


def is_binary(node: dict[str, Any]) -> bool:
    """Return whether a schema describes bytes: by its format, or as unencoded content of a media type."""
    return node.get("format") == "binary" or (
        "contentMediaType" in node
        and str(node.get("contentEncoding", "binary")).lower() in ("binary", "identity")
        and answer_form(str(node["contentMediaType"])) != "json"
    )


def essence_of(media_type: str) -> str:
    """Return a media type without its parameters (RFC 9110, section 8.3.1)."""
    return media_type.partition(";")[0].strip().lower()
