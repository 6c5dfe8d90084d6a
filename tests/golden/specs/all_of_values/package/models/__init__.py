# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from ._aliases import Counts, CountsUpdate, Short, Sort, SortUpdate
from .base import Base, BaseUpdate
from .thing import Thing, ThingUpdate

__all__ = [
    "Base",
    "BaseUpdate",
    "Counts",
    "CountsUpdate",
    "Short",
    "Sort",
    "SortUpdate",
    "Thing",
    "ThingUpdate",
]
