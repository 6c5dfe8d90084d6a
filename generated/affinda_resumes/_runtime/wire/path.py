# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Parameters in the path (RFC 3986, section 3.3; RFC 6570)."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ...errors import InvalidRequestError
from ..schema.kind import Kind
from .arguments import encode_argument
from .scalar_text import item_texts, text_of


def path_segment(
    name: str, value: object, kind: Kind, *, style: str = "simple", explode: bool | None = None
) -> str:
    """
    Percent-encode a path parameter as one segment.

    Raises:
        InvalidRequestError: `value` is invalid, is empty, or is `.` or `..`, which servers and
            proxies resolve into another path. A `UUID` may stand for a string.
    """
    if value.__class__ is not str:
        value = _without_uuid(value, kind)
    text = _expanded(name, encode_argument(name, value, kind), style, explode)
    if text in ("", ".", ".."):
        raise InvalidRequestError(f"{name}: must not be empty, '.' or '..'")
    return text


def _without_uuid(value: object, kind: Kind) -> object:
    """Return a `UUID` that stands for a string as that string, and any other value as it is."""
    from uuid import UUID  # few programs have one here

    if isinstance(value, UUID) and isinstance(kind.encode(kind.normalize(value)), UUID):
        return str(UUID(int=value.int))
    return value


def _expanded(name: str, value: Any, style: str, explode: bool | None) -> str:
    """Write a value as RFC 6570 expands `{name}`, `{.name}` or `{;name}`, with `*` if it is exploded."""
    if value.__class__ is dict and explode is not None:
        pairs = [
            (_quoted(key, name), _quoted(item, f"{name}.{key}"))
            for key, item in value.items()
            if item is not None
        ]
        parts = [f"{key}={item}" for key, item in pairs] if explode else [*sum(pairs, ())]
    elif value.__class__ is list:
        parts = [quote(text, safe="") for text in item_texts(name, value)]
    else:
        parts = [] if value is None else [_quoted(value, name)]
    if not parts:
        return ""
    if style == "simple":
        return ",".join(parts)
    if style == "label":
        return "".join(f".{part}" for part in parts) if explode else f".{','.join(parts)}"
    begin = f"{quote(name, safe='')}="
    if not explode:
        return f";{begin}{','.join(parts)}"
    return "".join(f";{part}" if value.__class__ is dict else f";{begin}{part}" for part in parts)


def _quoted(value: object, path: str) -> str:
    return quote(text_of(value, path), safe="")
