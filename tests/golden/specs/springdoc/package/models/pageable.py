# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Pageable`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import Array
from .._runtime.schema.scalars import TEXT, Integer
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class PageableInput(WriteView["PageableInput"]):
    """The schema `Pageable`."""

    page: int | Unset = sent("page", Integer(minimum=0), default=UNSET)
    size: int | Unset = sent("size", Integer(minimum=1), default=UNSET)
    sort: list[str] | Unset = sent("sort", Array(TEXT), default=UNSET)
