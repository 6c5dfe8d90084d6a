"""Bodies of text in answers."""

from __future__ import annotations

import codecs
import re

from ..schema.kind import ViolationAndValue
from .json_codec import JsonLoads


class TextAnswer:
    """Text in the charset that the server names, else the contract's; an invalid byte becomes U+FFFD."""

    __slots__ = ("_charset",)

    def __init__(self, charset: str = "utf-8") -> None:
        self._charset = charset

    def of(self, content_type: str) -> TextAnswer:
        """Return the reader for a media type: one with the charset in it, if Python knows that."""
        named = _CHARSET.search(content_type)
        if named is None:
            return self
        try:
            is_text = codecs.lookup(named[1])._is_text_encoding  # as `bytes.decode` asks
        except (LookupError, ValueError):
            return self
        return TextAnswer(named[1]) if is_text else self

    def read(self, body: bytes, loads: JsonLoads | None) -> str:
        """Decode `body`."""
        return body.decode(self._charset, "replace")

    def violations(self, body: bytes, loads: JsonLoads | None) -> list[ViolationAndValue]:
        """List none: any text is valid."""
        return []


_CHARSET = re.compile(r';\s*charset\s*=\s*"?([!-~]{1,40}?)(?:["\s;]|$)', re.IGNORECASE)
