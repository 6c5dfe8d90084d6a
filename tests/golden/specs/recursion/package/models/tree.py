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
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import Editable, ReadView, read_view
from .._runtime.views.write_view import WriteView, write_view


@final
@read_view(lazy=True)
class Tree(ReadView["Tree"], Editable["TreeInput"]):
    """The schema `Tree`."""

    name: str | None = received("name", TEXT)
    children: Sequence[Tree] | None = received("children", Array(Object(lambda: Tree)))


@final
@write_view(of=Tree.__schema__)
class TreeInput(WriteView["TreeInput"]):
    """The schema `Tree`."""

    name: str | Unset = sent(default=UNSET)
    children: list[TreeInput] | Unset = sent(default=UNSET)
