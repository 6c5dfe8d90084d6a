# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Note`, as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import Array
from .._runtime.schema.maps import Mapped
from .._runtime.schema.scalars import ANY, BOOLEAN, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import sent
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@write_view()
class NoteInput(WriteView):
    """The schema `Note`."""

    text: str | Unset = sent("text", TEXT, default=UNSET)
    tags: list[str] | Unset = sent("tags", Array(TEXT), default=UNSET)
    on: bool | Unset = sent("on", BOOLEAN, default=UNSET)
    inner: dict[str, Any] | Unset = sent("inner", Mapped(ANY), default=UNSET)


def encode_note_input(view: Any) -> Any:
    """Write the JSON object of a `NoteInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not NoteInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.text) is not UNSET:
        data["text"] = value
    if (value := view.tags) is not UNSET:
        data["tags"] = value
    if (value := view.on) is not UNSET:
        data["on"] = value
    if (value := view.inner) is not UNSET:
        data["inner"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_note_input, NoteInput)
