"""The choice among the media types of an operation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Protocol

from ...errors import InvalidRequestError
from ..schema.json_values import leaf
from .request_bodies import Content


class BodyWriter(Protocol):
    """Checks a body and writes it."""

    def write(self, body: Any) -> Content:
        """
        Write `body`.

        Raises:
            InvalidRequestError: a value in it is invalid.
        """
        ...


def pick_body(writers: Mapping[str, BodyWriter], media_type: object) -> BodyWriter:
    """
    Return the writer of a media type; one of the contract's may be a wildcard, such as `image/*`.

    Raises:
        InvalidRequestError: the operation has no such media type.
    """
    media_type = leaf(media_type)
    if isinstance(media_type, str):
        if media_type in writers and "*" not in media_type:
            return writers[media_type]
        for range_, writer in writers.items():
            if "*" in range_ and _matches(media_type, range_):
                return _Named(media_type, writer)
    raise InvalidRequestError(f"media_type: must be one of {', '.join(map(repr, writers))}")


def _matches(media_type: str, range_: str) -> bool:
    """Tell whether a media type is valid and in a range."""
    if _MEDIA_TYPE.fullmatch(media_type) is None:
        return False
    pattern = re.escape(range_.partition(";")[0].strip().lower()).replace(r"\*", "[^/]+")
    return re.fullmatch(pattern, media_type.partition(";")[0].strip().lower()) is not None


# RFC 9110, section 8.3.1; a parameter's value may be quoted.
_MEDIA_TYPE = re.compile(
    r"[!#$%&'+.^_`|~0-9A-Za-z-]+/[!#$%&'+.^_`|~0-9A-Za-z-]+(?: *; *[!-~]+=(?:[!-~]+|\"[ !-~]*\"))*"
)


class _Named:
    """A writer under the media type that a caller named."""

    __slots__ = ("_media_type", "_writer")

    def __init__(self, media_type: str, writer: BodyWriter) -> None:
        self._media_type = media_type.encode("ascii")
        self._writer = writer

    def write(self, body: Any) -> Content:
        """Check and write a body."""
        return self._writer.write(body).typed(self._media_type)
