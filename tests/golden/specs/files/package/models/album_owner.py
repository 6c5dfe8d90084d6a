# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `AlbumOwner`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class AlbumOwnerUpdate(WriteView["AlbumOwnerUpdate"]):
    """The schema `AlbumOwner`."""

    name: str | Unset = sent("name", TEXT, default=UNSET)
