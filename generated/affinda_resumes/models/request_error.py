# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `RequestError`, as it is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import final

from .._runtime.schema.containers import Array
from .._runtime.schema.objects import Object
from .._runtime.schema.scalars import TEXT
from .._runtime.views import ReadView, read_view, received
from .request_error_detail import RequestErrorDetail


@final
@read_view()
class RequestError(ReadView["RequestError"]):
    """Why a request failed."""

    type: str | None = received("type", TEXT, required=True)
    """
    Whose fault it was. The list of known kinds is open. For example `"validation_error"`.
    Known values: `client_error`, `validation_error`, `server_error`.
    """
    errors: Sequence[RequestErrorDetail] | None = received(
        "errors", Array(Object(RequestErrorDetail)), required=True
    )
    """The single faults, one for each field when the body was refused."""
