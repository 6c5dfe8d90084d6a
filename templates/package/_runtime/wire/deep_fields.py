"""
Values in brackets (OpenAPI 3.1, Parameter Object, `deepObject`).

OpenAPI says nothing of what is inside an object of that style: it is written as Stripe and qs do, with
`name[field][]` for each item of a list, and `name[field][0][inner]` where the items are objects.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...errors import InvalidRequestError
from ..schema.descriptions import encodable
from .scalar_text import text_of


def deep_fields(name: str, path: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield name and text of each scalar in a value, named by the way that leads to it; null is left out."""
    if value.__class__ is dict:
        for field, item in value.items():
            check_name(path, field)
            yield from deep_fields(f"{name}[{field}]", f"{path}.{field}", item)
    elif value.__class__ is list:
        for index, item in enumerate(value):
            step = index if item.__class__ in (dict, list) else ""
            yield from deep_fields(f"{name}[{step}]", f"{path}[{index}]", item)
    elif value is not None:
        yield name, text_of(value, path)


def check_name(name: str, field: str) -> None:
    """
    Check the name of a field.

    Raises:
        InvalidRequestError: UTF-8 has no form for it.
    """
    if not encodable(field):
        raise InvalidRequestError(f"{name}: the name {field!r} has a lone surrogate")
