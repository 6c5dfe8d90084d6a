# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Schemas that refer to each other, as they are read: `Entry`, `Folder`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from .._runtime.schema.containers import Array
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.views import ReadView, read_view, received


@final
@read_view()
class Entry(ReadView["Entry"]):
    """The schema `Entry`."""

    name: str | None = received("name", TEXT)
    parent: Folder | None = received("parent", Object(lambda: Folder))


@final
@read_view()
class Folder(ReadView["Folder"]):
    """The schema `Folder`."""

    name: str | None = received("name", TEXT)
    parent: Folder | None = received("parent", Object(lambda: Folder))
    entries: Sequence[Entry] | None = received("entries", Array(Object(lambda: Entry)))
