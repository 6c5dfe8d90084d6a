# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
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
