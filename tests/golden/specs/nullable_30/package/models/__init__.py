# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from .maybe_part import MaybePart, MaybePartUpdate
from .part import Part, PartUpdate
from .thing import Thing, ThingUpdate
from .thing_inner import ThingInner, ThingInnerUpdate

__all__ = [
    "MaybePart",
    "MaybePartUpdate",
    "Part",
    "PartUpdate",
    "Thing",
    "ThingInner",
    "ThingInnerUpdate",
    "ThingUpdate",
]
