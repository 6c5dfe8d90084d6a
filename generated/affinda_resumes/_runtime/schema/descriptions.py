# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Descriptions of values and limits for messages, in JSON's terms and without any value."""

from __future__ import annotations

import re
from math import isfinite
from typing import Any

from ..unset import UNSET

LONGEST_INTEGER = 14_000  # bits; Python writes no integer of more than 4,300 digits


A_MAPPING = "a mapping"
"""The description of a value that is allowed in the place of a write view."""


def describe(value: object, a: str = "") -> str:
    """Name the type of `value`, in JSON's terms if it has one; `a` replaces the article."""
    if value is UNSET:
        return "nothing"
    if isinstance(value, str) and not encodable(value):
        return "a string with a lone surrogate"
    if isinstance(value, float) and not isfinite(value):
        return "a number that is not finite"
    if isinstance(value, int) and value.bit_length() >= LONGEST_INTEGER:
        return "an integer of too many digits"
    known = (_NOUNS[base] for base in type(value).__mro__ if base in _NOUNS)
    noun = next(known, type(value).__name__)
    return noun if noun in ("null", "bytes") else f"{a or article(noun)} {noun}"


def article(name: str) -> str:
    """Return the indefinite article of a class name, by its sound: an `AllInput`, a `UserInput`."""
    return "an" if re.match(_VOWEL, name) else "a"


_VOWEL = r"(?!Eu|One|Uni|Us|Ut|U[A-Z\d])[AEIOUaeiou]"


_NOUNS: dict[type, str] = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    bytes: "bytes",
    list: "array",
    dict: "object",
}


def encodable(text: str) -> bool:
    """Tell whether `text` has a UTF-8 form: a lone surrogate has none (RFC 3629, section 3)."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


_LIMITS = {
    "minimum": ("be", "at least {}"),
    "maximum": ("be", "at most {}"),
    "exclusiveMinimum": ("be", "more than {}"),
    "exclusiveMaximum": ("be", "less than {}"),
    "minLength": ("have", "at least {} character{}"),
    "maxLength": ("have", "at most {} character{}"),
    "minItems": ("have", "at least {} item{}"),
    "maxItems": ("have", "at most {} item{}"),
    "pattern": ("match", "the pattern {}"),
}
_NAMES = {
    "readOnly": "is read-only",
    "unknown": "is no field of {}",
    "undocumented": "is not in the contract",
}


def problem(rule: str, limit: Any) -> str:
    """Describe the violation of a limit, or a name that is not allowed; an empty string for another rule."""
    if rule in _LIMITS:
        return f"must {_LIMITS[rule][0]} {_limit(rule, limit)}"
    return _NAMES.get(rule, "").format(limit)


def _limit(rule: str, limit: Any) -> str:
    return _LIMITS[rule][1].format(limit, "" if limit == 1 else "s")


def limits_in_words(limits: dict[str, Any]) -> str:
    """Describe limits behind a noun: ` of at least 1 item`; an empty string for none."""
    pattern = f" that matches {limits['pattern']}" if "pattern" in limits else ""
    match [one for one in limits.items() if one[0] != "pattern"]:
        case []:
            return pattern
        case [("minimum", low), ("maximum", high), *_]:
            return f" from {low} to {high}"
        case [("minLength" | "minItems" as rule, low), (_, high)]:
            count = f"exactly {low}" if low == high else f"{low} to {high}"
            noun = "character" if rule == "minLength" else "item"
            return f" of {count} {noun}{'' if high == 1 else 's'}{pattern}"
        case both:
            return f" of {' and '.join(_limit(*one) for one in both)}{pattern}"
