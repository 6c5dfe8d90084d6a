"""
Objects, and lists in brackets, in the query and in cookies (OpenAPI 3.1, Parameter Object).
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ...errors import InvalidRequestError
from ..schema.kind import Kind
from ..unset import UNSET
from .arguments import encode_argument
from .deep_fields import check_name, deep_fields
from .scalar_text import item_texts, text_of
from .separators import without_separator


def query_fields(
    name: str,
    value: object,
    kind: Kind,
    *,
    separator: str | None = None,
    deep: bool = False,
    taken: tuple[str, ...] = (),
) -> list[tuple[str, str]]:
    """
    Encode an object or a list; an unset one, and a field or an item that is null, is not sent.

    Each field is sent under its own name; with `deep` as `name[field]`; with a `separator` all names and values
    are joined to one value.

    Raises:
        InvalidRequestError: `value` is invalid, has parts that can't be written, or would send a name in
            `taken`, which are other parameters' names, or one below it.
    """
    if value is UNSET:
        return []
    encoded = encode_argument(name, value, kind)
    if encoded is None:
        return []
    if separator is not None:
        return _joined(name, encoded, separator)
    if deep:
        found = deep_fields(name, name, encoded)
    elif encoded.__class__ is dict:
        found = [
            (field, text) for field, item in encoded.items() for text in _texts(name, field, item)
        ]
    else:
        found = [(name, text) for text in _texts("", name, encoded)]
    for sent, _ in found:
        if any(sent == other or sent.startswith(f"{other}[") for other in taken):
            raise InvalidRequestError(f"{name}: {sent!r} is another parameter's name")
    return [(sent, quote(text, safe="")) for sent, text in found]


def _texts(name: str, field: str, value: Any) -> list[str]:
    """
    Return the texts of a field of an object: one for each item of a list.

    A received value may be invalid and unchecked, so names and values are checked here.
    """
    check_name(name, field)
    path = f"{name}.{field}" if name else field
    if value is None:
        return []
    if value.__class__ is list:
        return item_texts(path, value)
    return [text_of(value, path)]


def _joined(name: str, value: Any, separator: str) -> list[tuple[str, str]]:
    """Write names and values of an object, or the items of a list, in one value."""
    if value.__class__ is dict:
        parts: list[str] = []
        for field, item in value.items():
            check_name(name, field)
            if item is not None:
                parts += [field, text_of(item, f"{name}.{field}")]
    else:
        parts = _texts("", name, value)
    if separator != ",":  # it is encoded, so a part with it would be ambiguous
        parts = without_separator(name, parts, separator)
    joined_by = separator if separator == "," else quote(separator)
    joined = joined_by.join(quote(part, safe="") for part in parts)
    return [(name, joined)] if parts else []
