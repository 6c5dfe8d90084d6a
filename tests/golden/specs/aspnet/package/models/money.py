# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Money`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.maps import NOTHING
from .._runtime.schema.scalars import NUMBER
from .._runtime.unset import UNSET, Unset
from .._runtime.views import (
    ClosedWriteView,
    Editable,
    ReadView,
    read_view,
    received,
    sent,
    write_view,
)


@final
@read_view(others=FreeNames(NOTHING))
class Money(ReadView["Money"], Editable["MoneyInput"]):
    """The schema `Money`."""

    amount: float | None = received("amount", NUMBER)


@final
@write_view(of=lambda: Money, others=FreeNames(NOTHING))
class MoneyInput(ClosedWriteView["MoneyInput"]):
    """The schema `Money`."""

    amount: float | Unset = sent(default=UNSET)
