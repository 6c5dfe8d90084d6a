# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
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
