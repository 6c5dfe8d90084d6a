"""Forms without files."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from ..schema.kind import Kind
from .arguments import checked
from .form_fields import field_bytes, form_fields
from .request_bodies import Content


class FormBody:
    """`application/x-www-form-urlencoded`: a list item by item, an object as JSON, or as `encoding` says."""

    __slots__ = ("_encoding", "_kind", "_media_type")

    def __init__(
        self, media_type: str, kind: Kind, encoding: Mapping[str, str] | None = None
    ) -> None:
        self._encoding = encoding or {}
        self._media_type = media_type.encode("ascii")
        self._kind = kind

    def write(self, body: object) -> Content:
        """Check and write a body."""
        fields = [
            (name, field_bytes(path, value))
            for name, path, value in form_fields(checked(body, self._kind), self._encoding)
        ]
        return Content(self._media_type, urlencode(fields).encode("ascii"))
