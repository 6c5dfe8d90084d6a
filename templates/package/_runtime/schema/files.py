"""Files in multipart forms."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, BinaryIO

import attrs

from ...errors import InvalidRequestError
from .json_values import exact_bytes, leaf
from .kind import Kind


@attrs.frozen(init=False)
class File:
    """
    A file to be sent in `multipart/form-data`.

    An open binary file is read from its present position while it is sent, and again for each attempt. It stays
    open, and must not be used elsewhere meanwhile.

    Raises:
        InvalidRequestError: the media type could inject a header line, or the content is neither bytes nor a
            binary file that is open and seekable.
    """

    content: bytes | BinaryIO = attrs.field(repr=False)
    """The content of the file."""
    name: str = "file"
    """The file name that the server receives."""
    media_type: str = "application/octet-stream"
    """The media type that the server receives."""
    start: int = attrs.field(default=0, init=False, repr=False)
    """The position in an open file at which the content begins."""

    def __init__(
        self,
        content: bytes | BinaryIO,
        name: str = "file",
        media_type: str = "application/octet-stream",
    ) -> None:
        content, name, media_type = exact_bytes(content), leaf(name), leaf(media_type)
        start = 0 if content.__class__ is bytes else _position(content)
        problem = _problem(start, name, media_type)
        if problem is not None:
            del self, content, name, media_type  # so that no traceback with locals shows them
            raise InvalidRequestError(f"File: {problem}")
        values = {"content": content, "name": name, "media_type": media_type, "start": start}
        for field, value in values.items():
            object.__setattr__(self, field, value)


def _position(content: Any) -> int | None:
    """Return the position in an open binary file; `None` if it can't be read again from there."""
    with suppress(AttributeError, TypeError, ValueError, OSError):
        if content.read(0) == b"" and content.seekable():
            return int(content.tell())
    return None


def _problem(start: int | None, name: object, media_type: object) -> str | None:
    """Describe an invalid file, without any of its content; `None` if it is valid."""
    if start is None:
        return "the content must be bytes, or a binary file that is open and seekable"
    if not isinstance(media_type, str) or not (media_type.isascii() and media_type.isprintable()):
        return "the media type must be one line of printable ASCII"
    if not isinstance(name, str):
        return "the name must be a string"
    try:
        name.encode()
    except UnicodeEncodeError:
        return "the name has a lone surrogate"
    return None


class FileKind(Kind):
    """A file in a form. A received one is text."""

    __slots__ = ()
    noun: str = "a File"

    def has_type(self, value: Any, sent: bool) -> bool:
        return value.__class__ is (File if sent else str)


FILE = FileKind()
