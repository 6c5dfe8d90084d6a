# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Square`, as it is sent."""

from __future__ import annotations

from typing import Any, Literal, final

from .._runtime.schema.enums import OneOf
from .._runtime.schema.scalars import NUMBER
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import sent
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@write_view()
class SquareInput(WriteView):
    """The schema `Square`."""

    kind: Literal["square"] | Unset = sent("kind", OneOf("square"), default=UNSET)
    a: float | Unset = sent("a", NUMBER, default=UNSET)


def encode_square_input(view: Any) -> Any:
    """Write the JSON object of a `SquareInput`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not SquareInput:
        return view
    data: dict[str, Any] = {}
    if (value := view.kind) is not UNSET:
        data["kind"] = value
    if (value := view.a) is not UNSET:
        data["a"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_square_input, SquareInput)
