# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `EveryStyleCreatedOption1`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import INTEGER
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class EveryStyleCreatedOption1Input(WriteView["EveryStyleCreatedOption1Input"]):
    """The schema `EveryStyleCreatedOption1`."""

    gt: int | Unset = sent("gt", INTEGER, default=UNSET)
