# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Bytes, which are base64 on the wire."""

from __future__ import annotations

import binascii
from typing import Any

from .formatted import Formatted
from .json_values import exact_bytes, own


def to_bytes(value: Any) -> Any:
    """Read `bytes` from base64 (RFC 4648, section 4)."""
    if type(value) is str:
        try:
            return binascii.a2b_base64(value, strict_mode=True)
        except ValueError:  # `binascii.Error` is one
            return value
    return own(value)


def from_bytes(value: Any) -> Any:
    """Write base64 text, without line breaks."""
    return (
        binascii.b2a_base64(value, newline=False).decode("ascii") if type(value) is bytes else value
    )


BASE64 = Formatted("byte", "bytes (base64 on the wire)", bytes, to_bytes, from_bytes, exact_bytes)
