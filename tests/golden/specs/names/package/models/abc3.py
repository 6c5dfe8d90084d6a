# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `abc3`, as it is read."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import INTEGER
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class Abc3(ReadView):
    """The schema `abc3`."""

    x: int | None = received("x", INTEGER)


def decode_abc_3(data: Any) -> Any:
    """Read an `Abc3`; return a value that is no JSON object unchanged."""
    view = _BlankAbc3()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.x = known["x"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Abc3
    return view


_BlankAbc3 = decoded_by(decode_abc_3, Abc3)
