# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Form`, as it is sent."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import Array
from .._runtime.schema.free_names import FreeNames
from .._runtime.schema.scalars import INTEGER, TEXT
from .._runtime.unset import UNSET, Unset
from .._runtime.views.carried import with_carried
from .._runtime.views.fields import sent
from .._runtime.views.write_view import WriteView, encoded_by, write_view


@final
@write_view()
class FormUpdate(WriteView):
    """The schema `Form`."""

    name: str | Unset = sent("name", TEXT, default=UNSET)
    additional_properties: dict[str, list[int]] | Unset = sent(
        None, FreeNames(Array(INTEGER)), default=UNSET
    )
    """What has other names than the fields, by name."""


def encode_form_update(view: Any) -> Any:
    """Write the JSON object of a `FormUpdate`; return any other value unchanged."""
    value: Any = view.__class__
    if value is not FormUpdate:
        return view
    data: dict[str, Any] = {}
    if (value := view.name) is not UNSET:
        data["name"] = value
    if (value := view.additional_properties) is not UNSET:
        data.update(value)
    return data if view.__view_carried__ is None else with_carried(view, data)


encoded_by(encode_form_update, FormUpdate)
