# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
Type aliases for the schemas of the contract that are no objects.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TypeAlias

Days: TypeAlias = Mapping[str, datetime.date | str]
"""The schema `Days`."""

DaysUpdate: TypeAlias = dict[str, datetime.date]
"""The schema `Days`."""
