# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
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
