# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""JSON bodies of answers."""

from __future__ import annotations

from typing import Any

from ..schema.descriptions import describe
from ..schema.kind import Kind, ViolationAndValue
from .json_codec import TOO_DEEP, JsonLoads, UnreadableError, decode_json


class JsonAnswer:
    """JSON of the documented kind; invalid values in it are kept."""

    __slots__ = ("kind",)

    def __init__(self, kind: Kind) -> None:
        self.kind = kind

    def of(self, content_type: str) -> JsonAnswer:
        """Return this reader."""
        return self

    def read(self, body: bytes, loads: JsonLoads | None) -> Any:
        """Parse and decode `body`."""
        data = decode_json(body, loads)
        if not self.kind.has_type(data, sent=False):
            raise UnreadableError(f"it is {describe(data)}, not {self.kind.expected()}")
        try:
            return self.kind.decode(data)
        except RecursionError:
            raise UnreadableError(TOO_DEEP) from None

    def violations(self, body: bytes, loads: JsonLoads | None) -> list[ViolationAndValue]:
        """List the violations in the body."""
        try:
            return list(self.kind.violations(decode_json(body, loads), "", sent=False))
        except RecursionError:
            raise UnreadableError(TOO_DEEP) from None
