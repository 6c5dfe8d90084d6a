# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from ._aliases import Counts, CountsUpdate, Short, Sort, SortUpdate
from .base import Base, BaseUpdate
from .big import Big, BigUpdate
from .part import Part, PartUpdate
from .small import Small, SmallUpdate
from .thing import Thing, ThingUpdate
from .thing_parts_item_big import ThingPartsItemBig, ThingPartsItemBigUpdate
from .thing_parts_item_small import ThingPartsItemSmall, ThingPartsItemSmallUpdate

__all__ = [
    "Base",
    "BaseUpdate",
    "Big",
    "BigUpdate",
    "Counts",
    "CountsUpdate",
    "Part",
    "PartUpdate",
    "Short",
    "Small",
    "SmallUpdate",
    "Sort",
    "SortUpdate",
    "Thing",
    "ThingPartsItemBig",
    "ThingPartsItemBigUpdate",
    "ThingPartsItemSmall",
    "ThingPartsItemSmallUpdate",
    "ThingUpdate",
]
