# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Album`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import Array
from .._runtime.schema.files import FILE, File
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view
from .album_owner import AlbumOwnerUpdate


@final
@write_view()
class AlbumUpdate(WriteView["AlbumUpdate"]):
    """The schema `Album`."""

    cover: File | Unset = sent("cover", FILE, default=UNSET)
    photos: list[File] | Unset = sent("photos", Array(FILE, minItems=1), default=UNSET)
    owner: AlbumOwnerUpdate | Unset = sent("owner", Object(AlbumOwnerUpdate), default=UNSET)
    tags: dict[str, str] | Unset = sent("tags", Mapped(TEXT), default=UNSET)
