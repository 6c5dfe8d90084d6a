# Copied by generate.py as it is: it doesn't depend on the contract.
# Don't edit this copy: change it under templates/, then generate again.
"""
The words that messages have for values and limits, in the terms of JSON and never with a value.
"""

from __future__ import annotations

import json
import re
import sys
from math import isfinite

from ..unset import UNSET

LONGEST_INTEGER = 14_000  # bits; Python writes no integer of more than 4,300 digits


def describe(value: object) -> str:
    """The type of `value` in the words of JSON where it has one."""
    if value is UNSET:
        return "nothing"
    if isinstance(value, str) and not encodable(value):
        return "a string with a lone surrogate"
    if isinstance(value, float) and not isfinite(value):
        return "a number that is not finite"
    if isinstance(value, int) and value.bit_length() >= LONGEST_INTEGER:
        return "an integer of too many digits"
    name = type(value).__name__
    known = (_WORDS[base] for base in type(value).__mro__ if base in _WORDS)
    return next(known, f"{article(name)} {name}")


def article(name: str) -> str:
    """The indefinite article before the name of a class, as it is spoken: an `AllInput`, a `UserInput`."""
    return "an" if _VOWEL.match(name) else "a"


_VOWEL = re.compile(r"(?!Eu|One|Uni|Us|Ut|U[A-Z\d])[AEIOUaeiou]")


_WORDS: dict[type, str] = {
    type(None): "null",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    str: "a string",
    bytes: "bytes",
    list: "an array",
    dict: "an object",
}


def encodable(text: str) -> bool:
    """Whether `text` has a UTF-8 form: a lone surrogate has none (RFC 3629, section 3)."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def literal(value: object) -> str:
    """A value as JSON has it: a text in ASCII alone where it would look like another, or can't be seen."""
    return json.dumps(value, ensure_ascii=isinstance(value, str) and not _is_clear(value))


def _is_clear(text: str) -> bool:
    """Whether each letter can be seen, and stands for no others that look the same (NFC)."""
    if text.isascii() or not text.isprintable():
        return text.isascii()
    from unicodedata import category, is_normalized  # for few messages

    return is_normalized("NFC", text) and category(text[0])[0] != "M"


def counts(low: int, high: int, noun: str) -> str:
    """A range of counts in words."""
    last = low if high == sys.maxsize else high
    nouns = noun if last == 1 else f"{noun}s"
    if low == high:
        return f"exactly {low} {nouns}"
    if high == sys.maxsize:
        return f"at least {low} {nouns}"
    return f"{low} to {high} {nouns}" if low else f"at most {high} {nouns}"
