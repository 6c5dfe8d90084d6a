# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Bodies of requests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Protocol


class Pieces(Protocol):
    """A body in pieces, which can be read again for each attempt."""

    def __len__(self) -> int:
        """Return the number of bytes."""
        ...

    def __iter__(self) -> Iterator[Any]:
        """Yield the pieces."""
        ...


class Content:
    """A body: bytes, or JSON that the client writes later. Its `repr` shows neither."""

    __slots__ = ("data", "json", "media_type")

    def __init__(self, media_type: bytes, data: bytes | Pieces | None, json: Any = None) -> None:
        self.media_type: bytes = media_type
        self.data: bytes | Pieces | None = data
        self.json: Any = json

    def typed(self, media_type: bytes) -> Content:
        """Return the same body with another media type."""
        return Content(media_type, self.data, self.json)

    def __repr__(self) -> str:
        return f"<Content {self.media_type.decode('latin-1')}>"
