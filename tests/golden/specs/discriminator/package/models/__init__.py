# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The objects of the contract: read views, and write views whose names end in `Update`.
"""

from ._aliases import Event, EventInput, Rule, RuleInput
from .is_ import Is, IsInput
from .lost import Lost, LostInput
from .made import Made, MadeInput
from .moved import Moved, MovedInput
from .rule import All, AllInput

__all__ = [
    "All",
    "AllInput",
    "Event",
    "EventInput",
    "Is",
    "IsInput",
    "Lost",
    "LostInput",
    "Made",
    "MadeInput",
    "Moved",
    "MovedInput",
    "Rule",
    "RuleInput",
]
