# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `NoteText`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view


@final
@read_view()
class NoteText(ReadView["NoteText"], Editable["NoteTextUpdate"]):
    """The schema `NoteText`."""

    name: str | None = received("name", TEXT)
    id: int | None = received("id", INTEGER)
    text: str | None = received("text", TEXT)


@final
@write_view(of=lambda: NoteText)
class NoteTextUpdate(WriteView["NoteTextUpdate"]):
    """The schema `NoteText`."""

    name: str | Unset = sent(default=UNSET)
    text: str | Unset = sent(default=UNSET)
