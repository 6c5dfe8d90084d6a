# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Type aliases for the schemas of the contract that are no objects.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from .json import JsonOption6, JsonOption6Update

Json: TypeAlias = str | float | bool | Sequence[Any] | JsonOption6 | None
"""The schema `Json`."""

JsonUpdate: TypeAlias = str | float | bool | list[Any] | JsonOption6Update | None
"""The schema `Json`."""
