# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Form`, as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.byte_strings import BASE64
from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.dates import DATE
from .._runtime.schema.scalars import NUMBER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class FormUpdate(WriteView["FormUpdate"]):
    """The schema `Form`."""

    name: str = sent("name", TEXT)
    abc: str | None | Unset = sent("a[b]&c", nullable(TEXT), default=UNSET)
    day: datetime.date | Unset = sent("day", DATE, default=UNSET)
    sizes: list[float] | Unset = sent("sizes", Array(NUMBER), default=UNSET)
    raw: bytes | Unset = sent("raw", BASE64, default=UNSET)
