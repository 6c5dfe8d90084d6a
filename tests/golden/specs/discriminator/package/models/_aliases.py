# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Type aliases for the schemas of the contract that are no objects.
"""

from __future__ import annotations

from typing import TypeAlias

from .is_ import Is, IsInput
from .lost import Lost, LostInput
from .made import Made, MadeInput
from .moved import Moved, MovedInput
from .rule import All, AllInput

Event: TypeAlias = Made | Moved | Lost | None
"""The schema `Event`."""

EventInput: TypeAlias = MadeInput | MovedInput | LostInput | None
"""The schema `Event`."""

Rule: TypeAlias = All | Is
"""The schema `Rule`."""

RuleInput: TypeAlias = AllInput | IsInput
"""The schema `Rule`."""
