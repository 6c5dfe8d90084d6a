# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from .closed import Closed, ClosedUpdate
from .free import Free, FreeUpdate
from .part import Part, PartUpdate
from .thing import Thing, ThingUpdate

__all__ = [
    "Closed",
    "ClosedUpdate",
    "Free",
    "FreeUpdate",
    "Part",
    "PartUpdate",
    "Thing",
    "ThingUpdate",
]
