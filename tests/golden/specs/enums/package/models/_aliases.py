# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Type aliases for the schemas of the contract that are no objects, and names for values of enums.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, final

Sort: TypeAlias = Literal["asc", "ASC"] | str
"""Which way."""

SortUpdate: TypeAlias = Literal["asc", "ASC"]
"""`Sort`, as it is sent."""

Level: TypeAlias = Literal[-1, 0, 1] | int
"""For example `0`. Values, named in `LevelValues`: `-1` LOW: below; `0` MIDDLE; `1` HIGH."""

LevelUpdate: TypeAlias = Literal[-1, 0, 1]
"""`Level`, as it is sent."""

Strange: TypeAlias = (
    Literal[
        "it's",
        '"""',
        "back\\slash",
        "two\nlines",
        "\t",
        "zero\u200bwidth",
        "\u202eback",
        "é",
        "",
        " ",
        "None",
        "{}",
        "%s",
        "/",
        "..",
    ]
    | str
)
"""The schema `Strange`."""

StrangeUpdate: TypeAlias = Literal[
    "it's",
    '"""',
    "back\\slash",
    "two\nlines",
    "\t",
    "zero\u200bwidth",
    "\u202eback",
    "é",
    "",
    " ",
    "None",
    "{}",
    "%s",
    "/",
    "..",
]
"""`Strange`, as it is sent."""


@final
class LevelValues:
    """The values of `Level`, by name."""

    LOW: Final[Literal[-1]] = -1
    """below"""
    MIDDLE: Final[Literal[0]] = 0
    HIGH: Final[Literal[1]] = 1
