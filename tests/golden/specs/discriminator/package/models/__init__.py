# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
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
