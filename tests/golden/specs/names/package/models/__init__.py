# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
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
