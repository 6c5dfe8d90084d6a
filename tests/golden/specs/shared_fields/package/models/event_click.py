# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `EventClick`, as it is read and as it is sent."""

from __future__ import annotations

import datetime
from typing import Any, final

from .._runtime.schema.date_times import DATE_TIME, from_datetime, to_datetime
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import received, sent
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@read_view
class EventClick(ReadView):
    """The schema `EventClick`."""

    x: int | None = received("x", INTEGER, required=True)
    kind: str | None = received("kind", TEXT, required=True)
    at: datetime.datetime | str | None = received("at", DATE_TIME, required=True)

    def to_update(self) -> EventClickInput:
        """
        Return the editable copy, without the read-only fields.

        An invalid value is sent back unchanged until its field is assigned. A field whose type excludes the
        received value, such as a list for which null came, is `UNSET`; an item of a list is kept.
        """
        return EventClickInput.__view_to_editable__(self.__view_data__)


@final
@write_view()
class EventClickInput(WriteView):
    """The schema `EventClick`."""

    x: int = sent("x", INTEGER)
    kind: str = sent("kind", TEXT)
    at: datetime.datetime = sent("at", DATE_TIME)


def decode_event_click(data: Any) -> Any:
    """Read an `EventClick`; return a value that is no JSON object unchanged."""
    view = _BlankEventClick()
    try:
        known = data if len(data) >= 3 else view.__view_absent__ | data
        view.x = known["x"]
        view.kind = known["kind"]
        raw_at = known["at"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.at = None if raw_at is None else to_datetime(raw_at)
    view.__class__ = EventClick
    return view


_BlankEventClick = decoded_by(decode_event_click, EventClick)


def encode_event_click_input(view: Any) -> Any:
    """Write the JSON object of an `EventClickInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not EventClickInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.x) is not UNSET:
        data["x"] = value
    if (value := view.kind) is not UNSET:
        data["kind"] = value
    if (value := view.at) is not UNSET:
        data["at"] = from_datetime(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_event_click_input, EventClickInput)
