"""Parameters in the path (RFC 3986, section 3.3)."""

from __future__ import annotations

from urllib.parse import quote
from uuid import UUID

from ...errors import InvalidRequestError
from ..schema.kind import Kind
from .texts import texts_of


def path_segment(name: str, value: object, kind: Kind) -> str:
    """
    Percent-encode a path parameter as one segment.

    Raises:
        InvalidRequestError: `value` is invalid, is empty, or is `.` or `..`, which servers and
            proxies resolve into another path. A `UUID` may stand for a string.
    """
    if isinstance(value, UUID) and isinstance(kind.encode(kind.normalize(value)), UUID):
        value = str(UUID(int=value.int))
    text = ",".join(quote(part, safe="") for part in texts_of(name, value, kind))
    if text in ("", ".", ".."):
        raise InvalidRequestError(f"{name}: must not be empty, '.' or '..'")
    return text
