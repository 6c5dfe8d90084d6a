# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `RequestErrorDetail`, as it is read."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class RequestErrorDetail(ReadView):
    """One fault of a request."""

    attr: str | None = received("attr", nullable(TEXT), required=True)
    """The field at fault, or null when the fault is not in a field."""
    code: str | None = received("code", TEXT, required=True)
    """A short code for programs, such as `not_found`."""
    detail: str | None = received("detail", TEXT, required=True)
    """A sentence for people."""


def decode_request_error_detail(data: Any) -> Any:
    """Read a `RequestErrorDetail`; return a value that is no JSON object unchanged."""
    view = _BlankRequestErrorDetail()
    try:
        known = data if len(data) >= 3 else view.__view_absent__ | data
        view.attr = known["attr"]
        view.code = known["code"]
        view.detail = known["detail"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = RequestErrorDetail
    return view


_BlankRequestErrorDetail = decoded_by(decode_request_error_detail, RequestErrorDetail)
