# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The marker for "not set", which differs from `None`."""

from __future__ import annotations

import enum
from typing import Final, Literal


class Unset(enum.Enum):
    """
    The type of `UNSET`. A field that is `UNSET` is not sent; one that is `None` is sent as `null`.

    An enum with one member stays itself when it is pickled or copied, and type checkers narrow
    `value is UNSET` (PEP 484, "Support for singleton types in unions").
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET
"""The field is not set and will not be sent."""
