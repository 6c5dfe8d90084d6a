"""Bodies of text in answers."""

from __future__ import annotations

from ..schema.kind import ViolationAndValue
from .json_codec import JsonLoads


class TextAnswer:
    """Text in UTF-8; an invalid byte becomes U+FFFD."""

    __slots__ = ()

    def read(self, body: bytes, loads: JsonLoads | None) -> str:
        """Decode `body`."""
        return body.decode("utf-8", "replace")

    def violations(self, body: bytes, loads: JsonLoads | None) -> list[ViolationAndValue]:
        """List none: any text is valid."""
        return []
