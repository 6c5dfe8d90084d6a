# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Parameters as text."""

from __future__ import annotations

from ..schema.kind import Kind
from .arguments import encode_argument
from .scalar_text import text_of


def texts_of(name: str, value: object, kind: Kind) -> list[str]:
    """Return the text of a value, or of each item of a list."""
    encoded = encode_argument(name, value, kind)
    if encoded.__class__ is not list:
        return [text_of(encoded, name)]
    return [text_of(item, f"{name}[{index}]") for index, item in enumerate(encoded)]
