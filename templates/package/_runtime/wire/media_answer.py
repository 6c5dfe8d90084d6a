"""Answers of several media types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..schema.kind import ViolationAndValue
from .json_codec import JsonLoads
from .response_bodies import AnswerReader


class MediaAnswer:
    """A body that is read by the media type that the server names; without one that is known, as the first."""

    __slots__ = ("_readers",)

    def __init__(self, readers: Mapping[str, AnswerReader]) -> None:
        self._readers = readers

    def of(self, content_type: str) -> AnswerReader:
        """Return the reader for a media type: its own, that of its kind, or the first."""
        named = content_type.partition(";")[0].strip().lower()
        for media_type, reader in self._readers.items():
            if media_type.partition(";")[0].strip().lower() == named:
                return reader.of(content_type)
        kind = "json" if named.endswith(("/json", "+json")) else named.partition("/")[0]
        for media_type, reader in self._readers.items():
            if media_type.partition(";")[0].endswith(kind) or media_type.startswith(
                (f"{kind}/", "*/")
            ):
                return reader.of(content_type)
        return next(iter(self._readers.values())).of(content_type)

    def read(self, body: bytes, loads: JsonLoads | None) -> Any:
        """Read `body` as the first of the media types."""
        return self.of("").read(body, loads)

    def violations(self, body: bytes, loads: JsonLoads | None) -> list[ViolationAndValue]:
        """List the violations in the body, as the first of the media types."""
        return self.of("").violations(body, loads)
