"""The choice among the media types of an operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, cast

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


def pick_body(writers: Mapping[str, BodyWriter], media_type: str) -> BodyWriter:
    """
    Return the writer of a media type.

    Raises:
        InvalidRequestError: the operation has no such media type.
    """
    media_type = leaf(media_type)
    if not isinstance(cast("object", media_type), str) or media_type not in writers:
        raise InvalidRequestError(f"media_type: must be one of {', '.join(map(repr, writers))}")
    return writers[media_type]
