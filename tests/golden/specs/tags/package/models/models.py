# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `models`, as it is read."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import TEXT
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class Models(ReadView):
    """The schema `models`."""

    operations: str | None = received("operations", TEXT)


def decode_models(data: Any) -> Any:
    """Read a `Models`; return a value that is no JSON object unchanged."""
    view = _BlankModels()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.operations = known["operations"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Models
    return view


_BlankModels = decoded_by(decode_models, Models)
