# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""
Type aliases for the schemas of the contract that are no objects.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TypeAlias

Days: TypeAlias = Mapping[str, datetime.date | str]
"""The schema `Days`."""

DaysUpdate: TypeAlias = dict[str, datetime.date]
"""The schema `Days`."""
