# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Album`, as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import Array
from .._runtime.schema.files import FILE, File
from .._runtime.schema.maps import Mapped
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import sent
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .album_owner import AlbumOwnerUpdate, encode_album_owner_update


@final
@write_view()
class AlbumUpdate(WriteView):
    """The schema `Album`."""

    cover: File | Unset = sent("cover", FILE, default=UNSET)
    photos: list[File] | Unset = sent("photos", Array(FILE, min_items=1), default=UNSET)
    owner: AlbumOwnerUpdate | Unset = sent("owner", Object(AlbumOwnerUpdate), default=UNSET)
    tags: dict[str, str] | Unset = sent("tags", Mapped(TEXT), default=UNSET)


def encode_album_update(view: Any) -> Any:
    """Write the JSON object of an `AlbumUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not AlbumUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.cover) is not UNSET:
        data["cover"] = value
    if (value := view.photos) is not UNSET:
        data["photos"] = value
    if (value := view.owner) is not UNSET:
        data["owner"] = encode_album_owner_update(value)
    if (value := view.tags) is not UNSET:
        data["tags"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_album_update, AlbumUpdate)
