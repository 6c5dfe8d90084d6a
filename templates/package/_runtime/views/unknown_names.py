"""Errors about names without a field in a write view, with a suggestion."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ...errors import InvalidRequestError
from ..schema.kind import Rule

_LONGEST = 100


def too_deep_error(view: type[Any], wire: str = "") -> InvalidRequestError:
    """Make the error for a view or a field that is nested too deeply, such as one that contains itself."""
    return InvalidRequestError(
        ": ".join(filter(None, (view.__name__, wire, "is nested too deeply")))
    )


def no_field_error(schema: Any, name: str) -> InvalidRequestError:
    """Make the error for a Python name without a field: a wire name, a read-only or a misspelt one."""
    words = f"{schema.view.__name__} has no field {name!r}"
    names = {field.name: field.wire for field in schema.fields.values()}
    close = _suggestion(name, names)
    if _folded(name) in map(_folded, schema.names - {*names.values()}):
        return InvalidRequestError(f"{words}: it is read-only")
    return InvalidRequestError(f"{words}: did you mean {close}?" if close else words)


def broken_rule(schema: Any, name: str) -> Rule:
    """Return the rule that forbids a wire name: `readOnly`, or `unknown` with the class and a suggestion."""
    if name in schema.names:
        return "readOnly", True
    view = schema.view.__name__
    close = _suggestion(name, {wire: field.name for wire, field in schema.by_wire.items()})
    return "unknown", f"{view}: did you mean {close}?" if close else view


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
