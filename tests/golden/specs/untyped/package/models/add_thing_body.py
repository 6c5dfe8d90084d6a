# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `AddThingBody`, as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.dates import DATE, from_date
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import sent
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@write_view()
class AddThingBodyInput(WriteView):
    """The schema `AddThingBody`."""

    on: datetime.date | Unset = sent("on", DATE, default=UNSET)


def encode_add_thing_body_input(view: Any) -> Any:
    """Write the JSON object of an `AddThingBodyInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not AddThingBodyInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.on) is not UNSET:
        data["on"] = from_date(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_add_thing_body_input, AddThingBodyInput)
