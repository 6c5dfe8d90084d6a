# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
The objects of the contract: read views, and write views whose names end in `Update` or `Input`.
"""

from ._aliases import Firms, FirmsUpdate
from .cause import Cause, CauseInner
from .entry import Entry, Folder
from .person import Firm, FirmUpdate, Person, PersonUpdate, Town, TownUpdate

__all__ = [
    "Cause",
    "CauseInner",
    "Entry",
    "Firm",
    "FirmUpdate",
    "Firms",
    "FirmsUpdate",
    "Folder",
    "Person",
    "PersonUpdate",
    "Town",
    "TownUpdate",
]
