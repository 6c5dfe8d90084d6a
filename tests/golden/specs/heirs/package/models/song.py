# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Song`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Literal, final

from .._runtime.schema.enums import OneOf
from .._runtime.schema.scalars import INTEGER
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class Song(ReadView["Song"], Editable["SongInput"]):
    """The schema `Song`."""

    type: Literal["song"] | str | None = received("type", OneOf("song"))
    bars: int | None = received("bars", INTEGER)


@final
@write_view(of=lambda: Song)
class SongInput(WriteView["SongInput"]):
    """The schema `Song`."""

    type: Literal["song"] | Unset = sent(default=UNSET)
    bars: int | Unset = sent(default=UNSET)
