# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from ._aliases import Pet, PetInput
from .boat import Boat, BoatInput
from .cat import Cat, CatInput
from .dog import Dog, DogInput
from .house import House, HouseInput
from .owner import Owner, OwnerInput

__all__ = [
    "Boat",
    "BoatInput",
    "Cat",
    "CatInput",
    "Dog",
    "DogInput",
    "House",
    "HouseInput",
    "Owner",
    "OwnerInput",
    "Pet",
    "PetInput",
]
