# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from ._aliases import Json, JsonUpdate
from .add_thing_body import AddThingBody, AddThingBodyInput
from .json import JsonOption6, JsonOption6Update
from .response_all_item import ResponseAllItem
from .tree import Tree, TreeInput, TreeLeaf, TreeLeafInput
from .user import User
from .user_note import UserNote, UserNoteInput

__all__ = [
    "AddThingBody",
    "AddThingBodyInput",
    "Json",
    "JsonOption6",
    "JsonOption6Update",
    "JsonUpdate",
    "ResponseAllItem",
    "Tree",
    "TreeInput",
    "TreeLeaf",
    "TreeLeafInput",
    "User",
    "UserNote",
    "UserNoteInput",
]
