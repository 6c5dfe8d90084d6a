"""Multipart bodies that a caller writes as a whole."""

from __future__ import annotations

import re
from typing import Any

from .body_choice import BodyWriter
from .request_bodies import Content

# RFC 2046, section 5.1.1; the first line of this form, or the last one where there are no parts.
_DELIMITER = re.compile(
    rb"(?:^|\n)--([\w'()+,./:=? -]{0,69}?[\w'()+,./:=?-])(?:--)?[ \t]*(?:\r?\n|$)"
)


class WholeMultipart:
    """A multipart body as text or bytes: the header names the boundary that stands in it."""

    __slots__ = ("_writer",)

    def __init__(self, writer: BodyWriter) -> None:
        self._writer = writer

    def write(self, body: Any) -> Content:
        """Check and write a body; without a boundary in it, none is named."""
        content = self._writer.write(body)
        found = _DELIMITER.search(content.data) if isinstance(content.data, bytes) else None
        if found is None:
            return content
        boundary = found[1] if re.fullmatch(rb"[\w'+.-]+", found[1]) else b'"%s"' % found[1]
        return content.typed(content.media_type + b"; boundary=" + boundary)
