# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `User`, as it is read."""

from __future__ import annotations

from typing import final

from .._runtime.schema.objects import Object
from .._runtime.views import ReadView, read_view, received
from .tree import Tree
from .user_note import UserNote


@final
@read_view()
class User(ReadView["User"]):
    """The schema `User`."""

    boss: User | None = received("boss", Object(lambda: User))
    tree: Tree | None = received("tree", Object(Tree))
    note: UserNote | None = received("note", Object(UserNote))
