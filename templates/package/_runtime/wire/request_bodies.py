"""Bodies of requests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol

import attrs


class Pieces(Protocol):
    """A body in pieces, which can be read again for each attempt."""

    def __len__(self) -> int:
        """Return the number of bytes."""
        ...

    def __iter__(self) -> Iterator[Any]:
        """Yield the pieces."""
        ...


@attrs.frozen(repr=False)
class Content:
    """A body: bytes, or JSON that the client writes later. Its `repr` shows neither."""

    media_type: bytes
    data: bytes | Pieces | None
    json: Any = None

    def __repr__(self) -> str:
        return f"<Content {self.media_type.decode('latin-1')}>"
