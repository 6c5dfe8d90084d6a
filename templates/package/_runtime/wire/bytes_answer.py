"""Bodies of bytes in answers."""

from __future__ import annotations

from ..schema.kind import ViolationAndValue
from .json_codec import JsonLoads


class BytesAnswer:
    """Bytes, unchanged."""

    __slots__ = ()

    def of(self, content_type: str) -> BytesAnswer:
        """Return this reader."""
        return self

    def read(self, body: bytes, loads: JsonLoads | None) -> bytes:
        """Return `body`."""
        return body

    def violations(self, body: bytes, loads: JsonLoads | None) -> list[ViolationAndValue]:
        """List none: any bytes are valid."""
        return []
