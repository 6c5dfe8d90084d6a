# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Thing`, as it is read."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import INTEGER
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class Thing(ReadView):
    """The schema `Thing`."""

    id: int | None = received("id", INTEGER)


def decode_thing(data: Any) -> Any:
    """Read a `Thing`; return a value that is no JSON object unchanged."""
    view = _BlankThing()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.id = known["id"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Thing
    return view


_BlankThing = decoded_by(decode_thing, Thing)
