"""Bodies of text."""

from __future__ import annotations

from ...errors import InvalidRequestError
from ..schema.descriptions import describe
from ..schema.json_values import leaf
from .request_bodies import Content


class TextBody:
    """Text, in UTF-8 or the charset that the contract names."""

    __slots__ = ("_charset", "_media_type")

    def __init__(self, media_type: str, charset: str = "utf-8") -> None:
        self._charset = charset
        self._media_type = media_type.encode("ascii")

    def write(self, body: object) -> Content:
        """Check and write a body."""
        if not isinstance(body, str):
            words = f"body: expected a string, found {describe(body)}"
            del body
            raise InvalidRequestError(words)
        try:
            return Content(self._media_type, leaf(body).encode(self._charset))
        except UnicodeEncodeError:
            pass
        del body
        missing = (
            "a lone surrogate"
            if self._charset == "utf-8"
            else f"a letter that {self._charset} has not"
        )
        raise InvalidRequestError(f"body: has {missing}")
