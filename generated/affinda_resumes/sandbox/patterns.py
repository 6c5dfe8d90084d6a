# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
# pyright: basic
"""
Text that matches a pattern: the shortest one, with the first letter of each choice.
"""

from __future__ import annotations

import re
from typing import Any

_CLASSES = {"CATEGORY_DIGIT": "0", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "a"}
_OTHERS = "aA0 -_.~!"


def text_of_pattern(pattern: str) -> str:
    """Return text that matches a pattern; one that needs text around itself may get none."""
    try:
        parsed: Any = vars(re)["_parser"].parse(pattern)
    except (re.error, KeyError, RecursionError):
        return ""
    return "".join(map(_written, parsed))


def _written(part: tuple[Any, Any]) -> str:
    """Write one part of a parsed pattern."""
    name, told = str(part[0]), part[1]
    if name == "LITERAL":
        return chr(told)
    if name == "NOT_LITERAL":
        return next(one for one in _OTHERS if ord(one) != told)
    if name == "ANY":
        return "a"
    if name == "IN":
        return _first(told)
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, _, inner = told
        return "".join(map(_written, inner)) * int(least)
    if name == "SUBPATTERN":
        return "".join(map(_written, told[-1]))
    if name == "BRANCH":
        return "".join(map(_written, told[1][0]))
    return ""  # the beginning, the end, or what stands around


def _first(choices: list[tuple[Any, Any]]) -> str:
    """Return the first letter of a set."""
    if str(choices[0][0]) == "NEGATE":
        return next((one for one in _OTHERS if not _has(choices[1:], one)), "")
    name, told = str(choices[0][0]), choices[0][1]
    if name == "LITERAL":
        return chr(told)
    if name == "RANGE":
        return chr(told[0])
    return _CLASSES.get(str(told), "a")


def _has(choices: list[tuple[Any, Any]], letter: str) -> bool:
    for kind, told in choices:
        name = str(kind)
        if name == "LITERAL" and chr(told) == letter:
            return True
        if name == "RANGE" and told[0] <= ord(letter) <= told[1]:
            return True
        if name == "CATEGORY" and _CLASSES.get(str(told)) == letter:
            return True
    return False
