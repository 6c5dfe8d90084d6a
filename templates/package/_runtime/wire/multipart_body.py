"""Forms with files."""

from __future__ import annotations

from typing import Any

from ..schema.files import File
from ..schema.kind import Kind
from .arguments import checked
from .form_fields import field_bytes, form_fields
from .request_bodies import Content


class MultipartBody:
    """`multipart/form-data` (RFC 7578): a list is sent item by item, an object as JSON, a file unchanged."""

    __slots__ = ("_kind", "_media_type")

    def __init__(self, media_type: str, kind: Kind) -> None:
        self._media_type = media_type.partition(";")[0].strip()
        self._kind = kind

    def write(self, body: object) -> Content:
        """Check and write a body, with a boundary that does not occur in it."""
        import secrets  # for forms with files only

        parts = [_part(*field) for field in form_fields(checked(body, self._kind))]
        boundary = secrets.token_hex(16).encode("ascii")
        while any(boundary in part for part in parts):
            boundary = secrets.token_hex(16).encode("ascii")
        lines = [b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts]
        data = b"".join(lines) + b"--" + boundary + b"--\r\n"
        return Content(f"{self._media_type}; boundary=".encode("ascii") + boundary, data)


def _part(name: str, path: str, value: Any) -> bytes:
    """Write one part of a multipart body."""
    disposition = f'form-data; name="{_quoted(name)}"'
    media_type = "application/json" if isinstance(value, dict | list) else ""
    if isinstance(value, File):
        disposition += f'; filename="{_quoted(value.name)}"'
        media_type = value.media_type
        data = value.content
    else:
        data = field_bytes(path, value)
    head = f"Content-Disposition: {disposition}\r\n"
    head += f"Content-Type: {media_type}\r\n" if media_type else ""
    return head.encode("utf-8") + b"\r\n" + data


def _quoted(name: str) -> str:
    """Percent-encode the characters of a name that would end it (WHATWG HTML, form submission)."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
