"""Separators between the items of a list."""

from __future__ import annotations

from ...errors import InvalidRequestError


def without_separator(name: str, texts: list[str], separator: str) -> list[str]:
    """
    Return the texts of a list or an object that will be joined by `separator` without escaping.

    Raises:
        InvalidRequestError: one of them contains `separator`.
    """
    for index, text in enumerate(texts):
        if separator in text:
            message = f"{name}[{index}]: must not hold {separator!r}, which parts the items"
            raise InvalidRequestError(message)
    return texts
