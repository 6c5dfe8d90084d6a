# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Order`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, final

from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.enums import OneOf
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.maps import NOTHING
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.schema.tagged import Tagged
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
from .gift_line import GiftLine, GiftLineInput
from .line import Line, LineInput
from .money import Money, MoneyInput


@final
@read_view(others=FreeNames(NOTHING))
class Order(ReadView["Order"], Editable["OrderInput"]):
    """The schema `Order`."""

    id: int | None = received("id", INTEGER)
    status: Literal[0, 1, 2] | int | None = received("status", OneOf(0, 1, 2))
    total: Money | None = received("total", nullable(Object(Money)))
    lines: Sequence[Line | GiftLine] | None = received(
        "lines", nullable(Array(Tagged("$type", {"line": Object(Line), "gift": Object(GiftLine)})))
    )
    span: str | None = received("span", nullable(TEXT))


@final
@write_view(of=lambda: Order, others=FreeNames(NOTHING))
class OrderInput(ClosedWriteView["OrderInput"]):
    """The schema `Order`."""

    id: int | Unset = sent(default=UNSET)
    status: Literal[0, 1, 2] | Unset = sent(default=UNSET)
    total: MoneyInput | None | Unset = sent(default=UNSET)
    lines: list[LineInput | GiftLineInput] | None | Unset = sent(default=UNSET)
    span: str | None | Unset = sent(default=UNSET)
