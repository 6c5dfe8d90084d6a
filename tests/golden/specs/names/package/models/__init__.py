# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from ._aliases import Any_
from .abc import Abc, AbcUpdate
from .abc2 import ABC2
from .abc3 import Abc3
from .client import Client_
from .none import None_

__all__ = [
    "ABC2",
    "Abc",
    "Abc3",
    "AbcUpdate",
    "Any_",
    "Client_",
    "None_",
]
