# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `PutInlineResponse200`, as it is read."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.date_times import DATE_TIME, to_datetime
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class PutInlineResponse200(ReadView):
    """The schema `PutInlineResponse200`."""

    at: datetime.datetime | str | None = received("at", DATE_TIME)


def decode_put_inline_response_200(data: Any) -> Any:
    """Read a `PutInlineResponse200`; return a value that is no JSON object unchanged."""
    view = _BlankPutInlineResponse200()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_at = known["at"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.at = None if raw_at is None else to_datetime(raw_at)
    view.__class__ = PutInlineResponse200
    return view


_BlankPutInlineResponse200 = decoded_by(decode_put_inline_response_200, PutInlineResponse200)
