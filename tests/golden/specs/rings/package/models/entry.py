# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""Schemas that refer to each other, as they are read: `Entry`, `Folder`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, final

from .._runtime.schema.containers import Array
from .._runtime.schema.json_values import each
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class Entry(ReadView):
    """The schema `Entry`."""

    name: str | None = received("name", TEXT)
    parent: Folder | None = received("parent", Object(lambda: Folder))


def decode_entry(data: Any) -> Any:
    """Read an `Entry`; return a value that is no JSON object unchanged."""
    view = _BlankEntry()
    try:
        known = data if len(data) >= 2 else view.__view_absent__ | data
        view.name = known["name"]
        raw_parent = known["parent"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.parent = None if raw_parent is None else decode_folder(raw_parent)
    view.__class__ = Entry
    return view


@final
@read_view
class Folder(ReadView):
    """The schema `Folder`."""

    name: str | None = received("name", TEXT)
    parent: Folder | None = received("parent", Object(lambda: Folder))
    entries: Sequence[Entry] | None = received("entries", Array(Object(lambda: Entry)))


def decode_folder(data: Any) -> Any:
    """Read a `Folder`; return a value that is no JSON object unchanged."""
    view = _BlankFolder()
    try:
        known = data if len(data) >= 3 else view.__view_absent__ | data
        view.name = known["name"]
        raw_parent = known["parent"]
        raw_entries = known["entries"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.parent = None if raw_parent is None else decode_folder(raw_parent)
    view.entries = None if raw_entries is None else each(decode_entry, raw_entries)
    view.__class__ = Folder
    return view


_BlankEntry = decoded_by(decode_entry, Entry)


_BlankFolder = decoded_by(decode_folder, Folder)
