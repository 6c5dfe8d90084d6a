# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `EveryStyleFields`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import Array
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class EveryStyleFieldsInput(WriteView["EveryStyleFieldsInput"]):
    """The schema `EveryStyleFields`."""

    f: list[str] | Unset = sent("f", Array(TEXT), default=UNSET)
