# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from .closed import Closed, ClosedUpdate
from .form import FormUpdate
from .nested import Nested, NestedUpdate
from .nested_value_option_2 import NestedValueOption2, NestedValueOption2Update
from .open_ import Open, OpenUpdate
from .taken import Taken, TakenUpdate
from .thing import Thing, ThingUpdate
from .upload import UploadUpdate

__all__ = [
    "Closed",
    "ClosedUpdate",
    "FormUpdate",
    "Nested",
    "NestedUpdate",
    "NestedValueOption2",
    "NestedValueOption2Update",
    "Open",
    "OpenUpdate",
    "Taken",
    "TakenUpdate",
    "Thing",
    "ThingUpdate",
    "UploadUpdate",
]
