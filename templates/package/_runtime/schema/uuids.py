"""UUIDs."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from .formatted import Formatted
from .json_values import own


def to_uuid(value: Any) -> Any:
    """Read a `UUID` from its canonical form (RFC 9562, section 4)."""
    if type(value) is str and len(value) == 36:
        try:
            return UUID(value)
        except ValueError:
            return value
    return own(value)


def from_uuid(value: Any) -> Any:
    """Write the canonical form: lower case, with hyphens."""
    return str(value) if type(value) is UUID else value


def exact_uuid(value: Any) -> Any:
    """Convert an instance of a subclass of `UUID` to a plain `UUID`."""
    return UUID(int=value.int) if isinstance(value, UUID) and type(value) is not UUID else value


UUID_TEXT = Formatted("uuid", "a UUID", UUID, to_uuid, from_uuid, exact_uuid)
