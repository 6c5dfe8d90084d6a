# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Descriptions of values and limits for messages, in JSON's terms and without any value.
"""

from __future__ import annotations

import re
import sys
from math import isfinite

from ..unset import UNSET

LONGEST_INTEGER = 14_000  # bits; Python writes no integer of more than 4,300 digits


def describe(value: object) -> str:
    """Name the type of `value`, in JSON's terms if it has one."""
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
    """Return the indefinite article of a class name, by its sound: an `AllInput`, a `UserInput`."""
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
    """Tell whether `text` has a UTF-8 form: a lone surrogate has none (RFC 3629, section 3)."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def counts(low: int, high: int, noun: str) -> str:
    """Describe a range of counts."""
    last = low if high == sys.maxsize else high
    nouns = noun if last == 1 else f"{noun}s"
    if low == high:
        return f"exactly {low} {nouns}"
    if high == sys.maxsize:
        return f"at least {low} {nouns}"
    return f"{low} to {high} {nouns}" if low else f"at most {high} {nouns}"
