"""Separators between the items of a list."""

from __future__ import annotations

from ...errors import InvalidRequestError


def without_separator(name: str, value: object, texts: list[str], separator: str) -> list[str]:
    """
    Return the texts of a value that will be joined by `separator` without escaping.

    Raises:
        InvalidRequestError: an item of a list contains `separator`.
    """
    for index, text in enumerate(texts if isinstance(value, list) else ()):
        if separator in text:
            message = f"{name}[{index}]: must not hold {separator!r}, which parts the items"
            raise InvalidRequestError(message)
    return texts
