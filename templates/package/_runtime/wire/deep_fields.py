"""
Values in brackets (OpenAPI 3.1, Parameter Object, `deepObject`).

OpenAPI says nothing of what is inside an object of that style: it is written as Stripe and qs do, with
`name[field][]` for each item of a list, and `name[field][0][inner]` where the items are objects.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...errors import InvalidRequestError
from ..schema.descriptions import describe, encodable
from .scalar_text import text_of


def deep_fields(name: str, path: str, value: Any) -> list[tuple[str, str]]:
    """
    List name and text of each scalar in a value, named by the way that leads to it; null is left out.

    Raises:
        InvalidRequestError: a name or a scalar can't be written, or the value is nested too deeply.
    """
    try:
        return list(_fields(name, path, value))
    except RecursionError:  # such as that of a list that contains itself
        pass
    raise InvalidRequestError(f"{path}: is nested too deeply")


def _fields(name: str, path: str, value: Any) -> Iterator[tuple[str, str]]:
    if value.__class__ is dict:
        for field, item in value.items():
            check_name(path, field)
            yield from _fields(f"{name}[{field}]", f"{path}.{field}", item)
    elif value.__class__ is list:
        for index, item in enumerate(value):
            step = index if item.__class__ in (dict, list) else ""
            yield from _fields(f"{name}[{step}]", f"{path}[{index}]", item)
    elif value is not None:
        yield name, text_of(value, path)


def check_name(name: str, field: object) -> None:
    """
    Check the name of a field.

    Raises:
        InvalidRequestError: it is no string, or one that UTF-8 has no form for.
    """
    if not isinstance(field, str):
        found = describe(field)
        raise InvalidRequestError(f"{name} (a name): expected a string, found {found}")
    if not encodable(field):
        raise InvalidRequestError(f"{name}: the name {field!r} has a lone surrogate")
