# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Type aliases for the schemas of the contract that are no objects.
"""

from __future__ import annotations

from typing import TypeAlias

from .cat import Cat, CatInput
from .dog import Dog, DogInput

Pet: TypeAlias = Cat | Dog
"""The schema `Pet`."""

PetInput: TypeAlias = CatInput | DogInput
"""The schema `Pet`."""
