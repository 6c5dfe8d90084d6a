"""Bodies of text."""

from __future__ import annotations

from ...errors import InvalidRequestError
from ..schema.descriptions import describe
from ..schema.json_values import leaf
from .request_bodies import Content


class TextBody:
    """Text, sent as UTF-8."""

    __slots__ = ("_media_type",)

    def __init__(self, media_type: str) -> None:
        self._media_type = media_type.encode("ascii")

    def write(self, body: object) -> Content:
        """Check and write a body."""
        if not isinstance(body, str):
            words = f"body: expected a string, found {describe(body)}"
            del body
            raise InvalidRequestError(words)
        try:
            return Content(self._media_type, leaf(body).encode("utf-8"))
        except UnicodeEncodeError:
            pass
        del body
        raise InvalidRequestError("body: has a lone surrogate")
