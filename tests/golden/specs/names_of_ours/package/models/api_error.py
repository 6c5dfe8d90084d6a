# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `ApiError`, as it is read."""

from __future__ import annotations

from typing import Any, final

from .._runtime.schema.scalars import INTEGER
from .._runtime.views.fields import received
from .._runtime.views.read_view import ReadView, decoded_by, read_fallback, read_view


@final
@read_view
class ApiError_(ReadView):
    """The schema `ApiError`."""

    status_code: int | None = received("status_code", INTEGER)


def decode_api_error(data: Any) -> Any:
    """Read an `ApiError_`; return a value that is no JSON object unchanged."""
    view = _BlankApiError_()
    try:
        known = data if len(data) >= 1 else view.__view_absent__ | data
        view.status_code = known["status_code"]
    except (KeyError, TypeError):
        return read_fallback(view, data)
    view.__view_data__ = data
    view.__class__ = ApiError_
    return view


_BlankApiError_ = decoded_by(decode_api_error, ApiError_)
