# Made by generate.py: don't edit. # ruff: noqa: PGH004 # isort: skip_file # pylint: skip-file # SPDX-License-Identifier: MIT
# flake8: noqa
# fmt: off
"""The schema `RequestErrorDetail`, as it is read."""

from __future__ import annotations

from typing import final

from .._runtime.schema.containers import nullable
from .._runtime.schema.scalars import TEXT
from .._runtime.views import ReadView, read_view, received


@final
@read_view()
class RequestErrorDetail(ReadView["RequestErrorDetail"]):
    """One fault of a request."""

    attr: str | None = received("attr", nullable(TEXT), required=True)
    """
    The field at fault, or null when the fault is not in a field. For example
    `"location.rawInput"`.
    """
    code: str | None = received("code", TEXT, required=True)
    """A short code for programs, such as `not_found`. For example `"required"`."""
    detail: str | None = received("detail", TEXT, required=True)
    """A sentence for people. For example `"This field is required."`."""
