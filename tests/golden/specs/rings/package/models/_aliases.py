# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
Type aliases for the schemas of the contract that are no objects.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from .person import Firm, FirmUpdate

Firms: TypeAlias = Sequence[Firm]
"""The schema `Firms`."""

FirmsUpdate: TypeAlias = list[FirmUpdate]
"""The schema `Firms`."""
