# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `RequestError`, as it is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, final

from .._runtime.schema.containers import Array
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view
from .request_error_detail import RequestErrorDetail, decode_request_error_detail


@final
@read_view
class RequestError(ReadView):
    """Why a request failed."""

    type: str | None = received("type", TEXT, required=True)
    """
    Whose fault it was. The list of known kinds is open. Known values: `client_error`,
    `validation_error`, `server_error`.
    """
    errors: Sequence[RequestErrorDetail] | None = received(
        "errors", Array(Object(RequestErrorDetail)), required=True
    )
    """The single faults, one for each field when the body was refused."""


def decode_request_error(data: Any) -> Any:
    """Read a `RequestError`; return a value that is no JSON object unchanged."""
    view = _BlankRequestError()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.type = known["type"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__view_lazy__ = {}
    view.__class__ = RequestError
    return view


_BlankRequestError = decoded_by(
    decode_request_error, RequestError, errors=decode_request_error_detail
)
