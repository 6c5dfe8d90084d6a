# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Gone`, as it is read."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.dates import DATE, to_date
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class Gone(ReadView):
    """The schema `Gone`."""

    since: datetime.date | str | None = received("since", DATE)


def decode_gone(data: Any) -> Any:
    """Read a `Gone`; return a value that is no JSON object unchanged."""
    view = _BlankGone()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_since = known["since"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.since = None if raw_since is None else to_date(raw_since)
    view.__class__ = Gone
    return view


_BlankGone = decoded_by(decode_gone, Gone)
