"""Parameters in the query and in cookies (OpenAPI 3.1, Parameter Object). An unset one is not sent."""

from __future__ import annotations

from urllib.parse import quote

from ..schema.kind import Kind
from ..unset import UNSET
from .separators import without_separator
from .texts import texts_of


def parameter_parts(
    name: str, value: object, kind: Kind, *, separator: str | None = None
) -> list[tuple[str, str]]:
    """
    Encode a parameter for the query or the `Cookie` header; the items of an array one by one, or joined.

    The separator between joined items is not encoded.
    """
    if value is UNSET:
        return []
    texts = texts_of(name, value, kind)
    if separator and separator != ",":  # it is encoded, so an item with it would be ambiguous
        texts = without_separator(name, value, texts, separator)
    encoded = [quote(text, safe="") for text in texts]
    if separator is None or not isinstance(value, list):
        return [(name, text) for text in encoded]
    joined_by = separator if separator == "," else quote(separator)
    return [(name, joined_by.join(encoded))] if encoded else []
