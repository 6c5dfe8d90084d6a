"""
Letters of a text that a reader can't tell from others: combining marks without a base, and what looks like
the one letter that Unicode has for it.
"""

from __future__ import annotations

import unicodedata
from typing import Final

_LONGEST: Final = 32
"""More marks on one letter than any script has (Unicode Annex 15, Stream-Safe Text Format: 30)."""


def unclear(text: str) -> list[bool]:
    """
    For each letter of `text`, whether it is a mark that stands on nothing, or is another letter, alone or with
    those before it, in normal form (NFC, Unicode Annex 15). Text that is in that form has no others.
    """
    found: list[bool] = []
    base = ""
    for letter in text:
        mark = not letter.isascii() and unicodedata.category(letter)[0] == "M"
        whole = base + letter
        odd = (mark and not base) or not (
            letter.isascii() or unicodedata.is_normalized("NFC", whole)
        )
        found.append(odd)
        if not odd:
            stands = letter.isprintable() and letter != " "
            base = whole[-_LONGEST:] if mark else letter if stands else ""
    return found
