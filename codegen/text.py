"""
Text that people read: characters that can't be seen, or look like others, are escaped.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import Final

# C0 and C1 controls; spaces other than the plain one; the soft hyphen; characters without a width;
# bidirectional marks, embeddings, overrides and isolates; line and paragraph separators; surrogates;
# the byte order mark; selectors of variations, and other marks that show nothing; tags.
INVISIBLE: Final = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164"
    "\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_HIDDEN_CATEGORIES: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_LONGEST: Final = 32
"""More marks on one letter than any script has (Unicode Annex 15, Stream-Safe Text Format: 30)."""
_DEVICES: Final = re.compile(r"con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]", re.IGNORECASE)


def visible(text: str) -> str:
    """Return the text with each character that can't be seen, moves others or looks like others, escaped."""
    if text.isascii():
        return text if text.isprintable() else INVISIBLE.sub(lambda found: escape(found[0]), text)
    return "".join(
        escape(letter) if confusable or _is_hidden(letter) else letter
        for letter, confusable in zip(text, confusables(text), strict=True)
    )


@functools.cache
def _is_hidden(letter: str) -> bool:
    category = unicodedata.category(letter)
    return (
        category in _HIDDEN_CATEGORIES
        or INVISIBLE.match(letter) is not None
        or (category == "Zs" and letter != " ")
    )


def escape(character: str) -> str:
    """Return the escape that Python reads as the character."""
    if character in "\t\n\r":
        return repr(character)[1:-1]
    number = ord(character)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def confusables(text: str) -> list[bool]:
    """
    Return for each letter whether a reader can take it for another.

    Such a letter is a combining mark without a base, or it is another letter, alone or with those before it, in
    normal form (NFC, Unicode Annex 15). Text in that form has none of the second kind.
    """
    found: list[bool] = []
    base = ""
    for letter in text:
        is_mark = not letter.isascii() and unicodedata.category(letter)[0] == "M"
        cluster = base + letter
        confusable = (is_mark and not base) or not (
            letter.isascii() or unicodedata.is_normalized("NFC", cluster)
        )
        found.append(confusable)
        if not confusable:
            is_base = letter.isprintable() and letter != " "
            base = cluster[-_LONGEST:] if is_mark else letter if is_base else ""
    return found


def shorten(text: str, limit: int = 80) -> str:
    """Return the text cut to about `limit` characters, its end included."""
    if len(text) <= limit:
        return text
    tail = limit // 4
    return f"{text[: limit - tail - 1]}…{text[len(text) - tail :]}"


def shown(value: object, limit: int = 80) -> str:
    """Return text of the contract in backticks, escaped and cut, fit to stand in a message."""
    return f"`{shorten(visible(value if isinstance(value, str) else repr(value)), limit)}`"


def is_device(name: str) -> bool:
    """Return whether Windows has a device of the name, whatever its ending: no file can have it."""
    return _DEVICES.fullmatch(name.split(".")[0].strip()) is not None
