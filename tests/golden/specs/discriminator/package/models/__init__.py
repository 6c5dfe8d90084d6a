# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
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
