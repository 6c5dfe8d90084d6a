# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `GiftLine`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.maps import NOTHING
from .._runtime.schema.scalars import TEXT
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
class GiftLine(ReadView["GiftLine"], Editable["GiftLineInput"]):
    """The schema `GiftLine`."""

    type: str | None = received("$type", TEXT, required=True)
    sku: str | None = received("sku", nullable(TEXT))
    text: str | None = received("text", nullable(TEXT))


@final
@write_view(of=lambda: GiftLine, others=FreeNames(NOTHING))
class GiftLineInput(ClosedWriteView["GiftLineInput"]):
    """The schema `GiftLine`."""

    type: str = sent()
    sku: str | None | Unset = sent(default=UNSET)
    text: str | None | Unset = sent(default=UNSET)
