# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, final

from .._runtime.schema.containers import Array
from .._runtime.schema.date_times import DATE_TIME, to_datetime
from .._runtime.schema.objects import Object
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .thing_inner import ThingInner, decode_thing_inner
from .thing_list_item import ThingListItem, decode_thing_list_item


@final
@read_view
class Thing(ReadView):
    """The schema `Thing`."""

    at: datetime.datetime | str | None = received("at", DATE_TIME)
    inner: ThingInner | None = received("inner", Object(ThingInner))
    list_: Sequence[ThingListItem] | None = received("list", Array(Object(ThingListItem)))


def decode_thing(data: Any) -> Any:
    """Read a `Thing`; return a value that is no JSON object unchanged."""
    view = _BlankThing()
    try:
        known = data if len(data) >= 2 else view.__view_absent__ | data
        raw_at = known["at"]
        raw_inner = known["inner"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.at = None if raw_at is None else to_datetime(raw_at)
    view.inner = None if raw_inner is None else decode_thing_inner(raw_inner)
    view.__class__ = Thing
    return view


_BlankThing = decoded_by(decode_thing, Thing, list_=decode_thing_list_item)
