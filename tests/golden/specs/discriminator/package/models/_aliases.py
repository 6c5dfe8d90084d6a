# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
Type aliases for the schemas of the contract that are no objects.
"""

from __future__ import annotations

from typing import TypeAlias

from .is_ import Is, IsUpdate
from .lost import Lost, LostUpdate
from .made import Made, MadeUpdate
from .moved import Moved, MovedUpdate
from .rule import All, AllUpdate

Event: TypeAlias = Made | Moved | Lost | None
"""The schema `Event`."""

EventUpdate: TypeAlias = MadeUpdate | MovedUpdate | LostUpdate | None
"""The schema `Event`."""

Rule: TypeAlias = All | Is
"""The schema `Rule`."""

RuleUpdate: TypeAlias = AllUpdate | IsUpdate
"""The schema `Rule`."""
