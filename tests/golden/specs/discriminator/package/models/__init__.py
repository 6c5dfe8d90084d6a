# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from ._aliases import Event, EventUpdate, Rule, RuleUpdate
from .is_ import Is, IsUpdate
from .lost import Lost, LostUpdate
from .made import Made, MadeUpdate
from .moved import Moved, MovedUpdate
from .rule import All, AllUpdate

__all__ = [
    "All",
    "AllUpdate",
    "Event",
    "EventUpdate",
    "Is",
    "IsUpdate",
    "Lost",
    "LostUpdate",
    "Made",
    "MadeUpdate",
    "Moved",
    "MovedUpdate",
    "Rule",
    "RuleUpdate",
]
