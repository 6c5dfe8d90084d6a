"""Parameters in the query and in cookies (OpenAPI 3.1, Parameter Object). An unset one is not sent."""

from __future__ import annotations

from urllib.parse import quote

from ..schema.kind import Kind
from ..unset import UNSET
from .texts import texts_of


def parameter_parts(
    name: str, value: object, kind: Kind, *, separator: str | None = None
) -> list[tuple[str, str]]:
    """
    Encode a parameter for the query or the `Cookie` header; the items of an array one by one, or joined.

    The separator between joined items is not encoded.
    """
    if value is UNSET or (value is None and kind.is_valid(None)):
        return []  # no server reads a null in a URL
    # A comma isn't encoded; an item with another separator would be ambiguous.
    texts = texts_of(name, value, kind, separator=None if separator == "," else separator)
    encoded = [quote(text, safe="") for text in texts]
    if separator is None or not isinstance(value, list):
        return [(name, text) for text in encoded]
    joined_by = separator if separator == "," else quote(separator)
    return [(name, joined_by.join(encoded))] if encoded else []
