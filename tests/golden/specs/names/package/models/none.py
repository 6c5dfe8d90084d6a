# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `None`, as it is read."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import INTEGER
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class None_(ReadView):
    """The schema `None`."""

    n: int | None = received("n", INTEGER)


def decode_none(data: Any) -> Any:
    """Read a `None_`; return a value that is no JSON object unchanged."""
    view = _BlankNone_()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.n = known["n"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = None_
    return view


_BlankNone_ = decoded_by(decode_none, None_)
