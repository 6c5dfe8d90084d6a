# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Base`, as it is read."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.date_times import DATE_TIME, to_datetime
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class Base(ReadView):
    """The schema `Base`."""

    at: datetime.datetime | str | None = received("at", DATE_TIME)


def decode_base(data: Any) -> Any:
    """Read a `Base`; return a value that is no JSON object unchanged."""
    view = _BlankBase()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_at = known["at"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.at = None if raw_at is None else to_datetime(raw_at)
    view.__class__ = Base
    return view


_BlankBase = decoded_by(decode_base, Base)
