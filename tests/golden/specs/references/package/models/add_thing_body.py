# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `AddThingBody`, as it is read and as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.objects import Object
from .._runtime.unset import UNSET, Unset
from .._runtime.views import Editable, ReadView, WriteView, read_view, received, sent, write_view
from .tree import TreeLeaf, TreeLeafInput
from .user_note import UserNote, UserNoteInput


@final
@read_view()
class AddThingBody(ReadView["AddThingBody"], Editable["AddThingBodyInput"]):
    """The schema `AddThingBody`."""

    leaf: TreeLeaf | None = received("leaf", Object(TreeLeaf))
    note: UserNote | None = received("note", Object(UserNote))


@final
@write_view(of=lambda: AddThingBody)
class AddThingBodyInput(WriteView["AddThingBodyInput"]):
    """The schema `AddThingBody`."""

    leaf: TreeLeafInput | Unset = sent(default=UNSET)
    note: UserNoteInput | Unset = sent(default=UNSET)
