"""Fields of forms."""

from __future__ import annotations

from typing import Any

from ...errors import InvalidRequestError
from ..schema.descriptions import encodable
from .json_codec import encode_json
from .scalar_text import text_of


def form_fields(body: Any) -> list[tuple[str, str, Any]]:
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


def field_bytes(path: str, value: Any) -> bytes:
    """Write a field: an object or a list as JSON."""
    if isinstance(value, dict | list):
        return encode_json(value, None, f"{path}:")
    return text_of(value, path).encode()
