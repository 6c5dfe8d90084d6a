# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `datetime`, as it is read."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.dates import DATE, to_date
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class Datetime(ReadView):
    """The schema `datetime`."""

    date: datetime.date | str | None = received("date", DATE)


def decode_datetime_(data: Any) -> Any:
    """Read a `Datetime`; return a value that is no JSON object unchanged."""
    view = _BlankDatetime()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_date = known["date"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.date = None if raw_date is None else to_date(raw_date)
    view.__class__ = Datetime
    return view


_BlankDatetime = decoded_by(decode_datetime_, Datetime)
