# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.containers import Array
from .._runtime.schema.dates import DATE, from_date
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import sent
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@write_view()
class ThingUpdate(WriteView):
    """The schema `Thing`."""

    text: str | Unset = sent("text", TEXT, default=UNSET)
    """The server assumes `"it's \\"\\"\\" \\\\ new\\nline"` when it is left out."""
    list_: list[str] | Unset = sent("list", Array(TEXT), default=UNSET)
    """The server assumes `[]` when it is left out."""
    big: int | Unset = sent("big", INTEGER, default=UNSET)
    """The server assumes `123456789012345678901234567890` when it is left out."""
    day: datetime.date | Unset = sent("day", DATE, default=UNSET)
    """The server assumes `"not a date"` when it is left out."""


def encode_thing_update(view: Any) -> Any:
    """Write the JSON object of a `ThingUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ThingUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.text) is not UNSET:
        data["text"] = value
    if (value := view.list_) is not UNSET:
        data["list"] = value
    if (value := view.big) is not UNSET:
        data["big"] = value
    if (value := view.day) is not UNSET:
        data["day"] = from_date(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_thing_update, ThingUpdate)
