"""Answers without a body."""

from __future__ import annotations

from ..schema.kind import ViolationAndValue
from .json_codec import JsonLoads


class NothingAnswer:
    """No body; an undocumented one is ignored."""

    __slots__ = ()

    def read(self, body: bytes, loads: JsonLoads | None) -> None:
        """Return `None`."""

    def violations(self, body: bytes, loads: JsonLoads | None) -> list[ViolationAndValue]:
        """List none."""
        return []
