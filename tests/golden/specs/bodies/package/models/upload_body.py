# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `UploadBody`, as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.containers import Array
from .._runtime.schema.dates import DATE, from_date
from .._runtime.schema.files import FILE, File
from .._runtime.schema.json_values import each
from .._runtime.schema.objects import Object
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import sent
from .._runtime.views.write_view import WriteView, encoded_by, write_view
from .note import NoteInput, encode_note_input


@final
@write_view()
class UploadBodyInput(WriteView):
    """The schema `UploadBody`."""

    file: File = sent("file", FILE)
    more: list[File] | Unset = sent("more", Array(FILE), default=UNSET)
    note: NoteInput | Unset = sent("note", Object(NoteInput), default=UNSET)
    days: list[datetime.date] | Unset = sent("days", Array(DATE), default=UNSET)


def encode_upload_body_input(view: Any) -> Any:
    """Write the JSON object of an `UploadBodyInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not UploadBodyInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.file) is not UNSET:
        data["file"] = value
    if (value := view.more) is not UNSET:
        data["more"] = value
    if (value := view.note) is not UNSET:
        data["note"] = encode_note_input(value)
    if (value := view.days) is not UNSET:
        data["days"] = each(from_date, value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_upload_body_input, UploadBodyInput)
