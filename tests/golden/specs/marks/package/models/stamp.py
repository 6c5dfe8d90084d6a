# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Stamp`, as it is read."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import TEXT
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class Stamp(ReadView):
    """The schema `Stamp`."""

    by: str | None = received("by", TEXT)


def decode_stamp(data: Any) -> Any:
    """Read a `Stamp`; return a value that is no JSON object unchanged."""
    view = _BlankStamp()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.by = known["by"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Stamp
    return view


_BlankStamp = decoded_by(decode_stamp, Stamp)
