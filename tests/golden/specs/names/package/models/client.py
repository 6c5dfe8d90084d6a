# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `Client`, as it is read."""

from __future__ import annotations

from typing import Any, Literal, final

from .._runtime.schema.enums import OneOf
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class Client_(ReadView):
    """The schema `Client`."""

    any: Literal["asc", "ASC", "1", "None"] | str | None = received(
        "any", OneOf("asc", "ASC", "1", "None")
    )


def decode_client(data: Any) -> Any:
    """Read a `Client_`; return a value that is no JSON object unchanged."""
    view = _BlankClient_()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.any = known["any"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = Client_
    return view


_BlankClient_ = decoded_by(decode_client, Client_)
