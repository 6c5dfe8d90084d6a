"""Forms with files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any

from ...errors import InvalidRequestError
from ..schema.files import File
from ..schema.kind import Kind
from .arguments import checked
from .form_fields import JsonText, field_bytes, form_fields
from .request_bodies import Content


class MultipartBody:
    """
    `multipart/form-data` (RFC 7578): a list is sent item by item, an object as JSON, a file unchanged.

    `encoding` has the media type, or the style, of fields that are written otherwise.
    """

    __slots__ = ("_encoding", "_kind", "_media_type")

    def __init__(
        self, media_type: str, kind: Kind, encoding: Mapping[str, str] | None = None
    ) -> None:
        self._encoding = encoding or {}
        self._media_type = media_type.partition(";")[0].strip()
        self._kind = kind

    def write(self, body: object) -> Content:
        """
        Check and write a body, with a boundary that does not occur in it.

        The content of an open file is not searched: the boundary has 128 random bits.
        """
        import secrets  # for forms with files only

        fields = form_fields(checked(body, self._kind), self._encoding)
        parts = [_part(*field, self._encoding.get(field[0], "")) for field in fields]
        boundary = secrets.token_hex(16).encode("ascii")
        while any(
            boundary in piece for part in parts for piece in part if isinstance(piece, bytes)
        ):
            boundary = secrets.token_hex(16).encode("ascii")
        pieces: list[bytes | File] = []
        for part in parts:
            pieces += [b"--" + boundary + b"\r\n", *part, b"\r\n"]
        pieces.append(b"--" + boundary + b"--\r\n")
        media_type = f"{self._media_type}; boundary=".encode("ascii") + boundary
        known = [piece for piece in pieces if isinstance(piece, bytes)]
        whole = len(known) == len(pieces)
        return Content(media_type, b"".join(known) if whole else FilePieces(pieces))


class FilePieces:
    """A body of bytes and open files, which are read while it is sent."""

    __slots__ = ("_pieces",)

    def __init__(self, pieces: list[bytes | File]) -> None:
        self._pieces = [(piece, _size(piece)) for piece in pieces]

    def __len__(self) -> int:
        return sum(size for _, size in self._pieces)

    def __iter__(self) -> Iterator[bytes]:
        for piece, size in self._pieces:
            if isinstance(piece, bytes):
                yield piece
                continue
            content: Any = piece.content
            content.seek(piece.start)
            while size and (chunk := content.read(min(size, _CHUNK))):
                size -= len(chunk)
                yield chunk
            if size:
                raise OSError(f"the file {piece.name!r} is shorter than it was")


_CHUNK = 64 * 1024
"""Bytes that are read from a file at a time."""


def _size(piece: Any) -> int:
    """
    Return the number of bytes of a piece.

    Raises:
        InvalidRequestError: the file was closed, or can't be read.
    """
    if isinstance(piece, bytes):
        return len(piece)
    try:
        end: int = piece.content.seek(0, os.SEEK_END)
        start: int = piece.start
    except (ValueError, OSError):
        raise InvalidRequestError(f"body: the file {piece.name!r} can't be read") from None
    return max(end - start, 0)


def _part(name: str, path: str, value: Any, said: str) -> list[bytes | File]:
    """Write one part of a multipart body, with an open file as it is; `said` may name its media type."""
    disposition = f'form-data; name="{_quoted(name)}"'
    is_json = isinstance(value, dict | list | JsonText)
    media_type = "application/json" if is_json else said if "/" in said else ""
    data: bytes | File
    if isinstance(value, File):
        disposition += f'; filename="{_quoted(value.name)}"'
        media_type = value.media_type
        data = value.content if isinstance(value.content, bytes) else value
    else:
        data = field_bytes(path, value)
    head = f"Content-Disposition: {disposition}\r\n"
    head += f"Content-Type: {media_type}\r\n" if media_type else ""
    return [head.encode("utf-8") + b"\r\n", data]


def _quoted(name: str) -> str:
    """Percent-encode the characters of a name that would end it (WHATWG HTML, form submission)."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
