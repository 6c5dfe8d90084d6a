"""The query of a URL and the `Cookie` header, of names and percent-encoded values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from urllib.parse import quote, unquote

COOKIE_LETTERS: Final = "!#$&'()*+/:<=>?@[]^`{|}"
"""Letters of a cookie (RFC 6265, cookie-octet) that are sent as they are, beside `%` in a key."""
_IN_NAMES: Final = "!#$%&'*+^`|"
"""Characters of a cookie's name that aren't escaped, beside letters, digits and `-._~` (RFC 9110, token)."""


def query_string(parts: Sequence[tuple[str, str]]) -> str:
    """Write the query with its question mark; an empty string for no parameters."""
    joined = "&".join(f"{quote(name, safe='')}={value}" for name, value in parts)
    return f"?{joined}" if joined else ""


def cookie_string(parameters: Sequence[tuple[str, str]], keys: Sequence[tuple[str, str]]) -> str:
    """
    Write the `Cookie` header.

    Few servers decode it: only what a cookie can't hold stays encoded in a parameter. A key is as it was made.
    """
    parts = [
        (name, _PLAIN.sub(lambda found: unquote(found[0]), value)) for name, value in parameters
    ]
    # A field of an object may have any name: what can't stand in one is encoded.
    return "; ".join(f"{quote(name, safe=_IN_NAMES)}={value}" for name, value in [*parts, *keys])


_PLAIN: Final = re.compile("|".join(quote(letter, safe="") for letter in COOKIE_LETTERS))
"""The percent-encoded forms of these letters."""
