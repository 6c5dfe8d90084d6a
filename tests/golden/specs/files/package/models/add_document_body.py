# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `AddDocumentBody`, as it is sent."""

from __future__ import annotations

import datetime
from typing import final

from .._runtime.schema.dates import DATE
from .._runtime.schema.files import FILE, File
from .._runtime.schema.scalars import BOOLEAN, INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views import WriteView, sent, write_view


@final
@write_view()
class AddDocumentBodyInput(WriteView["AddDocumentBodyInput"]):
    """The schema `AddDocumentBody`."""

    file: File = sent("file", FILE)
    """The document itself."""
    title: str = sent("title", TEXT)
    pages: int | Unset = sent("pages", INTEGER, default=UNSET)
    public: bool | Unset = sent("public", BOOLEAN, default=UNSET)
    day: datetime.date | Unset = sent("day", DATE, default=UNSET)
    oddname: str | Unset = sent('odd"\r\nname', TEXT, default=UNSET)
