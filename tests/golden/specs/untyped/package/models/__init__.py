# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from .add_thing_body import AddThingBodyInput
from .base import Base
from .put_inline_body import PutInlineBodyUpdate
from .put_inline_response_200 import PutInlineResponse200
from .thing import Thing
from .thing_inner import ThingInner
from .thing_list_item import ThingListItem

__all__ = [
    "AddThingBodyInput",
    "Base",
    "PutInlineBodyUpdate",
    "PutInlineResponse200",
    "Thing",
    "ThingInner",
    "ThingListItem",
]
