# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from .open_ import Open, OpenUpdate
from .part import Part, PartUpdate
from .thing import Thing, ThingUpdate
from .thing_inline_value import ThingInlineValue, ThingInlineValueUpdate

__all__ = [
    "Open",
    "OpenUpdate",
    "Part",
    "PartUpdate",
    "Thing",
    "ThingInlineValue",
    "ThingInlineValueUpdate",
    "ThingUpdate",
]
