# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `UploadBody`, as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.containers import Array
from .._runtime.schema.dates import DATE
from .._runtime.schema.files import FILE, File
from .._runtime.schema.objects import Object
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view
from .note import NoteInput


@final
@write_view()
class UploadBodyInput(WriteView["UploadBodyInput"]):
    """The schema `UploadBody`."""

    file: File = sent("file", FILE)
    more: list[File] | Unset = sent("more", Array(FILE), default=UNSET)
    note: NoteInput | Unset = sent("note", Object(NoteInput), default=UNSET)
    days: list[datetime.date] | Unset = sent("days", Array(DATE), default=UNSET)
