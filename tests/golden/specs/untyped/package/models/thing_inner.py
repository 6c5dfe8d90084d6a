# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `ThingInner`, as it is read."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.dates import DATE, to_date
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class ThingInner(ReadView):
    """The schema `ThingInner`."""

    on: datetime.date | str | None = received("on", DATE)


def decode_thing_inner(data: Any) -> Any:
    """Read a `ThingInner`; return a value that is no JSON object unchanged."""
    view = _BlankThingInner()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_on = known["on"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.on = None if raw_on is None else to_date(raw_on)
    view.__class__ = ThingInner
    return view


_BlankThingInner = decoded_by(decode_thing_inner, ThingInner)
