# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Color`, as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import INTEGER, TEXT, Integer
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import sent
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@write_view()
class ColorInput(WriteView):
    """The schema `Color`."""

    r: int = sent("R", Integer(maximum=255))
    g: int | Unset = sent("G", INTEGER, default=UNSET)
    bx: str | Unset = sent("B]&x", TEXT, default=UNSET)


def encode_color_input(view: Any) -> Any:
    """Write the JSON object of a `ColorInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not ColorInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.r) is not UNSET:
        data["R"] = value
    if (value := view.g) is not UNSET:
        data["G"] = value
    if (value := view.bx) is not UNSET:
        data["B]&x"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_color_input, ColorInput)
