"""Answers of several media types."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..schema.kind import ViolationAndValue
from .json_codec import JsonLoads
from .response_bodies import AnswerReader

_TEXTS = ("json", "xml", "yaml", "csv")


class MediaAnswer:
    """A body that is read by the media type that the server names; without one that is known, as the first."""

    __slots__ = ("_readers",)

    def __init__(self, readers: Mapping[str, AnswerReader]) -> None:
        self._readers = readers

    def of(self, content_type: str) -> AnswerReader:
        """Return the reader for a media type: its own, that of its format or its kind, or the first."""
        named = _essence(content_type)
        known = {_essence(media_type): reader for media_type, reader in self._readers.items()}
        kind = (f"{named.partition('/')[0]}/", "*/")
        fitting = (
            *(reader for one, reader in known.items() if one == named),
            *(reader for one, reader in known.items() if named and _format(one) == _format(named)),
            # Of the kind `application`, what is a text is of no other format.
            *(
                reader
                for one, reader in known.items()
                if one.startswith(kind) and (one.startswith("text/") or _format(one) not in _TEXTS)
            ),
            next(iter(known.values())),
        )
        return fitting[0].of(content_type)

    def read(self, body: bytes, loads: JsonLoads | None) -> Any:
        """Read `body` as the first of the media types."""
        return self.of("").read(body, loads)

    def violations(self, body: bytes, loads: JsonLoads | None) -> list[ViolationAndValue]:
        """List the violations in the body, as the first of the media types."""
        return self.of("").violations(body, loads)


def _essence(media_type: str) -> str:
    """Return a media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def _format(essence: str) -> str:
    """Return the format that a media type names: `json` for `application/hal+json`."""
    return re.split("[/+]", essence)[-1]
