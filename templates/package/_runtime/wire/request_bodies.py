"""Bodies of requests."""

from __future__ import annotations

from typing import Any, NamedTuple


class Content(NamedTuple):
    """A body: bytes, or JSON that the client writes later. Its `repr` shows neither."""

    media_type: bytes
    data: bytes | None
    json: Any = None

    def __repr__(self) -> str:
        return f"<Content {self.media_type.decode('latin-1')}>"
