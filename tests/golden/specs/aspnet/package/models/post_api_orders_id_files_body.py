# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `PostApiOrdersIdFilesBody`, as it is sent."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import Array
from .._runtime.schema.files import FILE, File
from .._runtime.schema.scalars import TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class PostApiOrdersIdFilesBodyInput(WriteView["PostApiOrdersIdFilesBodyInput"]):
    """The schema `PostApiOrdersIdFilesBody`."""

    files: list[File] | Unset = sent("Files", Array(FILE), default=UNSET)
    note_text: str | Unset = sent("Note.Text", TEXT, default=UNSET)
