# Made by generate.py from the contract that _about.py names.
# Don't edit this file: change the contract, then generate again.
"""The schema `AlbumOwner`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.fields import sent
from .._runtime.views.write_view import WriteView, write_view


@final
@write_view()
class AlbumOwnerUpdate(WriteView["AlbumOwnerUpdate"]):
    """The schema `AlbumOwner`."""

    name: str | Unset = sent("name", TEXT, default=UNSET)
