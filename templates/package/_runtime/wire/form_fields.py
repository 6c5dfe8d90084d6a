"""Fields of forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...errors import InvalidRequestError
from ..schema.descriptions import encodable
from .deep_fields import deep_fields
from .json_codec import encode_json
from .scalar_text import item_texts, text_of
from .separators import without_separator


class JsonText(bytes):
    """A JSON text, as a field of a form."""


def form_fields(body: Any, encoding: Mapping[str, str]) -> list[tuple[str, str, Any]]:
    """
    List name, wire path and value of each field of a form: a list item by item, and no null.

    `encoding` names fields that are written otherwise: as `deepObject`, as one JSON text (`json`), or with a
    separator between their items.
    """
    found: list[tuple[str, str, Any]] = []
    for name, value in body.items():
        if not encodable(name):
            raise InvalidRequestError("body: a field's name has a lone surrogate")
        if value is None:
            continue  # no server reads a null in a form
        path, how = f"body: {name}", encoding.get(name)
        if how == "deepObject":
            found += [(inner, path, text) for inner, text in deep_fields(name, path, value)]
        elif how == "json":
            found.append((name, path, JsonText(encode_json(value, None, f"{path}:"))))
        elif value.__class__ is list and how in (",", " ", "|"):
            texts = without_separator(path, item_texts(path, value), how)
            found += [(name, path, how.join(texts))] if texts else []
        elif value.__class__ is list:
            found += [
                (name, f"{path}[{index}]", item)
                for index, item in enumerate(value)
                if item is not None
            ]
        else:
            found.append((name, path, value))
    return found


def field_bytes(path: str, value: Any) -> bytes:
    """Write a field: an object or a list as JSON."""
    if isinstance(value, JsonText):
        return value
    if isinstance(value, dict | list):
        return encode_json(value, None, f"{path}:")
    return text_of(value, path).encode()
