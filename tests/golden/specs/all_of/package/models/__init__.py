# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from .base import Base, BaseUpdate
from .car import Car, CarUpdate
from .dated import Dated, DatedUpdate

__all__ = [
    "Base",
    "BaseUpdate",
    "Car",
    "CarUpdate",
    "Dated",
    "DatedUpdate",
]
