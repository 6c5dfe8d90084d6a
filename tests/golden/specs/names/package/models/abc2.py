# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `ABC2`, as it is read."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.objects import Object
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .abc3 import Abc3, decode_abc_3


@final
@read_view
class ABC2(ReadView):
    """The schema `ABC2`."""

    abc: Abc3 | None = received("abc", Object(Abc3))


def decode_abc2(data: Any) -> Any:
    """Read an `ABC2`; return a value that is no JSON object unchanged."""
    view = _BlankABC2()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        raw_abc = known["abc"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.abc = None if raw_abc is None else decode_abc_3(raw_abc)
    view.__class__ = ABC2
    return view


_BlankABC2 = decoded_by(decode_abc2, ABC2)
