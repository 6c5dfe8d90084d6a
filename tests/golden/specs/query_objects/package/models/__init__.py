# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from ._aliases import ShapeInput
from .circle import CircleInput
from .color import ColorInput
from .list_things_filter import ListThingsFilterInput
from .square import SquareInput

__all__ = [
    "CircleInput",
    "ColorInput",
    "ListThingsFilterInput",
    "ShapeInput",
    "SquareInput",
]
