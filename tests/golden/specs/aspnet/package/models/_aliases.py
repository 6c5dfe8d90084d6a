# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Type aliases for the schemas of the contract that are no objects.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

OrderStatus: TypeAlias = Literal[0, 1, 2] | int
"""The schema `OrderStatus`."""

OrderStatusInput: TypeAlias = Literal[0, 1, 2]
"""`OrderStatus`, as it is sent."""
