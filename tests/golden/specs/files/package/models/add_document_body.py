# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `AddDocumentBody`, as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.dates import DATE, from_date
from .._runtime.schema.files import FILE, File
from .._runtime.schema.scalars import BOOLEAN, INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import sent
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@write_view()
class AddDocumentBodyInput(WriteView):
    """The schema `AddDocumentBody`."""

    file: File = sent("file", FILE)
    """The document itself."""
    title: str = sent("title", TEXT)
    pages: int | Unset = sent("pages", INTEGER, default=UNSET)
    public: bool | Unset = sent("public", BOOLEAN, default=UNSET)
    day: datetime.date | Unset = sent("day", DATE, default=UNSET)
    oddname: str | Unset = sent('odd"\r\nname', TEXT, default=UNSET)


def encode_add_document_body_input(view: Any) -> Any:
    """Write the JSON object of an `AddDocumentBodyInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not AddDocumentBodyInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.file) is not UNSET:
        data["file"] = value
    if (value := view.title) is not UNSET:
        data["title"] = value
    if (value := view.pages) is not UNSET:
        data["pages"] = value
    if (value := view.public) is not UNSET:
        data["public"] = value
    if (value := view.day) is not UNSET:
        data["day"] = from_date(value)
    if (value := view.oddname) is not UNSET:
        data['odd"\r\nname'] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_add_document_body_input, AddDocumentBodyInput)
