# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Note`, as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.anything import ANY
from .._runtime.schema.containers import Array
from .._runtime.schema.maps import Mapped
from .._runtime.schema.scalars import BOOLEAN, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class NoteInput(WriteView["NoteInput"]):
    """The schema `Note`."""

    text: str | Unset = sent("text", TEXT, default=UNSET)
    tags: list[str] | Unset = sent("tags", Array(TEXT), default=UNSET)
    on: bool | Unset = sent("on", BOOLEAN, default=UNSET)
    inner: dict[str, Any] | Unset = sent("inner", Mapped(ANY), default=UNSET)
