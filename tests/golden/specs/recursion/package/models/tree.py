# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Tree`, as it is read and as it is sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from .._runtime.schema.containers import Array
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Tree(ReadView["Tree"], Editable["TreeInput"]):
    """The schema `Tree`."""

    name: str | None = received("name", TEXT)
    children: Sequence[Tree] | None = received("children", Array(Object(lambda: Tree)))


@final
@write_view(of=lambda: Tree)
class TreeInput(WriteView["TreeInput"]):
    """The schema `Tree`."""

    name: str | Unset = sent(default=UNSET)
    children: list[TreeInput] | Unset = sent(default=UNSET)
