# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
Type aliases for the schemas of the contract that are no objects.
"""

from __future__ import annotations

from typing import TypeAlias

from .part import Part, PartUpdate

Maybe: TypeAlias = Part | None
"""The schema `Maybe`."""

MaybeUpdate: TypeAlias = PartUpdate | None
"""The schema `Maybe`."""
