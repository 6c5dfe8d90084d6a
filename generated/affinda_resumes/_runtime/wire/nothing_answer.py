# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Answers without a body."""

from __future__ import annotations

from ..schema.kind import ViolationAndValue
from .json_codec import JsonLoads


class NothingAnswer:
    """No body; an undocumented one is ignored."""

    __slots__ = ()

    def of(self, content_type: str) -> NothingAnswer:
        """Return this reader."""
        return self

    def read(self, body: bytes, loads: JsonLoads | None) -> None:
        """Return `None`."""

    def violations(self, body: bytes, loads: JsonLoads | None) -> list[ViolationAndValue]:
        """List none."""
        return []
