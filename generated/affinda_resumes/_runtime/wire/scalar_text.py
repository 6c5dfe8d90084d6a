# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Scalars as text outside of JSON."""

from __future__ import annotations

from typing import Any

from ...errors import InvalidRequestError
from ..schema.descriptions import describe
from ..schema.scalars import NUMBER, TEXT


def text_of(value: object, path: str) -> str:
    """
    Write the scalar at the wire path `path` outside of JSON: booleans as in JSON.

    Raises:
        InvalidRequestError: `value` is no scalar, or a text or number that can't be written.
    """
    if value.__class__ is bool:
        return "true" if value else "false"
    if TEXT.is_valid(value) or NUMBER.is_valid(value):
        return str(value)
    expected = "a string, a number, a boolean or null"
    raise InvalidRequestError(f"{path}: expected {expected}, found {describe(value)}")


def item_texts(path: str, items: list[Any]) -> list[str]:
    """Write each item of the list at the wire path `path`; no server reads a null there, so it is left out."""
    return [
        text_of(item, f"{path}[{index}]") for index, item in enumerate(items) if item is not None
    ]
