# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
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
