# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Bodies of requests: one writer for each media type of an operation.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol, cast
from urllib.parse import urlencode

from ...errors import InvalidRequestError
from ..schema.byte_strings import exact_bytes
from ..schema.descriptions import describe, encodable
from ..schema.files import File
from ..schema.json_values import leaf
from ..schema.kind import Kind
from .arguments import normalize_argument
from .json_codec import encode_json
from .parameters import text_of


class Content(NamedTuple):
    """
    A body: bytes, or JSON that the client writes later. Its `repr` shows neither.
    """

    media_type: bytes
    data: bytes | None
    json: Any = None

    def __repr__(self) -> str:
        return f"<Content {self.media_type.decode('latin-1')}>"


class BodyWriter(Protocol):
    """
    Checks a body and writes it.
    """

    def write(self, body: Any) -> Content:
        """
        Write `body`.

        Raises:
            InvalidRequestError: a value in it is invalid.
        """
        ...


def pick_body(writers: Mapping[str, BodyWriter], media_type: str) -> BodyWriter:
    """
    Return the writer of a media type.

    Raises:
        InvalidRequestError: the operation has no such media type.
    """
    media_type = leaf(media_type)
    if not isinstance(cast("object", media_type), str) or media_type not in writers:
        raise InvalidRequestError(f"media_type: must be one of {', '.join(map(repr, writers))}")
    return writers[media_type]


def checked(body: object, kind: Kind) -> Any:
    """
    Convert a body to JSON values, after a last check: lists may have been changed in place.

    Raises:
        InvalidRequestError: a value in it is invalid.
    """
    try:
        if kind.is_valid(body):
            return kind.encode(body)
        taken, problem = normalize_argument(body, kind, "")
        if problem is None:
            return kind.encode(taken)
        reason = str(problem).removeprefix("the value: ")
    except RecursionError:  # such as a list that contains itself
        reason = "is nested too deeply"
    del body
    raise InvalidRequestError(f"body: {reason}")


class JsonBody:
    """
    JSON (RFC 8259).
    """

    __slots__ = ("_kind", "_media_type")

    def __init__(self, media_type: str, kind: Kind) -> None:
        self._media_type = media_type.encode("ascii")
        self._kind = kind

    def write(self, body: object) -> Content:
        """Check a body; the client writes it as JSON."""
        return Content(self._media_type, None, checked(body, self._kind))


class FormBody:
    """
    `application/x-www-form-urlencoded`: a list is sent item by item, an object as JSON.
    """

    __slots__ = ("_kind", "_media_type")

    def __init__(self, media_type: str, kind: Kind) -> None:
        self._media_type = media_type.encode("ascii")
        self._kind = kind

    def write(self, body: object) -> Content:
        """Check and write a body."""
        fields = [
            (name, _field_bytes(path, value))
            for name, path, value in _fields(checked(body, self._kind))
        ]
        return Content(self._media_type, urlencode(fields).encode("ascii"))


class MultipartBody:
    """
    `multipart/form-data` (RFC 7578): a list is sent item by item, an object as JSON, a file unchanged.
    """

    __slots__ = ("_kind", "_media_type")

    def __init__(self, media_type: str, kind: Kind) -> None:
        self._media_type = media_type.partition(";")[0].strip()
        self._kind = kind

    def write(self, body: object) -> Content:
        """Check and write a body, with a boundary that does not occur in it."""
        import secrets  # for forms with files only

        parts = [_part(*field) for field in _fields(checked(body, self._kind))]
        boundary = secrets.token_hex(16).encode("ascii")
        while any(boundary in part for part in parts):
            boundary = secrets.token_hex(16).encode("ascii")
        lines = [b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts]
        data = b"".join(lines) + b"--" + boundary + b"--\r\n"
        return Content(f"{self._media_type}; boundary=".encode("ascii") + boundary, data)


class BytesBody:
    """
    Bytes, sent unchanged.
    """

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


class TextBody:
    """
    Text, sent as UTF-8.
    """

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


def _fields(body: Any) -> list[tuple[str, str, Any]]:
    """List name, wire path and value of each field of a form: a list is sent item by item."""
    found: list[tuple[str, str, Any]] = []
    for name, value in body.items():
        if not encodable(name):
            raise InvalidRequestError("body: a field's name has a lone surrogate")
        path = f"body: {name}"
        if value.__class__ is list:
            found += [(name, f"{path}[{index}]", item) for index, item in enumerate(value)]
        else:
            found.append((name, path, value))
    return found


def _field_bytes(path: str, value: Any) -> bytes:
    """Write a field: an object or a list as JSON."""
    if isinstance(value, File):
        raise InvalidRequestError("body: a file can only be sent in multipart/form-data")
    if isinstance(value, dict | list):
        return encode_json(value, None, f"{path}:")
    return text_of(value, path).encode()


def _part(name: str, path: str, value: Any) -> bytes:
    """Write one part of a multipart body."""
    disposition = f'form-data; name="{_quoted(name)}"'
    media_type = "application/json" if isinstance(value, dict | list) else ""
    if isinstance(value, File):
        disposition += f'; filename="{_quoted(value.name)}"'
        media_type = value.media_type
        data = value.content
    else:
        data = _field_bytes(path, value)
    head = f"Content-Disposition: {disposition}\r\n"
    head += f"Content-Type: {media_type}\r\n" if media_type else ""
    return head.encode("utf-8") + b"\r\n" + data


def _quoted(name: str) -> str:
    """Percent-encode the characters of a name that would end it (WHATWG HTML, form submission)."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
