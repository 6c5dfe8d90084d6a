# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `AlbumOwner`, as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import sent
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@write_view()
class AlbumOwnerUpdate(WriteView):
    """The schema `AlbumOwner`."""

    name: str | Unset = sent("name", TEXT, default=UNSET)


def encode_album_owner_update(view: Any) -> Any:
    """Write the JSON object of an `AlbumOwnerUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not AlbumOwnerUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.name) is not UNSET:
        data["name"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_album_owner_update, AlbumOwnerUpdate)
