# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
Messages about names that a write view has no field for, and the name that the caller may have meant.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ...errors import InvalidRequestError

_LONGEST = 100


def too_deep(view: type[Any], wire: str = "") -> InvalidRequestError:
    """Say that a view, or one of its fields, is nested too deeply, as what holds itself is."""
    return InvalidRequestError(
        ": ".join(filter(None, (view.__name__, wire, "is nested too deeply")))
    )


def no_field(view: type[Any], name: str) -> InvalidRequestError:
    """Refuse a Python name that no field has: a wire name, a read-only or a misspelt one."""
    words = f"{view.__name__} has no field {name!r}"
    names = {field.name: field.wire for field in view.__view_fields__.values()}
    close = _suggestion(name, names)
    if _folded(name) in map(_folded, view.__view_named__ - {*names.values()}):
        return InvalidRequestError(f"{words}: it is read-only")
    return InvalidRequestError(f"{words}: did you mean {close}?" if close else words)


def unfit(view: type[Any], name: str) -> str:
    """Say what is wrong with a wire name that can't be sent."""
    if name in view.__view_named__:
        return "is read-only"
    words = f"is no field of {view.__name__}"
    close = _suggestion(name, {wire: field.name for wire, field in view.__view_wires__.items()})
    return f"{words}: did you mean {close}?" if close else words


def _folded(name: str) -> str:
    """A name without what tells its spellings apart: `rawText` and `raw_text` are the same here."""
    return re.sub(r"[\W_]", "", name).lower()


def _suggestion(name: str, known: Mapping[str, str]) -> str | None:
    """Find the one of the `known` names that `name` is, written as its other name, or comes close to."""
    own = _folded(name)
    for one, other in known.items():
        if own and own in (_folded(one), _folded(other)):
            return one
    if len(name) > _LONGEST:
        return None
    from difflib import get_close_matches  # for few messages

    found = get_close_matches(name, known, 1, 0.75)
    return found[0] if found else None
