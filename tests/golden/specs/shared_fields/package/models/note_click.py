# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `NoteClick`, as it is read and as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class NoteClick(ReadView):
    """The schema `NoteClick`."""

    name: str | None = received("name", TEXT)
    id: int | None = received("id", INTEGER)
    x: int | None = received("x", INTEGER, required=True)

    def to_update(self) -> NoteClickUpdate:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return NoteClickUpdate.__view_to_editable__(self.__view_data__)


@final
@write_view(read_only=("id",))
class NoteClickUpdate(WriteView):
    """The schema `NoteClick`."""

    name: str | Unset = sent("name", TEXT, default=UNSET)
    x: int = sent("x", INTEGER)


def decode_note_click(data: Any) -> Any:
    """Read a `NoteClick`; return a value that is no JSON object unchanged."""
    view = _BlankNoteClick()
    try:
        known = data if len(data) >= 3 else view.__view_absent__ | data
        view.name = known["name"]
        view.id = known["id"]
        view.x = known["x"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = NoteClick
    return view


_BlankNoteClick = decoded_by(decode_note_click, NoteClick)


def encode_note_click_update(view: Any) -> Any:
    """Write the JSON object of a `NoteClickUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not NoteClickUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.name) is not UNSET:
        data["name"] = value
    if (value := view.x) is not UNSET:
        data["x"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_note_click_update, NoteClickUpdate)
