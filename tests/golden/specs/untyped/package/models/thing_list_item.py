# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `ThingListItem`, as it is read."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import INTEGER
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class ThingListItem(ReadView):
    """The schema `ThingListItem`."""

    n: int | None = received("n", INTEGER)


def decode_thing_list_item(data: Any) -> Any:
    """Read a `ThingListItem`; return a value that is no JSON object unchanged."""
    view = _BlankThingListItem()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.n = known["n"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = ThingListItem
    return view


_BlankThingListItem = decoded_by(decode_thing_list_item, ThingListItem)
