# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Bodies of answers: one reader for each documented answer of an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from ..schema.kind import ViolationAndValue
from .json_codec import JsonLoads


class AnswerReader(Protocol):
    """Reads the body of an answer."""

    def of(self, content_type: str) -> AnswerReader:
        """Return the reader for the media type that the server names."""
        ...

    def read(self, body: bytes, loads: JsonLoads | None) -> Any:
        """
        Read `body`.

        Raises:
            UnreadableError: it is not of the documented kind.
        """
        ...

    def violations(self, body: bytes, loads: JsonLoads | None) -> list[ViolationAndValue]:
        """
        List the violations in the body.

        Raises:
            UnreadableError: it is nested too deeply to check.
        """
        ...


def pick(readers: Mapping[str, AnswerReader], status: int) -> AnswerReader | None:
    """Return the reader of a status: its own, its range's, or `default`."""
    return readers.get(str(status)) or readers.get(f"{status // 100}XX") or readers.get("default")
