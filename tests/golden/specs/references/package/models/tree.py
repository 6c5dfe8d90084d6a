# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Schemas that refer to each other, as they are read and as they are sent: `Tree`, `TreeLeaf`."""

from __future__ import annotations

from typing import final

from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Tree(ReadView["Tree"], Editable["TreeInput"]):
    """The schema `Tree`."""

    leaf: TreeLeaf | None = received("leaf", Object(lambda: TreeLeaf))


@final
@write_view(of=lambda: Tree)
class TreeInput(WriteView["TreeInput"]):
    """The schema `Tree`."""

    leaf: TreeLeafInput | Unset = sent(default=UNSET)


@final
@read_view()
class TreeLeaf(ReadView["TreeLeaf"], Editable["TreeLeafInput"]):
    """The schema `TreeLeaf`."""

    colour: str | None = received("colour", TEXT)
    tree: Tree | None = received("tree", Object(lambda: Tree))


@final
@write_view(of=lambda: TreeLeaf)
class TreeLeafInput(WriteView["TreeLeafInput"]):
    """The schema `TreeLeaf`."""

    colour: str | Unset = sent(default=UNSET)
    tree: TreeInput | Unset = sent(default=UNSET)
