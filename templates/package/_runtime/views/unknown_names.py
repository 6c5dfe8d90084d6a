"""
Errors about names without a field in a write view, with a suggestion.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ...errors import InvalidRequestError

_LONGEST = 100


def too_deep_error(view: type[Any], wire: str = "") -> InvalidRequestError:
    """Make the error for a view or a field that is nested too deeply, such as one that contains itself."""
    return InvalidRequestError(
        ": ".join(filter(None, (view.__name__, wire, "is nested too deeply")))
    )


def no_field_error(view: type[Any], name: str) -> InvalidRequestError:
    """Make the error for a Python name without a field: a wire name, a read-only or a misspelt one."""
    words = f"{view.__name__} has no field {name!r}"
    names = {field.name: field.wire for field in view.__view_fields__.values()}
    close = _suggestion(name, names)
    if _folded(name) in map(_folded, view.__view_wire_names__ - {*names.values()}):
        return InvalidRequestError(f"{words}: it is read-only")
    return InvalidRequestError(f"{words}: did you mean {close}?" if close else words)


def no_field_reason(view: type[Any], name: str) -> str:
    """Say why a wire name can't be sent."""
    if name in view.__view_wire_names__:
        return "is read-only"
    words = f"is no field of {view.__name__}"
    close = _suggestion(name, {wire: field.name for wire, field in view.__view_by_wire__.items()})
    return f"{words}: did you mean {close}?" if close else words


def _folded(name: str) -> str:
    """Fold the spellings of a name: `rawText` and `raw_text` become the same."""
    return re.sub(r"[\W_]", "", name).lower()


def _suggestion(name: str, known: Mapping[str, str]) -> str | None:
    """Find the `known` name whose other spelling `name` is, or the closest one."""
    own = _folded(name)
    for one, other in known.items():
        if own and own in (_folded(one), _folded(other)):
            return one
    if len(name) > _LONGEST:
        return None
    from difflib import get_close_matches  # for few messages

    found = get_close_matches(name, known, 1, 0.75)
    return found[0] if found else None
