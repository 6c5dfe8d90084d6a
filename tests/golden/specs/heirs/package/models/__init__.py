# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from ._aliases import Play, PlayInput, Shape, ShapeInput, ShowType, ShowTypeInput
from .animal import Animal, AnimalInput
from .card import CardInput
from .cat import Cat, CatInput
from .circle import Circle, CircleInput
from .dog import Dog, DogInput
from .puppy import Puppy, PuppyInput
from .show import Show, ShowInput
from .song import Song, SongInput
from .square import Square, SquareInput
from .wire import WireInput

__all__ = [
    "Animal",
    "AnimalInput",
    "CardInput",
    "Cat",
    "CatInput",
    "Circle",
    "CircleInput",
    "Dog",
    "DogInput",
    "Play",
    "PlayInput",
    "Puppy",
    "PuppyInput",
    "Shape",
    "ShapeInput",
    "Show",
    "ShowInput",
    "ShowType",
    "ShowTypeInput",
    "Song",
    "SongInput",
    "Square",
    "SquareInput",
    "WireInput",
]
