# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Type aliases for the schemas of the contract that are no objects.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

Sort: TypeAlias = Literal["asc", "desc", "none"] | str
"""The schema `Sort`."""

SortUpdate: TypeAlias = Literal["asc", "desc", "none"]
"""`Sort`, as it is sent."""

Short: TypeAlias = str
"""The schema `Short`."""

Counts: TypeAlias = Mapping[str, int]
"""The schema `Counts`."""

CountsUpdate: TypeAlias = dict[str, int]
"""The schema `Counts`."""
