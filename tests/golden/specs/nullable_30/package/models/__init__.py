# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
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
