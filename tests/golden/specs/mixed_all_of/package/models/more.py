# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `More`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import INTEGER, Text
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class More(ReadView["More"], Editable["MoreUpdate"]):
    """The schema `More`."""

    name: str | None = received("name", Text(maxLength=9))
    more: int | None = received("more", INTEGER)


@final
@write_view(of=lambda: More)
class MoreUpdate(WriteView["MoreUpdate"]):
    """The schema `More`."""

    name: str | Unset = sent(default=UNSET)
    more: int | Unset = sent(default=UNSET)
