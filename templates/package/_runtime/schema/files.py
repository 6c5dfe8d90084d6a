"""Files in multipart forms."""

from __future__ import annotations

from typing import Any

import attrs

from ...errors import InvalidRequestError
from .json_values import exact_bytes, leaf
from .kind import Kind


@attrs.frozen(init=False)
class File:
    """
    A file to be sent in `multipart/form-data`.

    Raises:
        InvalidRequestError: the media type could inject a header line, or the content is not bytes.
    """

    content: bytes = attrs.field(repr=False)
    """The content of the file."""
    name: str = "file"
    """The file name that the server receives."""
    media_type: str = "application/octet-stream"
    """The media type that the server receives."""

    def __init__(
        self, content: bytes, name: str = "file", media_type: str = "application/octet-stream"
    ) -> None:
        content, name, media_type = exact_bytes(content), leaf(name), leaf(media_type)
        problem = _problem(content, name, media_type)
        if problem is not None:
            del self, content, name, media_type  # so that no traceback with locals shows them
            raise InvalidRequestError(f"File: {problem}")
        for field, value in (("content", content), ("name", name), ("media_type", media_type)):
            object.__setattr__(self, field, value)


def _problem(content: object, name: object, media_type: object) -> str | None:
    """Describe an invalid file, without any of its content; `None` if it is valid."""
    if content.__class__ is not bytes:
        return "the content must be bytes"
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
