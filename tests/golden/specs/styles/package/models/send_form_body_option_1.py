# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `SendFormBodyOption1`, as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.anything import ANY
from .._runtime.schema.containers import Array
from .._runtime.schema.maps import Mapped
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class SendFormBodyOption1Input(WriteView["SendFormBodyOption1Input"]):
    """The schema `SendFormBodyOption1`."""

    meta: dict[str, str] | Unset = sent("meta", Mapped(TEXT), default=UNSET)
    ids: list[int] | Unset = sent("ids", Array(INTEGER), default=UNSET)
    data: Any | Unset = sent("data", ANY, default=UNSET)
