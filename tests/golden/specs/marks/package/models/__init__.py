# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from .stamp import Stamp
from .user import User, UserInput
from .user_keys_item import UserKeysItem, UserKeysItemInput
from .user_name import UserName, UserNameInput

__all__ = [
    "Stamp",
    "User",
    "UserInput",
    "UserKeysItem",
    "UserKeysItemInput",
    "UserName",
    "UserNameInput",
]
