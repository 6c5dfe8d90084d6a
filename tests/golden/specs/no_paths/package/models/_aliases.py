# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""
Type aliases for the schemas of the contract that are no objects.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from .thing import Thing

Things: TypeAlias = Sequence[Thing]
"""The schema `Things`."""

Empty: TypeAlias = Mapping[str, Any]
"""The schema `Empty`."""

Anything: TypeAlias = Any
"""The schema `Anything`."""
