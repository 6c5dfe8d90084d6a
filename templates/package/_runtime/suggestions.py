# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
The name that a caller meant who wrote another.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_LONGEST = 100


def folded(name: str) -> str:
    """A name without what tells its spellings apart: `rawText` and `raw_text` are the same here."""
    return re.sub(r"[\W_]", "", name).lower()


def suggestion(name: str, known: Mapping[str, str]) -> str | None:
    """The one of the `known` names that `name` is, written as its other name, or comes close to."""
    own = folded(name)
    for one, other in known.items():
        if own and own in (folded(one), folded(other)):
            return one
    if len(name) > _LONGEST:
        return None
    from difflib import get_close_matches  # for few messages

    found = get_close_matches(name, known, 1, 0.75)
    return found[0] if found else None
