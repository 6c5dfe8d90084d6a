# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `NoteClick`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class NoteClick(ReadView["NoteClick"], Editable["NoteClickUpdate"]):
    """The schema `NoteClick`."""

    name: str | None = received("name", TEXT)
    id: int | None = received("id", INTEGER)
    x: int | None = received("x", INTEGER, required=True)


@final
@write_view(of=lambda: NoteClick)
class NoteClickUpdate(WriteView["NoteClickUpdate"]):
    """The schema `NoteClick`."""

    name: str | Unset = sent(default=UNSET)
    x: int = sent()
