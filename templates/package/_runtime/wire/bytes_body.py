"""Bodies of bytes."""

from __future__ import annotations

from ...errors import InvalidRequestError
from ..schema.descriptions import describe
from ..schema.json_values import exact_bytes
from .request_bodies import Content


class BytesBody:
    """Bytes, sent unchanged."""

    __slots__ = ("_media_type",)

    def __init__(self, media_type: str) -> None:
        self._media_type = media_type.encode("ascii")

    def write(self, body: object) -> Content:
        """Check a body."""
        if not isinstance(body, bytes):
            words = f"body: expected bytes, found {describe(body)}"
            del body
            raise InvalidRequestError(words)
        return Content(self._media_type, exact_bytes(body))
