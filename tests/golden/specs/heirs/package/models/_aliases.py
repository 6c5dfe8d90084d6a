# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Type aliases for the schemas of the contract that are no objects.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from .circle import Circle, CircleInput
from .show import Show, ShowInput
from .song import Song, SongInput
from .square import Square, SquareInput

Shape: TypeAlias = Circle | Square
"""The schema `Shape`."""

ShapeInput: TypeAlias = CircleInput | SquareInput
"""The schema `Shape`."""

Play: TypeAlias = Song | Show
"""The schema `Play`."""

PlayInput: TypeAlias = SongInput | ShowInput
"""The schema `Play`."""

ShowType: TypeAlias = Literal["show", "series"] | str
"""The schema `ShowType`."""

ShowTypeInput: TypeAlias = Literal["show", "series"]
"""`ShowType`, as it is sent."""
