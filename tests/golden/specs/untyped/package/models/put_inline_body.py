# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `PutInlineBody`, as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import INTEGER
from .._runtime.unset import UNSET
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import sent
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@write_view()
class PutInlineBodyUpdate(WriteView):
    """The schema `PutInlineBody`."""

    a: int = sent("a", INTEGER)


def encode_put_inline_body_update(view: Any) -> Any:
    """Write the JSON object of a `PutInlineBodyUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not PutInlineBodyUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.a) is not UNSET:
        data["a"] = value
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_put_inline_body_update, PutInlineBodyUpdate)
