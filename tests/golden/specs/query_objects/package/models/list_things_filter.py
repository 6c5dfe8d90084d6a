# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `ListThingsFilter`, as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.dates import DATE, from_date
from .._runtime.schema.scalars import BOOLEAN, INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import sent
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@write_view()
class ListThingsFilterInput(WriteView):
    """The schema `ListThingsFilter`."""

    colour: str | Unset = sent("colour", TEXT, default=UNSET)
    size: int | None | Unset = sent("size", nullable(INTEGER), default=UNSET)
    since: datetime.date | Unset = sent("since", DATE, default=UNSET)
    exact: bool | Unset = sent("exact", BOOLEAN, default=UNSET)


def encode_list_things_filter_input(view: Any) -> Any:
    """Write the JSON object of a `ListThingsFilterInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ListThingsFilterInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.colour) is not UNSET:
        data["colour"] = value
    if (value := view.size) is not UNSET:
        data["size"] = value
    if (value := view.since) is not UNSET:
        data["since"] = from_date(value)
    if (value := view.exact) is not UNSET:
        data["exact"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_list_things_filter_input, ListThingsFilterInput)
