# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
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
