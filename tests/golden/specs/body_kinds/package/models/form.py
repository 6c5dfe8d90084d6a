# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Form`, as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.byte_strings import BASE64, from_bytes
from .._runtime.schema.containers import Array, nullable
from .._runtime.schema.dates import DATE, from_date
from .._runtime.schema.scalars import NUMBER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import sent
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@write_view()
class FormUpdate(WriteView):
    """The schema `Form`."""

    name: str = sent("name", TEXT)
    abc: str | None | Unset = sent("a[b]&c", nullable(TEXT), default=UNSET)
    day: datetime.date | Unset = sent("day", DATE, default=UNSET)
    sizes: list[float] | Unset = sent("sizes", Array(NUMBER), default=UNSET)
    raw: bytes | Unset = sent("raw", BASE64, default=UNSET)


def encode_form_update(view: Any) -> Any:
    """Write the JSON object of a `FormUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not FormUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.name) is not UNSET:
        data["name"] = value
    if (value := view.abc) is not UNSET:
        data["a[b]&c"] = value
    if (value := view.day) is not UNSET:
        data["day"] = from_date(value)
    if (value := view.sizes) is not UNSET:
        data["sizes"] = value
    if (value := view.raw) is not UNSET:
        data["raw"] = from_bytes(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_form_update, FormUpdate)
