# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The one logger, named after the package wherever it was vendored. Nothing is logged above INFO."""

from __future__ import annotations

import logging
from typing import Final

LOGGER: Final = logging.getLogger(__name__.rpartition("._runtime")[0])
"""
DEBUG has a line for each attempt, INFO one for each attempt that is followed by another.

A line has the method, the path template, the attempt, its status or error, and seconds; never data or a key.
"""
