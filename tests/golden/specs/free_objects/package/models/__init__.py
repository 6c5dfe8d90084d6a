# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The objects of the contract: read views, and write views whose names end in `Update`.
"""

from .open_ import Open, OpenInput
from .part import Part, PartInput
from .thing import Thing, ThingInput
from .thing_inline_value import ThingInlineValue, ThingInlineValueInput

__all__ = [
    "Open",
    "OpenInput",
    "Part",
    "PartInput",
    "Thing",
    "ThingInlineValue",
    "ThingInlineValueInput",
    "ThingInput",
]
