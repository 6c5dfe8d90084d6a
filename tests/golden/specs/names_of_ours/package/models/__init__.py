# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from ._aliases import Str
from .api_error import ApiError_
from .datetime_ import Datetime
from .read_view import Client_, ClientUpdate, ReadView_, ReadViewUpdate

__all__ = [
    "ApiError_",
    "ClientUpdate",
    "Client_",
    "Datetime",
    "ReadViewUpdate",
    "ReadView_",
    "Str",
]
