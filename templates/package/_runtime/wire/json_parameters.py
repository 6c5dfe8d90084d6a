"""Parameters that are a JSON text (OpenAPI 3.1, Parameter Object, `content`). An unset one is not sent."""

from __future__ import annotations

import json
from urllib.parse import quote

from ..schema.kind import Kind
from ..unset import UNSET
from .arguments import encode_argument
from .headers import SecretBytes
from .json_codec import encode_json


def json_text(name: str, value: object, kind: Kind) -> str:
    """
    Write a parameter as JSON.

    Raises:
        InvalidRequestError: `value` is invalid.
    """
    return encode_json(encode_argument(name, value, kind), None, f"{name}:").decode()


def json_segment(name: str, value: object, kind: Kind) -> str:
    """Encode a parameter for the path."""
    return quote(json_text(name, value, kind), safe="")


def json_parts(name: str, value: object, kind: Kind) -> list[tuple[str, str]]:
    """Encode a parameter for the query or the `Cookie` header."""
    return [] if value is UNSET else [(name, json_segment(name, value, kind))]


def json_header(name: str, value: object, kind: Kind) -> list[tuple[bytes, bytes]]:
    """Encode a header; letters beyond ASCII are escaped."""
    if value is UNSET:
        return []
    text = json_text(name, value, kind)
    escaped = "".join(letter if letter.isascii() else json.dumps(letter)[1:-1] for letter in text)
    return [(name.encode("ascii"), SecretBytes(escaped.encode("ascii")))]
